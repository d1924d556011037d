package vn.cnscd.reporting.consumed.activity;

import static java.util.stream.Collectors.joining;
import static vn.cnscd.chassis.events.Columns.column;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectReader;
import vn.cnscd.chassis.events.EventJson;

/** Keeps what is known of each activity, and what was known of it before. */
@Repository
class Facts {
    private static final String KEEP =
            """
            with stored as (
                insert into activity_fact as fact
                select activity_id, sequence, counted, known_at, unit, team, type, held_on, indicators::text[],
                    amounts::bigint[], villages::text[], pseudonyms::text[], guided::boolean[], happened_on
                from unnest(:activities::uuid[], :sequences::bigint[], :counted::boolean[], :knownAt::timestamptz[],
                    :units::text[], :teams::text[], :types::text[], :heldOn::date[], :indicators::text[],
                    :amounts::text[], :villages::text[], :pseudonyms::text[], :guided::text[], :happenedOn::date[])
                    as incoming (activity_id, sequence, counted, known_at, unit, team, type, held_on, indicators,
                        amounts, villages, pseudonyms, guided, happened_on)
                order by activity_id
                on conflict (activity_id) do update set
                    sequence = excluded.sequence,
                    counted = excluded.counted,
                    -- Clocks may differ: what follows is not known before what it follows on.
                    known_at = greatest(fact.known_at, excluded.known_at),
                    -- A void says nothing about what the activity was.
                    unit = excluded.unit,
                    team = coalesce(excluded.team, fact.team),
                    type = coalesce(excluded.type, fact.type),
                    held_on = coalesce(excluded.held_on, fact.held_on),
                    indicators = case when excluded.counted then excluded.indicators else fact.indicators end,
                    amounts = case when excluded.counted then excluded.amounts else fact.amounts end,
                    villages = case when excluded.counted then excluded.villages else fact.villages end,
                    pseudonyms = case when excluded.counted then excluded.pseudonyms else fact.pseudonyms end,
                    guided = case when excluded.counted then excluded.guided else fact.guided end,
                    happened_on = case when excluded.counted then excluded.happened_on else fact.happened_on end
                where fact.sequence < excluded.sequence
                returning old as was, new.activity_id, new.known_at
            ), past as (
                insert into activity_fact_past
                    (activity_id, sequence, counted, known_at, unit, team, type, held_on, indicators, amounts, villages,
                    pseudonyms, guided, happened_on, known_until)
                select (was).*, known_at from stored where (was).activity_id is not null
            )
            select activity_id, case when (was).counted then to_jsonb(was)::text end as was from stored
            """;
    private static final ObjectReader READER = EventJson.mapper().readerFor(ActivityFact.class);

    private final JdbcClient jdbc;

    Facts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps the facts that are newer than what is known; an event that was published again changes
     * nothing.
     *
     * @return for each of those, what counted until now
     */
    Map<UUID, Optional<ActivityFact>> keep(Collection<ActivityFact> facts) {
        var counted = new LinkedHashMap<UUID, Optional<ActivityFact>>();
        jdbc.sql(KEEP)
                .param("activities", column(facts, ActivityFact::activityId))
                .param("sequences", column(facts, ActivityFact::sequence))
                .param("counted", column(facts, ActivityFact::counted))
                .param("knownAt", column(facts, ActivityFact::knownAt))
                .param("units", column(facts, ActivityFact::unit))
                .param("teams", column(facts, ActivityFact::team))
                .param("types", column(facts, ActivityFact::type))
                .param("heldOn", column(facts, ActivityFact::heldOn))
                .param("indicators", column(facts, fact -> array(fact.indicators())))
                .param("amounts", column(facts, fact -> array(fact.amounts())))
                .param("villages", column(facts, fact -> array(fact.villages())))
                .param("pseudonyms", column(facts, fact -> array(fact.pseudonyms())))
                .param("guided", column(facts, fact -> array(fact.guided())))
                .param("happenedOn", column(facts, ActivityFact::happenedOn))
                .query(
                        row -> {
                            counted.put(
                                    row.getObject("activity_id", UUID.class),
                                    Optional.ofNullable(row.getString("was")).map(Facts::read));
                        });
        return counted;
    }

    /** An array as PostgreSQL reads it: arrays of arrays of different lengths it has none. */
    private static String array(List<?> elements) {
        return elements.stream()
                .map(element -> element.toString().replace("\\", "\\\\").replace("\"", "\\\""))
                .collect(
                        joining(
                                "\",\"",
                                elements.isEmpty() ? "{" : "{\"",
                                elements.isEmpty() ? "}" : "\"}"));
    }

    private static ActivityFact read(String was) {
        return READER.readValue(was);
    }
}
