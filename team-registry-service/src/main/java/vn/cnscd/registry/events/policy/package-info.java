/** What a unit can set for its teams and reports; stored for ever. */
@NullMarked
package vn.cnscd.registry.events.policy;

import org.jspecify.annotations.NullMarked;
