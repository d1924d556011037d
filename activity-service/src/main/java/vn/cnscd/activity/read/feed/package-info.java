/** The published events for readers without Kafka. */
@NullMarked
package vn.cnscd.activity.read.feed;

import org.jspecify.annotations.NullMarked;
