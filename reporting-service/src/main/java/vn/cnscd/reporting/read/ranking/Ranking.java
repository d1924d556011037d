package vn.cnscd.reporting.read.ranking;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.ScoringSet;
import vn.cnscd.reporting.events.ScoringSet.Part;
import vn.cnscd.reporting.policy.Catalogue;
import vn.cnscd.reporting.policy.NationalIndicator;
import vn.cnscd.reporting.read.asof.AsOf;
import vn.cnscd.reporting.read.figures.Figures;
import vn.cnscd.reporting.read.figures.Figures.TeamFigures;
import vn.cnscd.reporting.read.ranking.Score.Points;
import vn.cnscd.reporting.read.units.Units;

/**
 * Ranks teams (xếp hạng Tổ): by what their unit has set, else by how far they have come with their
 * targets, one as much as the other.
 */
@Component
class Ranking {
    private static final Comparator<Scored> ORDER =
            Comparator.comparing((Scored each) -> each.score().value())
                    .reversed()
                    .thenComparing(Scored::team);

    private final Figures figures;
    private final Scorings scorings;
    private final Units units;
    private final Clock clock;

    Ranking(Figures figures, Scorings scorings, Units units, Clock clock) {
        this.figures = figures;
        this.scorings = scorings;
        this.units = units;
        this.clock = clock;
    }

    /** The first teams of a unit in a period; one without anything to score is not among them. */
    Ranked of(UnitPath unit, Period period, int limit) {
        var scoring = scorings.inForce(unit);
        var parts = scoring.map(ScoringSet::parts).orElseGet(Ranking::everyTarget);
        var catalogue = Catalogue.NATIONAL.only(parts.stream().map(Part::indicator).toList());
        var scored = new ArrayList<Scored>();
        figures.ofTeams(catalogue, unit, period, AsOf.now(clock))
                .forEach(
                        (team, of) ->
                                score(parts, of)
                                        .ifPresent(
                                                score ->
                                                        scored.add(
                                                                new Scored(
                                                                        team, of.unit(), score))));
        scored.sort(ORDER);
        return new Ranked(unit, period, scoring.orElse(null), ranked(scored, limit));
    }

    private static List<Part> everyTarget() {
        return NationalIndicator.FLOWS.stream()
                .map(each -> new Part(each.code(), 1, null))
                .toList();
    }

    private static Optional<Score> score(List<Part> parts, TeamFigures team) {
        var points = new ArrayList<Points>();
        for (Part part : parts) {
            var indicator = NationalIndicator.valueOf(part.indicator());
            var target = team.targets().get(indicator);
            var goal = part.goal() != null || target == null ? part.goal() : target.value();
            if (goal != null && goal.signum() > 0) {
                points.add(
                        Points.of(
                                part.indicator(),
                                team.values().get(indicator),
                                goal,
                                part.weight()));
            }
        }
        return Score.of(points);
    }

    /** Teams of the same score share a rank. */
    private List<RankedTeam> ranked(List<Scored> scored, int limit) {
        var first = scored.subList(0, Math.min(limit, scored.size()));
        var names = units.names(first.stream().map(Scored::unit).toList());
        var ranked = new ArrayList<RankedTeam>();
        int rank = 0;
        for (int i = 0; i < first.size(); i++) {
            var each = first.get(i);
            var score = each.score();
            if (i == 0 || score.value().compareTo(first.get(i - 1).score().value()) < 0) {
                rank = i + 1;
            }
            ranked.add(
                    new RankedTeam(
                            rank,
                            each.team(),
                            names.getOrDefault(each.unit(), each.unit().value()),
                            score.value(),
                            score.parts()));
        }
        return ranked;
    }

    private record Scored(String team, UnitPath unit, Score score) {}

    /**
     * The answer.
     *
     * @param scoring what the unit, or one above it, has set; null when teams are ranked by their
     *     targets
     */
    record Ranked(
            UnitPath unit, Period period, @Nullable ScoringSet scoring, List<RankedTeam> items) {
        /** The same without how the scores come about. */
        Ranked withoutParts() {
            return new Ranked(
                    unit,
                    period,
                    scoring,
                    items.stream()
                            .map(
                                    each ->
                                            new RankedTeam(
                                                    each.rank(),
                                                    each.team(),
                                                    each.unitName(),
                                                    each.score(),
                                                    List.of()))
                            .toList());
        }
    }

    /**
     * A team in its place.
     *
     * @param unitName of its village or commune, with its kind
     */
    record RankedTeam(
            int rank, String team, String unitName, BigDecimal score, List<Points> parts) {}
}
