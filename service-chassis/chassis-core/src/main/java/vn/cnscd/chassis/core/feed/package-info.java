/** The published events of a service, for readers that have no Kafka. */
@NullMarked
package vn.cnscd.chassis.core.feed;

import org.jspecify.annotations.NullMarked;
