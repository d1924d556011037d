package vn.cnscd.notification.policy;

import java.time.LocalDate;
import vn.cnscd.notification.events.Occasion;

/**
 * What the level above decided on a submitted report.
 *
 * @param occasion {@code RETURNED} or {@code APPROVED}
 * @param on the local day of it
 * @param sequence its place in the history of the report: each decision is told once
 */
public record ReportDecision(Occasion occasion, LocalDate on, long sequence) {}
