@NullMarked
package vn.cnscd.notification.automation;

import org.jspecify.annotations.NullMarked;
