package vn.cnscd.chassis.web.feed;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Import;

/** The feed of a service that says, with {@code cnscd.feed}, as which resource it is served. */
@AutoConfiguration
@ConditionalOnProperty("cnscd.feed")
@Import(EventFeedEndpoint.class)
class EventFeedAutoConfiguration {}
