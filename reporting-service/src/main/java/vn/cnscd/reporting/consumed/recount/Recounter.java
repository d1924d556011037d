package vn.cnscd.reporting.consumed.recount;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.cnscd.chassis.events.EventsProperties;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.consumed.recount.Recount.Scope;
import vn.cnscd.reporting.policy.NationalIndicator;

/**
 * Recounts figures from the events. Figures and the offsets up to which they have been counted are
 * read in one snapshot, so that nothing that arrives meanwhile makes a difference.
 */
@Component
class Recounter {
    private static final int FETCH = 2_000;

    private final JdbcClient jdbc;
    private final String bootstrapServers;

    Recounter(JdbcClient jdbc, EventsProperties properties) {
        this.jdbc = jdbc;
        this.bootstrapServers = properties.bootstrapServers();
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Recount recount(UnitPath unit, Period period) {
        // Before anything is seen: no other read models take the place of these meanwhile.
        jdbc.sql("lock table read_model_build in access share mode").update();
        var tally = new Tally(unit, period);
        long events = 0;
        var counted = countedOffsets();
        try (var topic = new ActivityTopic(bootstrapServers)) {
            if (unit.commune().isPresent()) {
                counted.keySet().retainAll(Set.of(topic.partitionOf(unit)));
            }
            for (var partition : counted.entrySet()) {
                int number = partition.getKey();
                var history =
                        new PartitionHistory(topic, number, partition.getValue(), poisonIn(number));
                // All about a commune is in one partition, and so is each of its households.
                events += history.replay(neighbourhoodOf(unit), tally::count);
                tally.settle();
            }
        }
        var comparison = new Comparison(period, tally);
        show(unit, period, comparison);
        return comparison.result(unit, events);
    }

    /** Up to where each partition has been counted. */
    private Map<Integer, Long> countedOffsets() {
        var counted = new TreeMap<Integer, Long>();
        jdbc.sql(
                        """
                        select partition, next_offset from projection_offset
                        where projection = 'figures' and topic = ?
                        """)
                .param(PublishedEvent.ACTIVITY_TOPIC)
                .query(
                        row -> {
                            counted.put(row.getInt("partition"), row.getLong("next_offset"));
                        });
        return counted;
    }

    private Set<Long> poisonIn(int partition) {
        return jdbc.sql(
                        """
                        select "offset" from poisoned_event
                        where projection = 'figures' and topic = ? and partition = ?
                        """)
                .params(PublishedEvent.ACTIVITY_TOPIC, partition)
                .query(Long.class)
                .set();
    }

    /** A village's households are reached by any team of its commune. */
    private static UnitPath neighbourhoodOf(UnitPath unit) {
        return unit.level() == UnitLevel.VILLAGE ? unit.commune().orElse(unit) : unit;
    }

    private void show(UnitPath unit, Period period, Comparison comparison) {
        boolean country = unit.level() == UnitLevel.COUNTRY;
        jdbc.sql(
                        """
                        select * from rollup
                        where period = :period
                            and (scope in ('VILLAGE', 'COMMUNE', 'PROVINCE') and place >= :from and place < :to
                                or scope = 'TEAM' and place >= :teamsFrom and place < :teamsTo)
                        """)
                .param("period", period.toString())
                .param("from", unit.subtreeFrom())
                .param("to", unit.subtreeTo())
                // The codes of teams begin with 31-11131-; what comes after the dash is the dot.
                .param("teamsFrom", country ? "" : unit.identifier() + "-")
                .param("teamsTo", country ? "~" : unit.identifier() + ".")
                .withFetchSize(FETCH)
                .query(
                        row -> {
                            var scope = Scope.valueOf(row.getString("scope"));
                            for (NationalIndicator indicator : NationalIndicator.FLOWS) {
                                comparison.shown(
                                        scope,
                                        row.getString("place"),
                                        indicator.name(),
                                        row.getLong(indicator.column()));
                            }
                        });
    }
}
