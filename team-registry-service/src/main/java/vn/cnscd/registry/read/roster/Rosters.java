package vn.cnscd.registry.read.roster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.registry.personaldata.AccessLog;
import vn.cnscd.registry.personaldata.AccessLog.Purpose;
import vn.cnscd.registry.policy.Policies;
import vn.cnscd.registry.read.teams.Team;
import vn.cnscd.registry.read.teams.Teams;
import vn.cnscd.registry.read.teams.Words;
import vn.cnscd.registry.read.units.Units;

/**
 * Writes the teams of a unit and of all below it, and their members, as a file. Teams are read some
 * at a time, so that a province needs no more memory than a commune.
 */
@Component
class Rosters {

    static final String MEMBERS = "Thành viên";
    static final String TEAMS = "Tổ";
    private static final int TEAMS_AT_ONCE = 200;

    private final Teams teams;
    private final Units units;
    private final Policies policies;
    private final AccessLog accesses;
    private final Words words;
    private final Clock clock;

    Rosters(
            Teams teams,
            Units units,
            Policies policies,
            AccessLog accesses,
            Words words,
            Clock clock) {
        this.teams = teams;
        this.units = units;
        this.policies = policies;
        this.accesses = accesses;
        this.words = words;
        this.clock = clock;
    }

    /** Both lists, a sheet each: that of members first, for that is the one to read in again. */
    void writeXlsx(UnitPath unit, Actor actor, OutputStream out) throws IOException {
        try (var file = new XlsxTables()) {
            var members = file.table(MEMBERS, memberHeadings());
            var all = file.table(TEAMS, RosterTeam.headings(words));
            write(unit, actor, all, members);
            file.write(out);
        }
    }

    /** The list of members. */
    void writeMembers(UnitPath unit, Actor actor, OutputStream out) throws IOException {
        try (var text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            var members = new CsvTable(text);
            members.add(memberHeadings());
            write(unit, actor, cells -> {}, members);
        }
    }

    /** The list of teams. */
    void writeTeams(UnitPath unit, Actor actor, OutputStream out) throws IOException {
        try (var text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            var all = new CsvTable(text);
            all.add(RosterTeam.headings(words));
            write(unit, actor, all, cells -> {});
        }
    }

    private static List<String> memberHeadings() {
        return Arrays.stream(MemberColumn.values()).map(MemberColumn::heading).toList();
    }

    private void write(UnitPath unit, Actor actor, Table all, Table members) throws IOException {
        String after = "";
        List<Team> page;
        do {
            page = teams.below(unit, after, TEAMS_AT_ONCE);
            for (RosterTeam team : open(unit, page, actor)) {
                all.add(team.line());
                for (List<Object> member : team.memberLines()) {
                    members.add(member);
                }
            }
            after = page.isEmpty() ? after : page.getLast().code().toString();
        } while (page.size() == TEAMS_AT_ONCE);
    }

    private List<RosterTeam> open(UnitPath unit, List<Team> page, Actor actor) {
        var persons =
                accesses.open(
                        page.stream()
                                .flatMap(team -> team.members().stream())
                                .map(member -> member.person())
                                .toList(),
                        actor,
                        unit,
                        Purpose.ROSTER);
        var paths = page.stream().map(team -> team.code().unit()).collect(Collectors.toSet());
        var rules = policies.at(paths, LocalDate.ofInstant(clock.instant(), Period.ZONE));
        var withCommunes = new HashSet<>(paths);
        paths.forEach(path -> withCommunes.add(path.commune().orElseThrow()));
        var known = units.find(withCommunes);
        return page.stream()
                .map(
                        team ->
                                new RosterTeam(
                                        team,
                                        requireNonNull(rules.get(team.code().unit())),
                                        known,
                                        persons,
                                        words))
                .toList();
    }
}
