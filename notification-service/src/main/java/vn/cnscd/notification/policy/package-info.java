@NullMarked
package vn.cnscd.notification.policy;

import org.jspecify.annotations.NullMarked;
