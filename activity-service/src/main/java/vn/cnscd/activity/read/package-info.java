/** What can be asked about activities. */
@NullMarked
package vn.cnscd.activity.read;

import org.jspecify.annotations.NullMarked;
