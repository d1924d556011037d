@NullMarked
package vn.cnscd.notification.read.preferences;

import org.jspecify.annotations.NullMarked;
