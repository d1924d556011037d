/** The journal of a unit: its activities, newest first. */
@NullMarked
package vn.cnscd.activity.read.journal;

import org.jspecify.annotations.NullMarked;
