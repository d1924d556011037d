/** What other services are told. */
@NullMarked
package vn.cnscd.registry.published;

import org.jspecify.annotations.NullMarked;
