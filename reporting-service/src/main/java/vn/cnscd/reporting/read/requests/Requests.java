package vn.cnscd.reporting.read.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.policy.Timeliness;
import vn.cnscd.reporting.read.requests.RequestView.Answer;

/** The requests that concern a unit: those that it made, and those that ask it or a unit below. */
@Repository
public class Requests {
    private static final String SELECT =
            """
            select request.*, coalesce(unit.full_name, request.asker) as asker_name, counted.*
            from report_request as request
                left join unit on unit.path = request.asker
                cross join lateral (
                    select count(*) as expected, count(answered_at) as answered
                    from request_answer as asked
                    where asked.asker = request.asker and asked.id = request.id
                        and asked.unit >= :from collate "C" and asked.unit < :to collate "C"
                ) as counted
            where (counted.expected > 0 or request.asker = :unit)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Requests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Where a page begins: behind a request. */
    record Position(LocalDate dueOn, String asker, String id) {
        static final Position START = new Position(LocalDate.of(9999, 12, 31), "", "");

        static Position of(List<String> key) {
            return new Position(LocalDate.parse(key.get(0)), key.get(1), key.get(2));
        }
    }

    /** What is due last comes first. */
    List<RequestView> of(UnitPath unit, Position after, int limit) {
        return bound(
                        unit,
                        SELECT
                                + """
                                and (request.due_on < :due
                                    or request.due_on = :due and (request.asker, request.id) > (:asker, :id))
                                order by request.due_on desc, request.asker, request.id limit :limit
                                """)
                .param("due", after.dueOn())
                .param("asker", after.asker())
                .param("id", after.id())
                .param("limit", limit)
                .query((row, index) -> view(row, null))
                .list();
    }

    /**
     * The request with the answers of the unit and those below; 404 when it does not concern it.
     */
    public RequestView require(UnitPath unit, UnitPath asker, String id) {
        var answers = answers(unit, asker, id);
        return bound(unit, SELECT + "and request.asker = :asker and request.id = :id")
                .param("asker", asker.value())
                .param("id", id)
                .query((row, index) -> view(row, answers))
                .optional()
                .orElseThrow(() -> new RequestRefused(CommonRefusal.NOT_FOUND));
    }

    /** 404 for a request that the unit itself is not asked in. */
    public void requireAsked(UnitPath unit, UnitPath asker, String id) {
        if (answers(unit, asker, id).stream().noneMatch(answer -> answer.unit().equals(unit))) {
            throw new RequestRefused(CommonRefusal.NOT_FOUND);
        }
    }

    /** Who was asked, if the request was made before. */
    public Optional<List<UnitPath>> known(UnitPath asker, String id) {
        var asked =
                jdbc.sql(
                                """
                                select unit from request_answer where asker = ? and id = ?
                                order by unit
                                """)
                        .params(asker.value(), id)
                        .query((row, index) -> new UnitPath(row.getString("unit")))
                        .list();
        return asked.isEmpty() ? Optional.empty() : Optional.of(asked);
    }

    private List<Answer> answers(UnitPath unit, UnitPath asker, String id) {
        var today = LocalDate.ofInstant(clock.instant(), Period.ZONE);
        return bound(
                        unit,
                        """
                        select asked.unit, coalesce(unit.full_name, asked.unit) as name, due_on, answered_at, answer
                        from request_answer as asked
                            join report_request as request
                                on request.asker = asked.asker and request.id = asked.id
                            left join unit on unit.path = asked.unit
                        where asked.asker = :asker and asked.id = :id
                            and asked.unit >= :from collate "C" and asked.unit < :to collate "C"
                        order by asked.unit
                        """)
                .param("asker", asker.value())
                .param("id", id)
                .query((row, index) -> answer(row, today))
                .list();
    }

    private JdbcClient.StatementSpec bound(UnitPath unit, String sql) {
        return jdbc.sql(sql)
                .param("unit", unit.value())
                .param("from", unit.subtreeFrom())
                .param("to", unit.subtreeTo());
    }

    private static RequestView view(ResultSet row, @Nullable List<Answer> answers)
            throws SQLException {
        return new RequestView(
                new UnitPath(row.getString("asker")),
                row.getString("asker_name"),
                row.getString("id"),
                row.getString("title"),
                row.getString("question"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("asked_on", LocalDate.class),
                row.getLong("expected"),
                row.getLong("answered"),
                answers);
    }

    private static Answer answer(ResultSet row, LocalDate today) throws SQLException {
        var time = row.getObject("answered_at", OffsetDateTime.class);
        Instant answeredAt = time == null ? null : time.toInstant();
        return new Answer(
                new UnitPath(row.getString("unit")),
                row.getString("name"),
                Timeliness.of(
                        row.getObject("due_on", LocalDate.class),
                        answeredAt == null ? null : LocalDate.ofInstant(answeredAt, Period.ZONE),
                        today),
                answeredAt,
                row.getString("answer"));
    }
}
