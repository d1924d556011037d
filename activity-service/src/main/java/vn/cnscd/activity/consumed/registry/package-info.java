/** The registry's units and teams, as far as activities need them. */
@NullMarked
package vn.cnscd.activity.consumed.registry;

import org.jspecify.annotations.NullMarked;
