/** Which periods the reports have locked. */
@NullMarked
package vn.cnscd.activity.consumed.reporting;

import org.jspecify.annotations.NullMarked;
