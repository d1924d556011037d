/** The registry: administrative units, the teams in them and who their members are. */
@NullMarked
package vn.cnscd.registry;

import org.jspecify.annotations.NullMarked;
