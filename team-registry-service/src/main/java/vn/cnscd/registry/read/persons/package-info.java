/** Finding persons in teams, and telling them what is kept of them. */
@NullMarked
package vn.cnscd.registry.read.persons;

import org.jspecify.annotations.NullMarked;
