@NullMarked
package vn.cnscd.notification.write.setpreferences;

import org.jspecify.annotations.NullMarked;
