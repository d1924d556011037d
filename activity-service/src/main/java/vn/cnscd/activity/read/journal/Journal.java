package vn.cnscd.activity.read.journal;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.activity.events.ActivityId;
import vn.cnscd.chassis.web.paging.Page;
import vn.cnscd.chassis.web.paging.PageQuery;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** Finds the activities of a unit, newest first; among those of one day, last accepted first. */
@Component
class Journal {

    private final JdbcClient jdbc;

    Journal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<ActivityId> page(UnitPath unit, JournalFilter filter, PageQuery query) {
        var after = query.after(Position::of).orElse(Position.START);
        var rows =
                jdbc.sql(
                                """
                                select activity_id, held_on, accepted_order
                                from (%s) as journal (commune)
                                    cross join lateral (
                                        select activity_id, held_on, accepted_order
                                        from activity
                                        where left(unit, 8) = journal.commune
                                          and (:village::text is null or unit = :village)
                                          and (held_on, accepted_order) < (:afterDay, :afterOrder)
                                          and (:from::date is null or held_on >= :from)
                                          and (:to::date is null or held_on <= :to)
                                          and (:type::text is null or type = :type)
                                          and (:team::text is null or team = :team)
                                        order by held_on desc, accepted_order desc
                                        limit :limit
                                    ) as newest
                                order by held_on desc, accepted_order desc
                                limit :limit
                                """
                                        .formatted(journals(unit)))
                        .param("commune", unit.commune().map(UnitPath::value).orElse(null))
                        .param("village", unit.level() == UnitLevel.VILLAGE ? unit.value() : null)
                        .param("unitFrom", unit.subtreeFrom())
                        .param("unitTo", unit.subtreeTo())
                        .param("afterDay", Date.valueOf(after.day()))
                        .param("afterOrder", after.order())
                        .param("from", filter.from())
                        .param("to", filter.to())
                        .param("type", filter.type() == null ? null : filter.type().name())
                        .param("team", filter.team())
                        .param("limit", query.fetchSize())
                        .query(
                                (row, _) ->
                                        new Row(
                                                new ActivityId(row.getObject(1, UUID.class)),
                                                new Position(
                                                        row.getObject(2, LocalDate.class),
                                                        row.getLong(3))))
                        .list();
        return Page.of(rows, query, row -> row.position().key()).map(Row::activityId);
    }

    /** A commune has a journal, which the index keeps in order; so has a province of its own. */
    private static String journals(UnitPath unit) {
        return unit.commune().isPresent()
                ? "values (:commune)"
                : """
                select path from unit
                where path >= :unitFrom and path < :unitTo and length(path) <= 8
                """;
    }

    private record Row(ActivityId activityId, Position position) {}

    /** A place in the order of the journal. */
    private record Position(LocalDate day, long order) {

        private static final Position START =
                new Position(LocalDate.of(9999, 12, 31), Long.MAX_VALUE);

        static Position of(List<String> key) {
            return new Position(LocalDate.parse(key.getFirst()), Long.parseLong(key.getLast()));
        }

        List<String> key() {
            return List.of(day.toString(), Long.toString(order));
        }
    }
}
