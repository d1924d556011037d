package vn.cnscd.reporting.read.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cnscd.reporting.Shown.figure;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.chassis.test.MutableClock;
import vn.cnscd.contracts.activity.ActivityType;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.ReportingIT;
import vn.cnscd.reporting.World;
import vn.cnscd.reporting.policy.NationalIndicator;
import vn.cnscd.reporting.read.figures.History.Amended;
import vn.cnscd.reporting.read.figures.History.Held;
import vn.cnscd.reporting.read.figures.History.Merged;
import vn.cnscd.reporting.read.figures.History.Recorded;
import vn.cnscd.reporting.read.figures.History.Step;
import vn.cnscd.reporting.read.figures.History.TeamChanged;
import vn.cnscd.reporting.read.figures.History.Voided;

/**
 * Whatever happens in a commune – records, amendments, voids, teams that change and stop, villages
 * that merge – each figure of each unit, period and day is a plain fold over what was told.
 */
@ReportingIT
class HistoriesIT {
    private static final List<String> PERIODS = List.of("2025-09", "2025-Q3", "2025-Q4", "2025");
    private static final AtomicInteger COMMUNES = new AtomicInteger();

    @Autowired private ApiClient api;
    @Autowired private MutableClock clock;
    @Autowired private World world;

    /** The properties are run by an engine that knows nothing of Spring. */
    @BeforeProperty
    void start() throws Exception {
        new TestContextManager(getClass()).prepareTestInstance(this);
        clock.set(Instant.parse("2026-03-01T03:00:00Z"));
    }

    @Property(
            tries = 12,
            seed = "20251215",
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.BOUNDED)
    void everyFigureIsAFoldOverWhatWasTold(@ForAll("histories") List<Step> steps) {
        var history =
                new History("45/%05d".formatted(COMMUNES.incrementAndGet()), steps).tellTo(world);
        world.settle();

        for (int days : List.of(1, steps.size() / 2, steps.size())) {
            String asOf = History.FIRST_DAY.plusDays(days).toString();
            for (UnitPath unit : history.units()) {
                for (String period : PERIODS) {
                    check(history, unit, period, days, "&asOf=" + asOf);
                }
            }
        }
        for (UnitPath unit : history.units()) {
            for (String period : PERIODS) {
                check(history, unit, period, steps.size(), "");
                checkInTodaysBoundaries(history, unit, period);
            }
        }
    }

    private void check(History history, UnitPath unit, String period, int days, String asOf) {
        var shown = shown(unit, period + asOf);
        var asked = Period.of(period);
        history.flows(unit, asked, days)
                .forEach((code, value) -> assertShown(shown, code, value, period + asOf));
        assertShown(
                shown, NationalIndicator.TEAMS, history.teams(unit, asked, days), period + asOf);
        assertShown(
                shown,
                NationalIndicator.MEMBERS,
                history.members(unit, asked, days),
                period + asOf);
    }

    private void checkInTodaysBoundaries(History history, UnitPath unit, String period) {
        var shown = shown(unit, period + "&boundaries=today");
        history.flowsInTodaysBoundaries(unit, Period.of(period))
                .forEach((code, value) -> assertShown(shown, code, value, period + " today"));
    }

    private Answer shown(UnitPath unit, String query) {
        var answer =
                api.as("viewer@vn").get("/api/v1/" + unit.url() + "/indicators?period=" + query);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private static void assertShown(
            Answer shown, NationalIndicator code, long value, String period) {
        assertThat(figure(shown, "/indicators", code.name()).get("value").asLong(0))
                .as("%s of %s in %s", code, shown.at("/unit"), period)
                .isEqualTo(value);
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, records()),
                        Tuple.of(2, amendments()),
                        Tuple.of(2, Arbitraries.integers().between(0, 9).map(Voided::new)),
                        Tuple.of(2, teamChanges()),
                        Tuple.of(1, merges()))
                .list()
                .ofMinSize(2)
                .ofMaxSize(30);
    }

    private static Arbitrary<Step> records() {
        return Combinators.combine(Arbitraries.integers().between(0, 3), held())
                .as((team, held) -> new Recorded(team, held));
    }

    private static Arbitrary<Step> amendments() {
        return Combinators.combine(Arbitraries.integers().between(0, 9), held())
                .as((which, held) -> new Amended(which, held));
    }

    private static Arbitrary<Step> teamChanges() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(true, false))
                .as(TeamChanged::new);
    }

    private static Arbitrary<Step> merges() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 3), Arbitraries.integers().between(0, 90))
                .as(Merged::new);
    }

    private static Arbitrary<Held> held() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.of(ActivityType.class),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 11).list().ofMaxSize(5))
                .as(Held::new);
    }
}
