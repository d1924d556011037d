/** Importing a list of units. */
@NullMarked
package vn.cnscd.registry.write.importunits;

import org.jspecify.annotations.NullMarked;
