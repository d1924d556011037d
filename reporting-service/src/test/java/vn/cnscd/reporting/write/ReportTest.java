package vn.cnscd.reporting.write;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cnscd.chassis.core.problem.Refusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.events.store.VersionPassed;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.LateChanges;
import vn.cnscd.contracts.registry.ReportWindow;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.Narrative;
import vn.cnscd.reporting.events.ReportEvent.ReportApproved;
import vn.cnscd.reporting.events.ReportEvent.ReportLocked;
import vn.cnscd.reporting.events.ReportEvent.ReportOpened;
import vn.cnscd.reporting.events.ReportEvent.ReportReturned;
import vn.cnscd.reporting.events.ReportEvent.ReportSubmitted;
import vn.cnscd.reporting.policy.ReportTerms;
import vn.cnscd.reporting.write.ReportCommand.ApproveReport;
import vn.cnscd.reporting.write.ReportCommand.LockReport;
import vn.cnscd.reporting.write.ReportCommand.ReturnReport;
import vn.cnscd.reporting.write.ReportCommand.SubmitReport;

class ReportTest {
    private static final UnitPath UNIT = new UnitPath("31/11131/007");
    private static final Period PERIOD = Period.of("2025-Q4");
    private static final Instant NOW = Instant.parse("2025-12-10T03:00:00Z");
    private static final Narrative GOOD = new Narrative("Tốt", null, null);
    private static final ReportTerms TERMS =
            new ReportTerms(LocalDate.of(2025, 12, 15), ReportWindow.CALENDAR);
    private static final ReportOpened OPENED =
            new ReportOpened(UNIT, PERIOD, TERMS.dueOn(), TERMS.window());
    private static final ReportSubmitted SUBMITTED =
            new ReportSubmitted(UNIT, PERIOD, NOW, GOOD, List.of());
    private static final ReportReturned RETURNED =
            new ReportReturned(UNIT, PERIOD, "Thiếu số liệu");
    private static final ReportApproved APPROVED = new ReportApproved(UNIT, PERIOD);
    private static final ReportLocked LOCKED = new ReportLocked(UNIT, PERIOD, LateChanges.REFUSED);
    private static final Object[] ALL_THE_WAY = {OPENED, SUBMITTED, APPROVED, LOCKED};

    private FixtureConfiguration<Report> report;

    @BeforeEach
    void fixture() {
        report = new AggregateTestFixture<>(Report.class);
        report.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        report.registerInjectableResource(new NobodyElse());
    }

    @Test
    void isSubmittedWhenItIsOpen() {
        report.given(OPENED).when(submit(GOOD)).expectEvents(SUBMITTED);
    }

    @Test
    void opensByItsSubmissionWhenItIsNotOwedYet() {
        report.givenNoPriorActivity().when(submit(GOOD)).expectEvents(OPENED, SUBMITTED);
    }

    @Test
    void acceptsARetryWithoutASecondEvent() {
        report.given(OPENED, SUBMITTED)
                .when(submit(GOOD))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesAnotherTextWhileItIsSubmitted() {
        report.given(OPENED, SUBMITTED)
                .when(submit(Narrative.EMPTY))
                .expectException(refused(ReportRefusal.ALREADY_SUBMITTED));
    }

    @Test
    void refusesASubmissionAfterItsApproval() {
        report.given(OPENED, SUBMITTED, APPROVED)
                .when(submit(GOOD))
                .expectException(refused(ReportRefusal.ALREADY_APPROVED));
    }

    @Test
    void isSubmittedAgainAfterItsReturn() {
        report.given(OPENED, SUBMITTED, RETURNED).when(submit(GOOD)).expectEvents(SUBMITTED);
    }

    @Test
    void refusesASubmissionBeforeItsPeriodBegins() {
        report.givenNoPriorActivity()
                .when(new SubmitReport(UNIT, Period.of("2026-Q1"), null, TERMS, GOOD, List.of()))
                .expectException(refused(ReportRefusal.PERIOD_NOT_BEGUN));
    }

    @Test
    void isReturnedWhenItIsSubmitted() {
        report.given(OPENED, SUBMITTED).when(giveBack()).expectEvents(RETURNED);
    }

    @Test
    void acceptsARepeatedReturn() {
        report.given(OPENED, SUBMITTED, RETURNED)
                .when(giveBack())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void isNotReturnedBeforeItIsSubmitted() {
        report.given(OPENED).when(giveBack()).expectException(refused(ReportRefusal.NOT_SUBMITTED));
    }

    @Test
    void isNotReturnedBeforeItIsOpen() {
        report.givenNoPriorActivity()
                .when(giveBack())
                .expectException(refused(ReportRefusal.NOT_SUBMITTED));
    }

    @Test
    void isNotReturnedAfterItsApproval() {
        report.given(OPENED, SUBMITTED, APPROVED)
                .when(giveBack())
                .expectException(refused(ReportRefusal.ALREADY_APPROVED));
    }

    @Test
    void isApprovedWhenItIsSubmitted() {
        report.given(OPENED, SUBMITTED).when(approve(null)).expectEvents(APPROVED);
    }

    @Test
    void acceptsARepeatedApproval() {
        report.given(OPENED, SUBMITTED, APPROVED)
                .when(approve(null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void isNotApprovedWhileItIsReturned() {
        report.given(OPENED, SUBMITTED, RETURNED)
                .when(approve(null))
                .expectException(refused(ReportRefusal.NOT_SUBMITTED));
    }

    @Test
    void refusesADecisionOnAVersionThatIsNoLongerTheLast() {
        report.given(OPENED, SUBMITTED).when(approve(1L)).expectException(VersionPassed.class);
    }

    @Test
    void refusesWhateverElseWasDecidedOnAVersionThatHasPassed() {
        report.given(OPENED, SUBMITTED, APPROVED)
                .when(new ReturnReport(UNIT, PERIOD, 2L, "Thiếu số liệu"))
                .expectException(VersionPassed.class);
    }

    @Test
    void acceptsARetryThatSawTheVersionBeforeItself() {
        report.given(OPENED, SUBMITTED, APPROVED)
                .when(approve(2L))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void takesADecisionOnTheLastVersion() {
        report.given(OPENED, SUBMITTED).when(approve(2L)).expectEvents(APPROVED);
    }

    @Test
    void isLockedWhenItIsApproved() {
        report.given(OPENED, SUBMITTED, APPROVED).when(lock(3L)).expectEvents(LOCKED);
    }

    @Test
    void acceptsARepeatedLock() {
        report.given(ALL_THE_WAY)
                .when(lock(3L))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void isNotLockedBeforeItIsApproved() {
        report.given(OPENED, SUBMITTED)
                .when(lock(null))
                .expectException(refused(ReportRefusal.NOT_APPROVED));
        report.given(OPENED, SUBMITTED, RETURNED)
                .when(lock(null))
                .expectException(refused(ReportRefusal.NOT_APPROVED));
    }

    @Test
    void isNotLockedBeforeItIsOpen() {
        report.givenNoPriorActivity()
                .when(lock(null))
                .expectException(refused(ReportRefusal.NOT_APPROVED));
    }

    @Test
    void refusesEverythingElseOnceItIsLocked() {
        for (var command : List.of(submit(GOOD), giveBack(), approve(null))) {
            report.given(ALL_THE_WAY)
                    .when(command)
                    .expectException(refused(ReportRefusal.PERIOD_LOCKED));
        }
    }

    private static SubmitReport submit(Narrative narrative) {
        return new SubmitReport(UNIT, PERIOD, null, TERMS, narrative, List.of());
    }

    private static ReturnReport giveBack() {
        return new ReturnReport(UNIT, PERIOD, null, "Thiếu số liệu");
    }

    private static ApproveReport approve(@Nullable Long seen) {
        return new ApproveReport(UNIT, PERIOD, seen);
    }

    private static LockReport lock(@Nullable Long seen) {
        return new LockReport(UNIT, PERIOD, seen, LateChanges.REFUSED);
    }

    private static Matcher<RequestRefused> refused(Refusal reason) {
        return Matchers.matches((RequestRefused refused) -> refused.reason().equals(reason));
    }

    /** Nobody states anything at the same time; that is the business of PeriodLocksIT. */
    private static final class NobodyElse implements PeriodLocks {
        @Override
        public void requireOpen(UnitPath unit, Period period) {}

        @Override
        public void close(UnitPath unit, Period period) {}
    }
}
