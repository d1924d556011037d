@NullMarked
package vn.cnscd.chassis.events.store;

import org.jspecify.annotations.NullMarked;
