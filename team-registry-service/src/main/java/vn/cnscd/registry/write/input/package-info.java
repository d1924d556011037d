/** What several bodies have in common, and how it is checked. */
@NullMarked
package vn.cnscd.registry.write.input;

import org.jspecify.annotations.NullMarked;
