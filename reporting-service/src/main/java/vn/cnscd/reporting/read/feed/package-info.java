/** The published events for readers without Kafka. */
@NullMarked
package vn.cnscd.reporting.read.feed;

import org.jspecify.annotations.NullMarked;
