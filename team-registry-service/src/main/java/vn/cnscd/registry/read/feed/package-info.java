/** The published events for readers without Kafka. */
@NullMarked
package vn.cnscd.registry.read.feed;

import org.jspecify.annotations.NullMarked;
