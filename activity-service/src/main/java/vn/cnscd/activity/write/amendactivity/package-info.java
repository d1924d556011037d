/** An activity that was recorded wrongly is described anew. */
@NullMarked
package vn.cnscd.activity.write.amendactivity;

import org.jspecify.annotations.NullMarked;
