package vn.cnscd.reporting.consumed.registry;

import java.time.Instant;
import java.util.List;
import java.util.Set;
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
 * Establishment of teams (thành lập Tổ) → teams, their number by commune, every version of a team,
 * and from when on a unit owes reports.
 */
@Component
class TeamsProjection implements TopicProjection {
    private static final String KEEP_TEAMS =
            """
            with established as (
                select team ->> 'team' as code, sequence, "knownAt" as known_at, team ->> 'unit' as unit,
                    (team ->> 'decidedOn')::date as decided_on, team -> 'membersByRole' as members
                from jsonb_to_recordset(:teams::jsonb) as told (team jsonb, sequence bigint, "knownAt" timestamptz)
            ), kept as (
                insert into team_version (unit, code, sequence, known_at, decided_on, members)
                select unit, code, sequence, known_at, decided_on, members from established order by 1, 2, 3
                on conflict do nothing
            )
            insert into team as known (code, sequence, unit, decided_on, members)
            select distinct on (code) code, sequence, unit, decided_on, members from established
            order by code, sequence desc
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
        var established =
                events.stream()
                        .filter(
                                event ->
                                        event.type().equals(PublishedEvent.TEAM_ESTABLISHED.type()))
                        .map(Established::of)
                        .toList();
        if (!established.isEmpty()) {
            keep(established);
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

    private record Established(TeamEstablishedV1 team, long sequence, Instant knownAt) {
        static Established of(ReceivedEvent event) {
            return new Established(
                    event.body(TeamEstablishedV1.class), event.sequence(), event.time());
        }

        String firstOwed() {
            return ReportPolicy.firstOwed(team.decidedOn()).toString();
        }
    }
}
