/** What others may know about activities. */
@NullMarked
package vn.cnscd.activity.published;

import org.jspecify.annotations.NullMarked;
