@NullMarked
package vn.cnscd.notification.read.deliveries;

import org.jspecify.annotations.NullMarked;
