/** Who wants to join a team, and what became of it. */
@NullMarked
package vn.cnscd.registry.read.applications;

import org.jspecify.annotations.NullMarked;
