/** Activities (hoạt động): submitted, listed, voided. */
@NullMarked
package vn.cnscd.activity;

import org.jspecify.annotations.NullMarked;
