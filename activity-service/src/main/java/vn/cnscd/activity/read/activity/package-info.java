/** One activity, with what happened to it. */
@NullMarked
package vn.cnscd.activity.read.activity;

import org.jspecify.annotations.NullMarked;
