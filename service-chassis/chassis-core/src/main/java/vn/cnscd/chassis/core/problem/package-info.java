@NullMarked
package vn.cnscd.chassis.core.problem;

import org.jspecify.annotations.NullMarked;
