/** What happened to units and teams; stored for ever, private to this service. */
@NullMarked
package vn.cnscd.registry.events;

import org.jspecify.annotations.NullMarked;
