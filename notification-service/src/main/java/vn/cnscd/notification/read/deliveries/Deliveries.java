package vn.cnscd.notification.read.deliveries;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.web.paging.Page;
import vn.cnscd.chassis.web.paging.PageQuery;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.notification.read.Position;

/** The log of deliveries (nhật ký gửi) to a unit and those below it. */
@Component
public class Deliveries {

    private static final String BELOW = "select * from delivery where unit >= :from and unit < :to";

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first; in one state, or all. */
    Page<DeliveryRow> list(UnitPath unit, @Nullable DeliveryState state, PageQuery page) {
        String inState = state == null ? "" : " and state = :state";
        String after = page.isFirst() ? "" : " and (created_at, id) < (:createdAt, :id)";
        var query =
                select(
                                BELOW
                                        + inState
                                        + after
                                        + " order by created_at desc, id desc limit :limit",
                                unit)
                        .param("limit", page.fetchSize());
        if (state != null) {
            query.param("state", state.name());
        }
        page.after(Position::of)
                .ifPresent(
                        position ->
                                query.param("createdAt", position.at()).param("id", position.id()));
        List<DeliveryRow> rows = query.query((row, _) -> DeliveryRow.of(row)).list();
        return Page.of(rows, page, DeliveryRow::key);
    }

    /** One of them. */
    public Optional<DeliveryRow> find(UnitPath unit, UUID id) {
        return select(BELOW + " and id = :id", unit)
                .param("id", id)
                .query((row, _) -> DeliveryRow.of(row))
                .optional();
    }

    private JdbcClient.StatementSpec select(String sql, UnitPath unit) {
        return jdbc.sql(sql).param("from", unit.subtreeFrom()).param("to", unit.subtreeTo());
    }
}
