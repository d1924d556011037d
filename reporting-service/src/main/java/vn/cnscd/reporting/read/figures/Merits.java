package vn.cnscd.reporting.read.figures;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.reporting.policy.NationalIndicator;

/**
 * Commendations and initiatives (khen thưởng, sáng kiến), counted from what units proposed: when it
 * was proposed, unless it was declined; a commendation that was awarded when it was decided.
 */
@Repository
class Merits {
    private final JdbcClient jdbc;

    Merits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the keys of a cut, and the unit as a whole. */
    Map<String, Map<NationalIndicator, Long>> of(Cut cut) {
        var merits = ofKeys(cut);
        if (cut.by() != Cut.By.WHOLE) {
            // What a unit proposes itself is none of its children's.
            merits.putAll(ofKeys(cut.asWhole()));
        }
        return merits;
    }

    private Map<String, Map<NationalIndicator, Long>> ofKeys(Cut cut) {
        return query(
                cut,
                cut.key("unit", "asked.period"),
                "unit >= :from collate \"C\" and unit < :to collate \"C\" and length(unit) >= :shortest");
    }

    /** By team, of teams in the unit of a cut. */
    Map<String, Map<NationalIndicator, Long>> ofTeams(Cut cut) {
        return query(
                cut,
                "team",
                "team is not null and unit >= :from collate \"C\" and unit < :to collate \"C\"");
    }

    private Map<String, Map<NationalIndicator, Long>> query(Cut cut, String key, String condition) {
        var merits = new HashMap<String, Map<NationalIndicator, Long>>();
        cut.sql(
                        jdbc,
                        """
            select %1$s as key,
                count(*) filter (where kind = 'COMMENDATION' and proposed_on between first_day and last_day)
                    as commendations_proposed,
                count(*) filter (where kind = 'COMMENDATION' and state = 'APPROVED' and decided_at < %2$s
                    and decided_on between first_day and last_day) as commendations_awarded,
                count(*) filter (where kind = 'PRACTICE' and not (state = 'DECLINED' and decided_at < %2$s)
                    and proposed_on between first_day and last_day) as initiatives
            from proposal join %3$s on proposed_on <= last_day
            where proposed_at < %2$s and %4$s
            group by 1
            """
                                .formatted(
                                        key,
                                        cut.asOf().knownBeforeSql(),
                                        cut.askedDays(),
                                        condition))
                .query(into(merits));
        return merits;
    }

    private static RowCallbackHandler into(Map<String, Map<NationalIndicator, Long>> merits) {
        return row -> {
            var counts = new EnumMap<NationalIndicator, Long>(NationalIndicator.class);
            for (NationalIndicator indicator : NationalIndicator.MERITS) {
                counts.put(indicator, row.getLong(indicator.column()));
            }
            merits.put(row.getString("key"), counts);
        };
    }
}
