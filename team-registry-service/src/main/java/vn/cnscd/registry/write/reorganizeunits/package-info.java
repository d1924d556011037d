/** Merging, splitting, moving and dissolving units (sắp xếp đơn vị). */
@NullMarked
package vn.cnscd.registry.write.reorganizeunits;

import org.jspecify.annotations.NullMarked;
