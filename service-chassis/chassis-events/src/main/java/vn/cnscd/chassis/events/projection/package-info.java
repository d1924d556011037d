@NullMarked
package vn.cnscd.chassis.events.projection;

import org.jspecify.annotations.NullMarked;
