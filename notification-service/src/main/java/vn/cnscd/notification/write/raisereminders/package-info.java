@NullMarked
package vn.cnscd.notification.write.raisereminders;

import org.jspecify.annotations.NullMarked;
