/** Setting what holds for the teams and reports of a unit. */
@NullMarked
package vn.cnscd.registry.write.setpolicy;

import org.jspecify.annotations.NullMarked;
