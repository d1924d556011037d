/** Suspending, resuming and dissolving a team. */
@NullMarked
package vn.cnscd.registry.write.changelife;

import org.jspecify.annotations.NullMarked;
