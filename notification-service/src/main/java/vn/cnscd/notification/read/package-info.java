@NullMarked
package vn.cnscd.notification.read;

import org.jspecify.annotations.NullMarked;
