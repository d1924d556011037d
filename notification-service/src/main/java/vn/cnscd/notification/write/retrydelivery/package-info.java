@NullMarked
package vn.cnscd.notification.write.retrydelivery;

import org.jspecify.annotations.NullMarked;
