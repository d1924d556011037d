/** What units and teams decide. */
@NullMarked
package vn.cnscd.registry.write;

import org.jspecify.annotations.NullMarked;
