/** An activity that should not count is declared void. */
@NullMarked
package vn.cnscd.activity.write.voidactivity;

import org.jspecify.annotations.NullMarked;
