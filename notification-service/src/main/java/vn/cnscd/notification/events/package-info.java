@NullMarked
package vn.cnscd.notification.events;

import org.jspecify.annotations.NullMarked;
