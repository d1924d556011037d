/** What can be done with an activity. */
@NullMarked
package vn.cnscd.activity.write;

import org.jspecify.annotations.NullMarked;
