@NullMarked
package vn.cnscd.notification;

import org.jspecify.annotations.NullMarked;
