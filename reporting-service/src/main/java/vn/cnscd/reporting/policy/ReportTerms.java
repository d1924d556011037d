package vn.cnscd.reporting.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.registry.ReportWindow;

/**
 * What a report is held to (chế độ báo cáo): once it is overdue or submitted, for ever.
 *
 * @param dueOn the last day in time; null when it is never late
 * @param window which days it covers
 */
public record ReportTerms(@Nullable LocalDate dueOn, ReportWindow window) {}
