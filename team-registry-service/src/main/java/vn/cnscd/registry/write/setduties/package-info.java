/** Planning what the members of a team have to do when. */
@NullMarked
package vn.cnscd.registry.write.setduties;

import org.jspecify.annotations.NullMarked;
