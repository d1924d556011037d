package vn.cnscd.registry.write.importroster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.registry.events.Decision;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.events.WorkArea;
import vn.cnscd.registry.read.roster.MemberColumn;
import vn.cnscd.registry.read.teams.TeamNumber;
import vn.cnscd.registry.read.teams.Words;
import vn.cnscd.registry.write.input.Checks;
import vn.cnscd.registry.write.input.DecisionBody;
import vn.cnscd.registry.write.input.MemberBody;
import vn.cnscd.registry.write.input.PersonBody;

/** Makes teams of the lines of a list, and says what is wrong in which line. */
final class RosterReading {

    private static final Pattern BETWEEN_AREAS = Pattern.compile("[;,\\n]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    /** Excel keeps a phone number as a number, without the zero in front. */
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[1-9]\\d{8}");

    private static final List<DateTimeFormatter> DAYS =
            List.of(
                    DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
                    DateTimeFormatter.ISO_LOCAL_DATE);

    private final UnitPath unit;
    private final UnitNames names;
    private final Words words;
    private final LocalDate today;

    /** What is wrong in lines that belong to no team that could be told. */
    private final List<RowFault> faults = new ArrayList<>();

    RosterReading(UnitPath unit, UnitNames names, Words words, LocalDate today) {
        this.unit = unit;
        this.names = names;
        this.words = words;
        this.today = today;
    }

    List<RowFault> faults() {
        return faults;
    }

    /** The teams in the order of the list. */
    List<ListedTeam> teams(List<RosterRow> rows) {
        var byTeam = new LinkedHashMap<TeamCode, List<RosterRow>>();
        for (RosterRow row : rows) {
            teamOf(row)
                    .ifPresent(
                            team -> byTeam.computeIfAbsent(team, _ -> new ArrayList<>()).add(row));
        }
        return byTeam.entrySet().stream()
                .map(team -> team(team.getKey(), team.getValue()))
                .toList();
    }

    private Optional<TeamCode> teamOf(RosterRow row) {
        String number = row.get(MemberColumn.TEAM_NUMBER).orElse("1");
        var path = unitOf(row);
        if (!NUMBER.matcher(number).matches() || number.equals("0")) {
            faults.add(
                    new RowFault(
                            row.line(),
                            MemberColumn.TEAM_NUMBER,
                            "OUT_OF_RANGE",
                            1,
                            TeamNumber.MAX));
            return Optional.empty();
        }
        return path.map(found -> new TeamCode(found, Integer.parseInt(number)));
    }

    /** A list without a column for the unit is that of the unit which it is sent to. */
    private Optional<UnitPath> unitOf(RosterRow row) {
        var column =
                row.get(MemberColumn.UNIT).isPresent() ? MemberColumn.UNIT : MemberColumn.UNIT_NAME;
        String called = row.get(column).orElse(unit.value());
        var found = names.called(called);
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        String code = found.isEmpty() ? "UNKNOWN_UNIT" : "AMBIGUOUS_UNIT";
        faults.add(new RowFault(row.line(), column, code, called));
        return Optional.empty();
    }

    private ListedTeam team(TeamCode code, List<RosterRow> rows) {
        var wrong = new ArrayList<RowFault>();
        var first = rows.getFirst();
        var decision = decision(first, wrong);
        var members = new ArrayList<ListedMember>();
        var seen = new HashSet<Object>();
        for (RosterRow row : rows) {
            var member = member(row, wrong);
            members.add(member);
            if (!seen.add(member.id() == null ? member.person() : member.id())) {
                wrong.add(new RowFault(row.line(), MemberColumn.NAME, "LISTED_TWICE"));
            }
        }
        return new ListedTeam(code, first.line(), decision, members, wrong);
    }

    private Decision decision(RosterRow row, List<RowFault> wrong) {
        var checks = new Checks();
        var day = row.get(MemberColumn.DECIDED_ON).map(text -> day(row, text, wrong));
        var decision =
                DecisionBody.check(
                        new DecisionBody(
                                row.get(MemberColumn.DECISION_NUMBER).orElse(null),
                                day.orElse(null),
                                row.get(MemberColumn.DECIDED_BY).orElse(null)),
                        "",
                        today,
                        checks);
        note(
                row,
                checks,
                Map.of(
                        "/decisionNumber",
                        MemberColumn.DECISION_NUMBER,
                        "/decidedOn",
                        MemberColumn.DECIDED_ON,
                        "/decidedBy",
                        MemberColumn.DECIDED_BY),
                wrong);
        return decision;
    }

    private LocalDate day(RosterRow row, String text, List<RowFault> wrong) {
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException otherFormat) {
                // Perhaps the next.
            }
        }
        wrong.add(new RowFault(row.line(), MemberColumn.DECIDED_ON, "NO_DAY", text));
        return today;
    }

    private ListedMember member(RosterRow row, List<RowFault> wrong) {
        var checks = new Checks();
        var role = word(MemberRole.class, row, MemberColumn.ROLE, wrong);
        if (row.get(MemberColumn.ROLE).isEmpty()) {
            wrong.add(new RowFault(row.line(), MemberColumn.ROLE, "REQUIRED"));
        }
        String group =
                MemberBody.groupOf(
                        row.get(MemberColumn.GROUP).orElse(null),
                        role.orElse(null),
                        "/group",
                        checks);
        var person =
                new PersonBody(
                                row.get(MemberColumn.NAME).orElse(null),
                                row.get(MemberColumn.PHONE).map(RosterReading::phone).orElse(null),
                                row.get(MemberColumn.EMAIL).orElse(null))
                        .check("", checks);
        note(
                row,
                checks,
                Map.of(
                        "/name",
                        MemberColumn.NAME,
                        "/phone",
                        MemberColumn.PHONE,
                        "/email",
                        MemberColumn.EMAIL,
                        "/group",
                        MemberColumn.GROUP),
                wrong);
        return new ListedMember(
                id(row, wrong),
                role.orElse(MemberRole.MEMBER),
                word(MemberForce.class, row, MemberColumn.FORCE, wrong).orElse(null),
                workAreas(row, wrong),
                group,
                person);
    }

    private static @Nullable String id(RosterRow row, List<RowFault> wrong) {
        String id = row.get(MemberColumn.ID).orElse(null);
        if (id != null && !MemberBody.isId(id)) {
            wrong.add(new RowFault(row.line(), MemberColumn.ID, "INVALID"));
        }
        return id;
    }

    private Set<WorkArea> workAreas(RosterRow row, List<RowFault> wrong) {
        var areas = EnumSet.noneOf(WorkArea.class);
        row.get(MemberColumn.WORK_AREAS).stream()
                .flatMap(BETWEEN_AREAS::splitAsStream)
                .filter(each -> !each.isBlank())
                .forEach(
                        each ->
                                words.find(WorkArea.class, each)
                                        .ifPresentOrElse(
                                                areas::add,
                                                () ->
                                                        wrong.add(
                                                                new RowFault(
                                                                        row.line(),
                                                                        MemberColumn.WORK_AREAS,
                                                                        "UNKNOWN_WORD",
                                                                        each.strip()))));
        return areas;
    }

    private <E extends Enum<E>> Optional<E> word(
            Class<E> type, RosterRow row, MemberColumn column, List<RowFault> wrong) {
        var text = row.get(column);
        var found = text.flatMap(given -> words.find(type, given));
        if (text.isPresent() && found.isEmpty()) {
            wrong.add(new RowFault(row.line(), column, "UNKNOWN_WORD", text.get()));
        }
        return found;
    }

    private static String phone(String text) {
        return WITHOUT_ZERO.matcher(text).matches() ? "0" + text : text;
    }

    private static void note(
            RosterRow row, Checks checks, Map<String, MemberColumn> columns, List<RowFault> wrong) {
        checks.errors()
                .forEach(
                        error ->
                                wrong.add(
                                        new RowFault(
                                                row.line(),
                                                columns.getOrDefault(
                                                        error.pointer(), MemberColumn.NAME),
                                                error)));
    }
}
