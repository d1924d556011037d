/** Erasing what is kept of a person. */
@NullMarked
package vn.cnscd.registry.write.eraseperson;

import org.jspecify.annotations.NullMarked;
