package vn.cnscd.reporting.published;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.chassis.test.StoredEventSamples;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.LateChanges;
import vn.cnscd.contracts.registry.ReportWindow;
import vn.cnscd.contracts.reporting.TargetComparator;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.Figure;
import vn.cnscd.reporting.events.IndicatorDefined;
import vn.cnscd.reporting.events.Narrative;
import vn.cnscd.reporting.events.ProposalEvent;
import vn.cnscd.reporting.events.ProposalEvent.ProposalApproved;
import vn.cnscd.reporting.events.ProposalEvent.ProposalDeclined;
import vn.cnscd.reporting.events.ProposalEvent.ProposalMade;
import vn.cnscd.reporting.events.ReportEvent.ReportApproved;
import vn.cnscd.reporting.events.ReportEvent.ReportLocked;
import vn.cnscd.reporting.events.ReportEvent.ReportOpened;
import vn.cnscd.reporting.events.ReportEvent.ReportRescheduled;
import vn.cnscd.reporting.events.ReportEvent.ReportReturned;
import vn.cnscd.reporting.events.ReportEvent.ReportSubmitted;
import vn.cnscd.reporting.events.ReportEvent.ReportWaived;
import vn.cnscd.reporting.events.RequestEvent.ReportRequested;
import vn.cnscd.reporting.events.RequestEvent.RequestAnswered;
import vn.cnscd.reporting.events.ScoringSet;
import vn.cnscd.reporting.events.StatisticsStated;
import vn.cnscd.reporting.events.StatisticsStated.Value;
import vn.cnscd.reporting.events.Target;
import vn.cnscd.reporting.events.TargetsSet;
import vn.cnscd.reporting.policy.Indicator;

/** What this service has stored is read as it was meant, and stored the same way today. */
class StoredEventsTest {

    private static final UnitPath COMMUNE = new UnitPath("31/11131");
    private static final Period QUARTER = new Period(2025, Period.Kind.QUARTER, 4);
    private static final Period YEAR = new Period(2025, Period.Kind.YEAR, 1);

    private static final ReportSubmitted SUBMITTED =
            new ReportSubmitted(
                    COMMUNE,
                    QUARTER,
                    Instant.parse("2025-12-14T09:30:00.120Z"),
                    new Narrative("Hai thôn mở điểm hỗ trợ", "Thiếu máy tính", "Cấp thêm máy"),
                    List.of(
                            new Figure(
                                    "ACTIVITIES", BigDecimal.valueOf(34), null, null, null, null),
                            new Figure(
                                    "ONLINE_PAYMENT_RATE",
                                    new BigDecimal("79.50"),
                                    159L,
                                    200L,
                                    new Target(TargetComparator.GE, new BigDecimal("0.8")),
                                    false),
                            new Figure("TEAMS_ACTIVE", null, null, null, null, null)));
    private static final ReportSubmitted SUBMITTED_WITHOUT_A_WORD =
            new ReportSubmitted(
                    COMMUNE,
                    QUARTER,
                    Instant.parse("2025-12-14T09:30:00Z"),
                    Narrative.EMPTY,
                    List.of());
    private static final StatisticsStated STATED =
            new StatisticsStated(
                    COMMUNE,
                    QUARTER,
                    new TreeMap<>(
                            Map.of(
                                    "ONLINE_PAYMENT_RATE",
                                    new Value(159, 200L),
                                    "POOR_HOUSEHOLDS",
                                    new Value(2100, null))),
                    "Báo cáo 45/BC-UBND",
                    List.of("POOR_HOUSEHOLDS"));
    private static final StatisticsStated STATED_AS_RATES =
            new StatisticsStated(
                    COMMUNE,
                    QUARTER,
                    Map.of("ONLINE_PAYMENT_RATE", new Value(159, 200L)),
                    null,
                    null);
    private static final TargetsSet SET =
            new TargetsSet(
                    COMMUNE,
                    YEAR,
                    TargetsSet.Scope.TEAM,
                    Map.of(
                            "HOUSEHOLDS_SUPPORTED",
                            new Target(TargetComparator.GT, BigDecimal.valueOf(20))),
                    "Kế hoạch 12/KH-UBND");

    private static final ReportRequested REQUESTED =
            new ReportRequested(
                    new UnitPath("31"),
                    "bao-lu-2025",
                    "Hỗ trợ sau bão",
                    "Các Tổ đã giúp bao nhiêu hộ làm lại giấy tờ?",
                    LocalDate.parse("2025-11-20"),
                    List.of(COMMUNE, new UnitPath("31/10993")));

    @TestFactory
    Stream<DynamicTest> everyEventHasSamplesThatAreReadAndWritten() {
        var catalogue = new ReportingEvents().eventCatalogue();
        var samples =
                new StoredEventSamples(catalogue::read, EventJson.mapper()::writeValueAsBytes)
                        .today(
                                "report-opened/0/full",
                                new ReportOpened(
                                        COMMUNE,
                                        QUARTER,
                                        LocalDate.parse("2025-12-15"),
                                        ReportWindow.MID_MONTH))
                        .before(
                                "report-opened/0/least",
                                new ReportOpened(COMMUNE, QUARTER, null, null))
                        .today(
                                "report-rescheduled/0/full",
                                new ReportRescheduled(
                                        COMMUNE,
                                        QUARTER,
                                        LocalDate.parse("2025-12-14"),
                                        ReportWindow.CALENDAR))
                        .before(
                                "report-rescheduled/0/without-days",
                                new ReportRescheduled(
                                        COMMUNE, QUARTER, LocalDate.parse("2025-12-14"), null))
                        .today("report-waived/0/full", new ReportWaived(COMMUNE, QUARTER))
                        .today("report-submitted/0/full", SUBMITTED)
                        .today("report-submitted/0/least", SUBMITTED_WITHOUT_A_WORD)
                        .today(
                                "report-returned/0/full",
                                new ReportReturned(COMMUNE, QUARTER, "Thiếu số liệu thôn Nhơn Mỹ"))
                        .today("report-approved/0/full", new ReportApproved(COMMUNE, QUARTER))
                        .today(
                                "report-locked/0/full",
                                new ReportLocked(COMMUNE, QUARTER, LateChanges.NEXT_PERIOD))
                        .before("report-locked/0/least", new ReportLocked(COMMUNE, QUARTER, null))
                        .today("statistics-stated/0/full", STATED)
                        .today(
                                "proposal-made/0/full",
                                new ProposalMade(
                                        COMMUNE,
                                        ProposalEvent.Kind.COMMENDATION,
                                        "khen-2025-01",
                                        "Tổ thôn Bốn Tạ",
                                        "Hỗ trợ 60 hộ trong quý",
                                        "31-11131-007-1",
                                        "m1"))
                        .today(
                                "proposal-made/0/least",
                                new ProposalMade(
                                        COMMUNE,
                                        ProposalEvent.Kind.PRACTICE,
                                        "cho-so",
                                        "Chợ số",
                                        "Dán mã QR ở từng sạp",
                                        null,
                                        null))
                        .today(
                                "proposal-approved/0/full",
                                new ProposalApproved(
                                        COMMUNE,
                                        ProposalEvent.Kind.COMMENDATION,
                                        "khen-2025-01",
                                        new ProposalEvent.Decision(
                                                "88/QĐ-UBND",
                                                LocalDate.parse("2025-12-20"),
                                                "Chủ tịch UBND xã")))
                        .today(
                                "proposal-approved/0/least",
                                new ProposalApproved(
                                        COMMUNE, ProposalEvent.Kind.PRACTICE, "cho-so", null))
                        .today(
                                "proposal-declined/0/full",
                                new ProposalDeclined(
                                        COMMUNE,
                                        ProposalEvent.Kind.PRACTICE,
                                        "cho-so",
                                        "Đã có trong toàn tỉnh"))
                        .today(
                                "scoring-set/0/full",
                                new ScoringSet(
                                        COMMUNE,
                                        List.of(
                                                new ScoringSet.Part(
                                                        "HOUSEHOLDS_SUPPORTED",
                                                        60,
                                                        BigDecimal.valueOf(50)),
                                                new ScoringSet.Part("ACTIVITIES", 40, null)),
                                        "Kế hoạch 12/KH-UBND"))
                        .before("statistics-stated/0/rates", STATED_AS_RATES)
                        .today(
                                "indicator-defined/0/full",
                                new IndicatorDefined(
                                        new UnitPath("31"),
                                        "PORT_SERVICE_POINTS",
                                        Indicator.Nature.STOCK,
                                        "Số điểm hỗ trợ tại bến cảng",
                                        "Support points at ports",
                                        "điểm",
                                        false))
                        .today("targets-set/0/full", SET)
                        .today("report-requested/0/full", REQUESTED)
                        .today(
                                "request-answered/0/full",
                                new RequestAnswered(
                                        COMMUNE,
                                        new UnitPath("31"),
                                        "bao-lu-2025",
                                        Instant.parse("2025-11-19T03:04:05.120Z"),
                                        "34 hộ"));
        catalogue
                .entries()
                .forEach(entry -> samples.require(entry.aliases(), entry.history().revision()));
        return samples.tests();
    }
}
