@NullMarked
package vn.cnscd.notification.read.inbox;

import org.jspecify.annotations.NullMarked;
