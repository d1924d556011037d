package vn.cnscd.registry.read.teams;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.problem.Problems;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.contracts.registry.TeamState;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.events.TeamMember;
import vn.cnscd.registry.personaldata.AccessLog;
import vn.cnscd.registry.personaldata.AccessLog.Purpose;
import vn.cnscd.registry.personaldata.Person;
import vn.cnscd.registry.policy.Finding;
import vn.cnscd.registry.policy.Policies;
import vn.cnscd.registry.policy.Policy;
import vn.cnscd.registry.read.teams.TeamView.FindingView;
import vn.cnscd.registry.read.teams.TeamView.MemberView;
import vn.cnscd.registry.read.units.Unit;
import vn.cnscd.registry.read.units.Units;

/**
 * Shows teams to a caller: names and contacts to those who may see them, roles and counts to
 * everybody else.
 */
@Component
public class TeamViews {

    private final Teams teams;
    private final AccessLog accesses;
    private final Policies policies;
    private final Units units;
    private final Problems texts;
    private final Clock clock;

    TeamViews(
            Teams teams,
            AccessLog accesses,
            Policies policies,
            Units units,
            Problems texts,
            Clock clock) {
        this.teams = teams;
        this.accesses = accesses;
        this.policies = policies;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    /** The team with its members; 404 when there is none. */
    public TeamView require(TeamCode code, Actor actor, Locale locale) {
        var team = teams.require(code);
        var reader =
                new Reader(
                        actor,
                        locale,
                        persons(actor, team, team.members().stream()),
                        policies(List.of(team)),
                        ended(List.of(team)));
        return reader.withMembers(team);
    }

    /** Teams with their leaders, without their members. */
    List<TeamView> list(UnitPath unit, List<Team> rows, Actor actor, Locale locale) {
        var leaders =
                rows.stream()
                        .filter(team -> TeamReaders.mayRead(actor, team.code().unit()))
                        .flatMap(team -> team.leader().stream())
                        .map(TeamMember::person)
                        .toList();
        var reader =
                new Reader(
                        actor,
                        locale,
                        accesses.open(leaders, actor, unit, Purpose.TEAMS),
                        policies(rows),
                        ended(rows));
        return rows.stream().map(team -> reader.inList(team)).toList();
    }

    private Map<UUID, Person> persons(Actor actor, Team team, Stream<TeamMember> members) {
        return TeamReaders.mayRead(actor, team.code().unit())
                ? accesses.open(
                        members.map(TeamMember::person).toList(),
                        actor,
                        team.code().unit(),
                        Purpose.TEAM)
                : Map.of();
    }

    /** Findings and names of groups follow the policy of today. */
    private Map<UnitPath, Policy> policies(List<Team> rows) {
        return policies.at(
                rows.stream().map(team -> team.code().unit()).collect(Collectors.toSet()), today());
    }

    /** Those of the teams' units that there are no more, by path. */
    private Map<UnitPath, Unit> ended(List<Team> rows) {
        var found = units.find(rows.stream().map(team -> team.code().unit()).distinct().toList());
        found.values().removeIf(unit -> unit.standsOn(today()));
        return found;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.ZONE);
    }

    /** Who reads, in which language, and the persons that are open to them. */
    private final class Reader {

        private final Actor actor;
        private final Locale locale;
        private final Map<UUID, Person> persons;
        private final Map<UnitPath, Policy> policies;
        private final Map<UnitPath, Unit> ended;

        Reader(
                Actor actor,
                Locale locale,
                Map<UUID, Person> persons,
                Map<UnitPath, Policy> policies,
                Map<UnitPath, Unit> ended) {
            this.actor = actor;
            this.locale = locale;
            this.persons = persons;
            this.policies = policies;
            this.ended = ended;
        }

        TeamView inList(Team team) {
            return answer(team, null);
        }

        TeamView withMembers(Team team) {
            return answer(team, team.members().stream().map(member -> view(team, member)).toList());
        }

        private TeamView answer(Team team, @Nullable List<MemberView> members) {
            var policy = requireNonNull(policies.get(team.code().unit()));
            return new TeamView(
                    team.code(),
                    team.code().unit(),
                    team.code().unit().level(),
                    team.state(),
                    team.leader().map(leader -> view(team, leader)).orElse(null),
                    team.members().size(),
                    countsByRole(team),
                    team.channelName(policy),
                    team.establishment(),
                    members,
                    findings(team, policy).map(this::view).toList(),
                    eTag(team));
        }

        private Stream<Finding> findings(Team team, Policy policy) {
            var unit = ended.get(team.code().unit());
            return unit == null || team.state() == TeamState.DISSOLVED
                    ? team.findings(policy).stream()
                    : Stream.concat(
                            Stream.of(
                                    policy.areaReorganized(
                                            unit.path(), requireNonNull(unit.validTo()))),
                            team.findings(policy).stream());
        }

        /** One answer with names and one without are two versions. */
        private String eTag(Team team) {
            return "\""
                    + team.version()
                    + (TeamReaders.mayRead(actor, team.code().unit()) ? "\"" : "-counts\"");
        }

        private MemberView view(Team team, TeamMember member) {
            return TeamReaders.mayRead(actor, team.code().unit())
                    ? MemberView.named(
                            member,
                            persons.get(member.person().person()),
                            team.leaving().get(member.id()))
                    : MemberView.unnamed(member);
        }

        private FindingView view(Finding finding) {
            var text =
                    texts.of(finding.rule(), "", locale, finding.arguments().toArray()).getDetail();
            return new FindingView(finding.rule(), finding.severity(), String.valueOf(text));
        }
    }

    private static Map<MemberRole, Integer> countsByRole(Team team) {
        var counts = new EnumMap<MemberRole, Integer>(MemberRole.class);
        team.members().forEach(member -> counts.merge(member.role(), 1, Integer::sum));
        return counts;
    }
}
