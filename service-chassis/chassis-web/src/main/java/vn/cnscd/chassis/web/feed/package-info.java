/** Following what happens, without Kafka. */
@NullMarked
package vn.cnscd.chassis.web.feed;

import org.jspecify.annotations.NullMarked;
