@NullMarked
package vn.cnscd.notification.write.readnotification;

import org.jspecify.annotations.NullMarked;
