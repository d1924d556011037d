/** Writing down what a team's group on a messenger is like. */
@NullMarked
package vn.cnscd.registry.write.setchannel;

import org.jspecify.annotations.NullMarked;
