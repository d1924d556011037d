/** Keeping small numbers of vulnerable households and people from those who may only look. */
@NullMarked
package vn.cnscd.reporting.read.smallcells;

import org.jspecify.annotations.NullMarked;
