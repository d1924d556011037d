@NullMarked
package vn.cnscd.chassis.events;

import org.jspecify.annotations.NullMarked;
