/** Saying how many households and people a unit has. */
@NullMarked
package vn.cnscd.registry.write.measureunit;

import org.jspecify.annotations.NullMarked;
