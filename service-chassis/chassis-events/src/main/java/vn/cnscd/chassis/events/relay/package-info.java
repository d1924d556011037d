@NullMarked
package vn.cnscd.chassis.events.relay;

import org.jspecify.annotations.NullMarked;
