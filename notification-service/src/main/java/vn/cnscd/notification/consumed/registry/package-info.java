@NullMarked
package vn.cnscd.notification.consumed.registry;

import org.jspecify.annotations.NullMarked;
