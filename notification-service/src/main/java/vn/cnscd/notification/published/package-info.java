@NullMarked
package vn.cnscd.notification.published;

import org.jspecify.annotations.NullMarked;
