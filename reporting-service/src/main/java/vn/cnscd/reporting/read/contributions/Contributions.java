package vn.cnscd.reporting.read.contributions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.chassis.web.paging.PageQuery;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.policy.Indicator;
import vn.cnscd.reporting.policy.NationalIndicator;
import vn.cnscd.reporting.read.asof.AsOf;

/** The activities that a figure comes from, newest first. */
@Repository
class Contributions {
    private static final String OF_ACTIVITY =
            "select amounts[array_position(indicators, :code)] where unit >= :from collate \"C\" and unit < :to collate \"C\"";
    private static final String OF_HOUSEHOLDS =
            """
            select count(distinct (reached.village, reached.pseudonym))
            from unnest(villages, pseudonyms, fact.guided) as reached (village, pseudonym, guided)
            where reached.village >= :from collate "C" and reached.village < :to collate "C"
                and (reached.guided or :code <> 'VULNERABLE_HOUSEHOLDS_GUIDED')
            """;
    private static final UUID BEYOND = new UUID(-1, -1);

    private final JdbcClient jdbc;

    Contributions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Contribution> find(
            UnitPath unit, Indicator indicator, Period period, AsOf asOf, PageQuery page) {
        var counted =
                indicator == NationalIndicator.HOUSEHOLDS_GUIDED_RATE
                        ? NationalIndicator.HOUSEHOLDS_SUPPORTED
                        : indicator;
        String amount = counted.kind() == Indicator.Kind.DISTINCT ? OF_HOUSEHOLDS : OF_ACTIVITY;
        var acting = counted.kind() == Indicator.Kind.DISTINCT ? unit.commune().orElse(unit) : unit;
        return asOf.sql(jdbc, query(amount, asOf))
                .param("code", counted.code())
                .param("from", unit.subtreeFrom())
                .param("to", unit.subtreeTo())
                .param("actingFrom", acting.subtreeFrom())
                .param("actingTo", acting.subtreeTo())
                .param("first", period.firstDay())
                .param("last", period.lastDay())
                .param(
                        "beforeDay",
                        page.after(key -> LocalDate.parse(key.getFirst())).orElse(period.lastDay()))
                .param("beforeId", page.after(key -> UUID.fromString(key.getLast())).orElse(BEYOND))
                .param("limit", page.fetchSize())
                .query(Contribution.class)
                .list();
    }

    private static String query(String amount, AsOf asOf) {
        return """
            select activity_id, team, unit, type, coalesce(happened_on, held_on) as held_on,
                case when happened_on is not null then held_on end as counted_on, contribution.amount
            from %s as fact cross join lateral (%s) as contribution (amount)
            where counted and fact.held_on between :first and :last and contribution.amount > 0
                -- A household may have been reached by any team of its commune.
                and unit >= :actingFrom collate "C" and unit < :actingTo collate "C"
                and (fact.held_on, activity_id) < (:beforeDay, :beforeId)
            order by fact.held_on desc, activity_id desc limit :limit
            """
                .formatted(asOf.rows("activity_fact"), amount);
    }

    /**
     * What one activity adds to a figure.
     *
     * @param countedOn the day on which it counts, where a locked report had closed the day it was
     *     held
     * @param amount for a figure of households, how many of them it reached
     */
    record Contribution(
            UUID activityId,
            String team,
            String unit,
            String type,
            LocalDate heldOn,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate countedOn,
            long amount) {
        List<String> position() {
            var counted = countedOn == null ? heldOn : countedOn;
            return List.of(counted.toString(), activityId.toString());
        }
    }
}
