/** Consolidating a team. */
@NullMarked
package vn.cnscd.registry.write.consolidateteam;

import org.jspecify.annotations.NullMarked;
