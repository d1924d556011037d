@NullMarked
package vn.cnscd.notification.read.notifications;

import org.jspecify.annotations.NullMarked;
