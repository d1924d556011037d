/** What can happen to an activity; private to this service and stored for ever. */
@NullMarked
package vn.cnscd.activity.events;

import org.jspecify.annotations.NullMarked;
