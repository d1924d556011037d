package vn.cnscd.activity.events;

import org.jspecify.annotations.Nullable;

/**
 * What a team wrote about an activity. Free text may name people, so it never leaves the service.
 */
public record Remark(@Nullable String venue, @Nullable String note) {}
