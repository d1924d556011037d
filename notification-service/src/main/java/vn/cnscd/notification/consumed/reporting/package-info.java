@NullMarked
package vn.cnscd.notification.consumed.reporting;

import org.jspecify.annotations.NullMarked;
