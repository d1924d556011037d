/** Activities are submitted: one, many, or a stream of lines; each gets a verdict. */
@NullMarked
package vn.cnscd.activity.write.submitactivities;

import org.jspecify.annotations.NullMarked;
