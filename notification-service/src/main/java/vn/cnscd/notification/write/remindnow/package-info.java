/** Reminding by hand of what is still owed. */
@NullMarked
package vn.cnscd.notification.write.remindnow;

import org.jspecify.annotations.NullMarked;
