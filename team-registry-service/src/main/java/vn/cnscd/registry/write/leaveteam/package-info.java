/** Leaving a team. */
@NullMarked
package vn.cnscd.registry.write.leaveteam;

import org.jspecify.annotations.NullMarked;
