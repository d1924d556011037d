package vn.cnscd.reporting.consumed.registry;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.chassis.events.projection.ReceivedEvent;
import vn.cnscd.chassis.events.projection.TopicProjection;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.registry.TeamEstablishedV1;
import vn.cnscd.reporting.policy.ReportPolicy;
import vn.cnscd.reporting.read.changes.FigureChanges;

/**
 * Establishment of teams (thành lập Tổ) → teams, their number by commune, and from when on a unit
 * owes reports.
 */
@Component
class TeamsProjection implements TopicProjection {
    private static final String KEEP_TEAMS =
            """
            insert into team as known (code, sequence, unit, decided_on, members)
            select team ->> 'team', sequence, team ->> 'unit', (team ->> 'decidedOn')::date, team -> 'membersByRole'
            from jsonb_to_recordset(:teams::jsonb) as established (team jsonb, sequence bigint)
            order by 1
            on conflict (code) do update set
                sequence = excluded.sequence, unit = excluded.unit, decided_on = excluded.decided_on,
                members = excluded.members
            where known.sequence < excluded.sequence
            """;
    private static final String COUNT_TEAMS =
            """
            with counted as (
                select unit, decided_on,
                    (select coalesce(sum(number::bigint), 0) from jsonb_each_text(members) as role (name, number)) as members,
                    (length(unit) = 12 and row_number() over (partition by unit order by decided_on, code) = 1)::int
                        as first_of_village
                from unnest(:communes::text[]) as touched (path)
                    join team on unit >= touched.path and unit < touched.path || '0'
            ), forgotten as (
                delete from team_size using unnest(:communes::text[]) as touched (path)
                where place >= touched.path and place < touched.path || '0'
                    and not exists (select 1 from counted cross join lateral scopes_of(counted.unit) as counting
                        where counting.scope = team_size.scope and counting.place = team_size.place
                            and counted.decided_on = team_size.decided_on)
            )
            insert into team_size (scope, place, decided_on, teams, members, villages)
            select counting.scope, counting.place, decided_on, count(*), sum(members), sum(first_of_village)
            from counted cross join lateral scopes_of(counted.unit) as counting
            where counting.scope <> 'PROVINCE'
            group by 1, 2, 3
            order by 1, 2, 3
            on conflict (scope, place, decided_on) do update set
                teams = excluded.teams, members = excluded.members, villages = excluded.villages
            """;
    private static final String SCHEDULE_REPORTS =
            """
            insert into report_schedule as schedule (unit, first_owed, next_opens_on)
            select unit, min(first_owed), min(first_owed)
            from unnest(:units::text[], :days::date[]) as owing (unit, first_owed)
            group by unit
            order by unit
            on conflict (unit) do update set
                first_owed = excluded.first_owed, next_opens_on = excluded.first_owed
            where excluded.first_owed < schedule.first_owed
            """;

    private final JdbcClient jdbc;
    private final FigureChanges changes;

    TeamsProjection(JdbcClient jdbc, FigureChanges changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    @Override
    public String name() {
        return "teams";
    }

    @Override
    public Set<String> topics() {
        return Set.of(PublishedEvent.REGISTRY_TOPIC);
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        var newest = new TreeMap<String, Established>();
        for (ReceivedEvent event : events) {
            if (event.type().equals(PublishedEvent.TEAM_ESTABLISHED.type())) {
                var established =
                        new Established(event.body(TeamEstablishedV1.class), event.sequence());
                newest.merge(established.team().team(), established, Established::newer);
            }
        }
        if (!newest.isEmpty()) {
            keep(List.copyOf(newest.values()));
        }
    }

    private void keep(List<Established> teams) {
        var units = teams.stream().map(each -> each.team().unit()).toList();
        jdbc.sql(KEEP_TEAMS).param("teams", EventJson.mapper().writeValueAsString(teams)).update();
        jdbc.sql(COUNT_TEAMS).param("communes", Communes.of(units)).update();
        jdbc.sql(SCHEDULE_REPORTS)
                .param(
                        "units",
                        teams.stream()
                                .map(each -> each.team().unit().value())
                                .toArray(String[]::new))
                .param("days", teams.stream().map(Established::firstOwed).toArray(String[]::new))
                .update();
        changes.announce(units);
    }

    private record Established(TeamEstablishedV1 team, long sequence) {
        Established newer(Established other) {
            return other.sequence > sequence ? other : this;
        }

        String firstOwed() {
            return ReportPolicy.firstOwed(team.decidedOn()).toString();
        }
    }
}
