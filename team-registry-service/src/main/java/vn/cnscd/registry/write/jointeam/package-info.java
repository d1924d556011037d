/** Applying to join a team, and what is decided on it. */
@NullMarked
package vn.cnscd.registry.write.jointeam;

import org.jspecify.annotations.NullMarked;
