/** Whom to write to; for other services. */
@NullMarked
package vn.cnscd.registry.read.contacts;

import org.jspecify.annotations.NullMarked;
