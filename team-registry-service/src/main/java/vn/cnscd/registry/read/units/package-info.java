/** The units as they are. */
@NullMarked
package vn.cnscd.registry.read.units;

import org.jspecify.annotations.NullMarked;
