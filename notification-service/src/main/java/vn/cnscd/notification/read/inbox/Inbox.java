package vn.cnscd.notification.read.inbox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.web.paging.Page;
import vn.cnscd.chassis.web.paging.PageQuery;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.notification.events.Audience;
import vn.cnscd.notification.read.Position;
import vn.cnscd.notification.read.notifications.Notice;
import vn.cnscd.notification.read.notifications.NoticeTexts;

/** What stands in the inboxes (hộp thông báo), seen by those who hold the addressed role. */
@Component
public class Inbox {

    private static final String ITEMS =
            """
            select notice.*, inbox_read.read_at
            from inbox
            join notice on notice.id = inbox.notification
            left join inbox_read
              on inbox_read.notification = inbox.notification and inbox_read.actor = :actor
            where inbox.unit = :unit and inbox.audience = any(:audiences)
            """;

    private final JdbcClient jdbc;
    private final NoticeTexts texts;

    Inbox(JdbcClient jdbc, NoticeTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** The caller's notifications in a unit, newest first. */
    Page<InboxItem> of(Actor actor, UnitPath unit, PageQuery page, Locale language) {
        String after =
                page.isFirst()
                        ? ""
                        : " and (inbox.raised_at, inbox.notification)" + " < (:raisedAt, :id)";
        var query =
                select(
                                ITEMS
                                        + after
                                        + " order by inbox.raised_at desc, inbox.notification desc"
                                        + " limit :limit",
                                actor,
                                unit)
                        .param("limit", page.fetchSize());
        page.after(Position::of)
                .ifPresent(
                        position ->
                                query.param("raisedAt", position.at()).param("id", position.id()));
        List<InboxRow> rows = query.query((row, _) -> InboxRow.of(row)).list();
        return Page.of(rows, page, InboxRow::key).map(row -> item(row, language));
    }

    /** One of them. */
    public Optional<InboxItem> find(Actor actor, UnitPath unit, UUID id, Locale language) {
        return select(ITEMS + " and inbox.notification = :id", actor, unit)
                .param("id", id)
                .query((row, _) -> InboxRow.of(row))
                .optional()
                .map(row -> item(row, language));
    }

    private JdbcClient.StatementSpec select(String sql, Actor actor, UnitPath unit) {
        Set<Audience> audiences = Audiences.of(actor);
        return jdbc.sql(sql)
                .param("actor", actor.id())
                .param("unit", unit.value())
                .param("audiences", audiences.stream().map(Audience::name).toArray(String[]::new));
    }

    private InboxItem item(InboxRow row, Locale language) {
        Notice notice = row.notice();
        return new InboxItem(
                notice.id(),
                notice.occasion(),
                notice.recipient().unit(),
                notice.subjectUnit(),
                notice.matter().onPeriod(),
                notice.matter().onRequest(),
                texts.title(notice, language),
                texts.body(notice, language),
                notice.dueOn(),
                notice.raisedAt(),
                row.readAt());
    }
}
