/** The areas of provinces as they are. */
@NullMarked
package vn.cnscd.registry.read.areas;

import org.jspecify.annotations.NullMarked;
