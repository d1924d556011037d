package vn.cnscd.reporting.read.documents;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.policy.Indicator;
import vn.cnscd.reporting.read.reports.Completeness;
import vn.cnscd.reporting.read.reports.ReportView;

/**
 * What a unit's report says, whatever file it becomes.
 *
 * @param now when it is printed
 * @param below who of the units directly below has reported
 * @param units these units, in the order of their codes
 */
record ReportContent(
        Issuer issuer, ReportView report, Instant now, Completeness below, List<Line> units) {

    /**
     * A unit directly below the report's.
     *
     * @param standing how its own report stands; null when it owes none
     * @param values known when the report was submitted; while it was not, those of now
     */
    record Line(
            String name,
            @Nullable Standing standing,
            Map<Indicator, @Nullable BigDecimal> values) {}

    /** Tình trạng báo cáo. */
    enum Standing {
        ON_TIME("Đúng hạn"),
        LATE("Nộp muộn"),
        MISSING("Chưa nộp");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** A report that was not submitted, or was returned, is a draft (dự thảo). */
    boolean isDraft() {
        return report.submittedAt() == null;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, Period.ZONE);
    }

    /** The year that the document will be dated in, as far as anybody can tell. */
    int year() {
        Instant submitted = report.submittedAt();
        return (submitted == null ? today() : LocalDate.ofInstant(submitted, Period.ZONE))
                .getYear();
    }

    String subject() {
        return "Kết quả hoạt động của Tổ công nghệ số cộng đồng " + Wording.period(report.period());
    }

    /** Which days the figures count, and as of when. */
    String basis() {
        Instant submitted = report.submittedAt();
        String days =
                "Số liệu từ ngày %s đến ngày %s"
                        .formatted(Wording.day(report.firstDay()), Wording.day(report.lastDay()));
        return submitted == null
                ? days
                        + ", tính đến %s; báo cáo chưa nộp nên số liệu còn thay đổi."
                                .formatted(Wording.moment(now))
                : days + ", chốt khi nộp báo cáo lúc %s.".formatted(Wording.moment(submitted));
    }
}
