package vn.cnscd.notification.write.readnotification;

import io.swagger.v3.oas.annotations.Operation;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.Languages;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.notification.read.inbox.Inbox;
import vn.cnscd.notification.read.inbox.InboxItem;

/** Each reader of an inbox keeps their own marks; the first time counts. */
@UnitController
class ReadNotificationEndpoint {

    private final Inbox inbox;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReadNotificationEndpoint(Inbox inbox, JdbcClient jdbc, Clock clock) {
        this.inbox = inbox;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Operation(summary = "Mark a notification as read")
    @PostMapping("/notifications/{id}/read")
    @AllowedRoles({
        Role.TEAM_LEADER,
        Role.TEAM_MEMBER,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICER
    })
    InboxItem read(
            UnitPath unit,
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String language) {
        Locale locale = Languages.of(language);
        InboxItem item = find(unit, actor, id, locale);
        if (item.readAt() != null) {
            return item;
        }
        jdbc.sql(
                        """
                        insert into inbox_read (notification, actor, read_at) values (?, ?, ?)
                        on conflict do nothing
                        """)
                .params(id, actor.id(), Timestamp.from(clock.instant()))
                .update();
        return find(unit, actor, id, locale);
    }

    private InboxItem find(UnitPath unit, Actor actor, UUID id, Locale language) {
        return inbox.find(actor, unit, id, language)
                .orElseThrow(() -> new RequestRefused(CommonRefusal.NOT_FOUND));
    }
}
