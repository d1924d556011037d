/** Establishing a team. */
@NullMarked
package vn.cnscd.registry.write.establishteam;

import org.jspecify.annotations.NullMarked;
