/** Which reports units owe, by their policies. */
@NullMarked
package vn.cnscd.reporting.read.policies;

import org.jspecify.annotations.NullMarked;
