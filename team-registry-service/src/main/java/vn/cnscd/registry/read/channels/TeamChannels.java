package vn.cnscd.registry.read.channels;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.events.store.Versions;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.registry.events.ChannelSet;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.events.TeamMember;
import vn.cnscd.registry.personaldata.AccessLog;
import vn.cnscd.registry.personaldata.AccessLog.Purpose;
import vn.cnscd.registry.policy.Policies;
import vn.cnscd.registry.read.teams.Team;
import vn.cnscd.registry.read.teams.Teams;

/** The groups of teams, held against the teams and the policy of today. */
@Component
public class TeamChannels {

    /** More teams than any commune has. */
    private static final int ALL = 10_000;

    private final Teams teams;
    private final Channels channels;
    private final Policies policies;
    private final AccessLog accesses;
    private final Versions versions;
    private final Clock clock;

    TeamChannels(
            Teams teams,
            Channels channels,
            Policies policies,
            AccessLog accesses,
            Versions versions,
            Clock clock) {
        this.teams = teams;
        this.channels = channels;
        this.policies = policies;
        this.accesses = accesses;
        this.versions = versions;
        this.clock = clock;
    }

    /** The group of a team; 404 when there is no such team. */
    public TeamChannel require(TeamCode code) {
        var team = teams.require(code);
        return of(List.of(team)).getFirst();
    }

    /** The group of a team, with the names of those who should be in it. */
    public ChannelView view(TeamCode code, Actor actor) {
        var channel = require(code);
        var persons =
                accesses.open(
                        channel.expected().values().stream().map(TeamMember::person).toList(),
                        actor,
                        code.unit(),
                        Purpose.CHANNEL);
        return channel.view(persons, versions.of(ChannelSet.stream(code)));
    }

    /** The groups of these teams. */
    List<TeamChannel> of(List<Team> rows) {
        var set = channels.of(rows.stream().map(Team::code).toList());
        var policy =
                policies.at(
                        rows.stream().map(team -> team.code().unit()).collect(Collectors.toSet()),
                        LocalDate.ofInstant(clock.instant(), Period.ZONE));
        var ofCommune = new HashMap<UnitPath, List<Team>>();
        return rows.stream()
                .map(
                        team -> {
                            var unit = team.code().unit();
                            var others =
                                    ofCommune.computeIfAbsent(
                                            unit.commune().orElseThrow(),
                                            commune -> teams.below(commune, "", ALL));
                            return new TeamChannel(
                                    team.code(),
                                    team.channelName(requireNonNull(policy.get(unit))),
                                    set.get(team.code()),
                                    ExpectedMembers.of(team, others));
                        })
                .toList();
    }
}
