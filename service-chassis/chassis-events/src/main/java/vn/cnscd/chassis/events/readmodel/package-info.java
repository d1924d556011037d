@NullMarked
package vn.cnscd.chassis.events.readmodel;

import org.jspecify.annotations.NullMarked;
