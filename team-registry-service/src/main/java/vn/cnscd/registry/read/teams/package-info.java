/** The teams as they are, for those who may see names and for those who may not. */
@NullMarked
package vn.cnscd.registry.read.teams;

import org.jspecify.annotations.NullMarked;
