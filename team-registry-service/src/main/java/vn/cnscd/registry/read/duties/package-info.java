/** What the members of teams have to do when. */
@NullMarked
package vn.cnscd.registry.read.duties;

import org.jspecify.annotations.NullMarked;
