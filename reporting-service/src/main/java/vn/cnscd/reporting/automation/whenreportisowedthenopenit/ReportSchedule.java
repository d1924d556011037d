package vn.cnscd.reporting.automation.whenreportisowedthenopenit;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Looks twice a second for reports to open: for a team just established, or because a period
 * begins.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ReportSchedule {
    private final WhenReportIsOwedThenOpenIt automation;

    ReportSchedule(WhenReportIsOwedThenOpenIt automation) {
        this.automation = automation;
    }

    @Scheduled(fixedDelayString = "${cnscd.reporting.open-reports-every:500ms}")
    void tick() {
        automation.openOwed();
    }
}
