@NullMarked
package vn.cnscd.chassis.core;

import org.jspecify.annotations.NullMarked;
