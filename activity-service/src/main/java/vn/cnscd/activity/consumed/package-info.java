/** What this service knows from others. */
@NullMarked
package vn.cnscd.activity.consumed;

import org.jspecify.annotations.NullMarked;
