/** The groups of teams on messengers, and who is missing in them. */
@NullMarked
package vn.cnscd.registry.read.channels;

import org.jspecify.annotations.NullMarked;
