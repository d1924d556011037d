package vn.cnscd.reporting.consumed.registry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.chassis.events.projection.ReceivedEvent;
import vn.cnscd.chassis.events.projection.TopicProjection;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.contracts.registry.TeamChangedV1;
import vn.cnscd.contracts.registry.TeamEstablishedV1;
import vn.cnscd.contracts.registry.TeamState;
import vn.cnscd.contracts.registry.UnitDescribedV1;
import vn.cnscd.reporting.policy.NationalIndicator;
import vn.cnscd.reporting.read.changes.FigureChanges;

/**
 * Establishment of teams (thành lập Tổ) and what becomes of them → every version of a team, how
 * many there are by commune and day, and from when on a unit owes reports.
 */
@Component
class TeamsProjection implements TopicProjection {
    private static final String KEEP_TEAMS =
            """
            insert into team_version (unit, code, sequence, known_at, since, state, members, forces, decided)
            select unit, team, sequence, "knownAt", since, state, "membersByRole", "membersByForce", decided
            from jsonb_to_recordset(:teams::jsonb) as told (unit text, team text, sequence bigint,
                "knownAt" timestamptz, since date, state text, "membersByRole" jsonb, "membersByForce" jsonb,
                decided boolean)
            order by 1, 2, 3
            on conflict do nothing
            """;
    private static final String COUNT_TEAMS =
            """
            with counted as (
                select size.* from unnest(:communes::text[]) as touched (path)
                    cross join lateral team_size_as_of('infinity', touched.path, touched.path || '0') as size
            ), forgotten as (
                delete from team_size using unnest(:communes::text[]) as touched (path)
                where place >= touched.path and place < touched.path || '0'
                    and not exists (select 1 from counted where counted.scope = team_size.scope
                        and counted.place = team_size.place and counted.since = team_size.since)
            )
            insert into team_size (scope, place, since, villages, teams_of_unknown_forces, %s)
            select scope, place, since, villages, teams_of_unknown_forces, %s from counted
            order by 1, 2, 3
            on conflict (scope, place, since) do update set
                villages = excluded.villages, teams_of_unknown_forces = excluded.teams_of_unknown_forces, %s
            """
                    .formatted(
                            NationalIndicator.columns(NationalIndicator.STOCKS, "%1$s"),
                            NationalIndicator.columns(NationalIndicator.STOCKS, "%1$s"),
                            NationalIndicator.columns(
                                    NationalIndicator.STOCKS, "%1$s = excluded.%1$s"));
    private static final String SCHEDULE_REPORTS =
            """
            insert into report_schedule as schedule (unit, first_team_on, look_on)
            select unit, min(since), min(since)
            from unnest(:units::text[], :days::date[]) as standing (unit, since)
            group by unit
            order by unit
            on conflict (unit) do update set
                first_team_on = least(schedule.first_team_on, excluded.first_team_on),
                look_on = least(schedule.look_on, excluded.first_team_on)
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
        var teams = new ArrayList<Told>();
        var units = new ArrayList<UnitPath>();
        for (ReceivedEvent event : events) {
            switch (event.body(PublishedEvent::recordOf)) {
                case TeamEstablishedV1 team -> teams.add(Told.by(team, event));
                case TeamChangedV1 team -> teams.add(Told.by(team, event));
                case UnitDescribedV1 unit -> {
                    if (unit.validTo() != null) {
                        keepEnd(unit.unit(), unit.validTo(), event.time());
                        units.add(unit.unit());
                    }
                }
                case null, default -> {}
            }
        }
        teams.forEach(team -> units.add(team.unit()));
        if (units.isEmpty()) {
            return;
        }
        jdbc.sql(KEEP_TEAMS).param("teams", EventJson.mapper().writeValueAsString(teams)).update();
        jdbc.sql(COUNT_TEAMS).param("communes", Communes.of(units)).update();
        schedule(teams.stream().filter(Told::changesWhatIsOwed).toList());
        changes.announce(units);
    }

    /**
     * A village that is no more has no team; a team that stands on its area still counts as one.
     */
    private void keepEnd(UnitPath unit, LocalDate lastDay, Instant knownAt) {
        jdbc.sql("insert into village_end values (?, ?::timestamptz, ?) on conflict do nothing")
                .params(unit.value(), knownAt.toString(), lastDay)
                .update();
    }

    private void schedule(List<Told> teams) {
        jdbc.sql(SCHEDULE_REPORTS)
                .param(
                        "units",
                        teams.stream().map(team -> team.unit().value()).toArray(String[]::new))
                .param(
                        "days",
                        teams.stream().map(team -> team.since().toString()).toArray(String[]::new))
                .update();
    }

    /**
     * A team as it is from a day on.
     *
     * @param sequence of the event in the team's stream
     * @param decided whether a decision established or consolidated it so
     */
    private record Told(
            String team,
            UnitPath unit,
            long sequence,
            Instant knownAt,
            LocalDate since,
            TeamState state,
            Map<MemberRole, Integer> membersByRole,
            @Nullable Map<MemberForce, Integer> membersByForce,
            boolean decided) {

        static Told by(TeamEstablishedV1 team, ReceivedEvent event) {
            return new Told(
                    team.team(),
                    team.unit(),
                    event.sequence(),
                    event.time(),
                    team.decidedOn(),
                    TeamState.ACTIVE,
                    team.membersByRole(),
                    team.membersByForce(),
                    true);
        }

        static Told by(TeamChangedV1 team, ReceivedEvent event) {
            return new Told(
                    team.team(),
                    team.unit(),
                    event.sequence(),
                    event.time(),
                    team.since(),
                    team.state(),
                    team.membersByRole(),
                    team.membersByForce(),
                    Boolean.TRUE.equals(team.consolidated()));
        }

        /** A unit owes reports while it has a team. */
        @JsonIgnore
        boolean changesWhatIsOwed() {
            return sequence == 0 || state == TeamState.DISSOLVED;
        }
    }
}
