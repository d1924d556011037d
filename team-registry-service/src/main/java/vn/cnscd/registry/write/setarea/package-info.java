/** Putting communes together as areas (cụm xã). */
@NullMarked
package vn.cnscd.registry.write.setarea;

import org.jspecify.annotations.NullMarked;
