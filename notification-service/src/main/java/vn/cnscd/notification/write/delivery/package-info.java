@NullMarked
package vn.cnscd.notification.write.delivery;

import org.jspecify.annotations.NullMarked;
