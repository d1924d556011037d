package vn.cnscd.registry.read.roster;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.registry.events.TeamMember;
import vn.cnscd.registry.personaldata.NameOrder;
import vn.cnscd.registry.personaldata.Person;
import vn.cnscd.registry.policy.Policy;
import vn.cnscd.registry.read.teams.Team;
import vn.cnscd.registry.read.teams.Words;
import vn.cnscd.registry.read.units.Unit;

/**
 * A team as lines of a list: one in the list of teams, one for each member in that of members.
 *
 * @param units that it lies in, by path
 * @param persons by the ids of their keys; who is erased is missing
 */
record RosterTeam(
        Team team,
        Policy policy,
        Map<UnitPath, Unit> units,
        Map<UUID, Person> persons,
        Words words) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Person ERASED = new Person("", null, null);

    /** What a Department collects of each team (domain: the spreadsheet of Công văn 335). */
    static List<String> headings(Words words) {
        var headings =
                new ArrayList<>(
                        List.of(
                                "Mã tổ",
                                "Xã, phường, đặc khu",
                                "Thôn, tổ dân phố",
                                "Trạng thái",
                                "Số quyết định",
                                "Ngày quyết định",
                                "Người quyết định",
                                "Tổ trưởng",
                                "Điện thoại tổ trưởng",
                                "Số thành viên"));
        for (MemberForce force : MemberForce.values()) {
            headings.add(words.of(force));
        }
        headings.addAll(List.of("Nhóm Zalo", "Số dân", "Thành viên trên 100 dân"));
        return headings;
    }

    List<Object> line() {
        var unit = unit();
        var leader = team.leader().map(this::person).orElse(ERASED);
        var line = new ArrayList<Object>();
        line.add(team.code().toString());
        line.add(nameOf(team.code().unit().commune().orElseThrow()));
        line.add(unit.path().commune().orElseThrow().equals(unit.path()) ? "" : name(unit));
        line.add(words.of(team.state()));
        line.addAll(decision());
        line.add(leader.name());
        line.add(phone(leader));
        line.add(team.members().size());
        var byForce =
                team.members().stream()
                        .flatMap(member -> Stream.ofNullable(member.force()))
                        .collect(Collectors.groupingBy(force -> force, Collectors.counting()));
        for (MemberForce force : MemberForce.values()) {
            line.add(byForce.getOrDefault(force, 0L));
        }
        Integer people = unit.description().population();
        line.add(team.channelName(policy));
        line.add(people == null ? "" : people);
        line.add(people == null || people == 0 ? "" : 100.0 * team.members().size() / people);
        return line;
    }

    /** The leader first, then deputies, members and collaborators, each in Vietnamese order. */
    List<List<Object>> memberLines() {
        return team.members().stream()
                .sorted(
                        Comparator.comparing(TeamMember::role)
                                .thenComparing(member -> person(member).name(), new NameOrder()))
                .map(this::line)
                .toList();
    }

    private List<Object> line(TeamMember member) {
        var line = new ArrayList<Object>();
        for (MemberColumn column : MemberColumn.values()) {
            line.add(cell(column, member));
        }
        return line;
    }

    private Object cell(MemberColumn column, TeamMember member) {
        var person = person(member);
        return switch (column) {
            case UNIT -> team.code().unit().value();
            case UNIT_NAME -> name(unit());
            case TEAM_NUMBER -> team.code().number();
            case DECISION_NUMBER -> team.establishment().decisionNumber();
            case DECIDED_ON -> day(team.establishment().decidedOn());
            case DECIDED_BY -> team.establishment().decidedBy();
            case ID -> member.id();
            case NAME -> person.name();
            case ROLE -> words.of(member.role());
            case FORCE -> member.force() == null ? "" : words.of(member.force());
            case WORK_AREAS ->
                    member.workAreas().stream()
                            .sorted()
                            .map(words::of)
                            .collect(Collectors.joining("; "));
            case GROUP -> text(member.group());
            case PHONE -> phone(person);
            case EMAIL -> text(person.email());
        };
    }

    private List<String> decision() {
        var decision = team.establishment();
        return List.of(decision.decisionNumber(), day(decision.decidedOn()), decision.decidedBy());
    }

    private Person person(TeamMember member) {
        return persons.getOrDefault(member.person().person(), ERASED);
    }

    private Unit unit() {
        return requireNonNull(units.get(team.code().unit()));
    }

    private String nameOf(UnitPath path) {
        return name(requireNonNull(units.get(path)));
    }

    private static String name(Unit unit) {
        return unit.description().fullName();
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** As people write it, {@code 0912345678}: a plus sign would look like a formula. */
    private static String phone(Person person) {
        String number = person.phone();
        return number == null ? "" : number.replaceFirst("^\\+84", "0");
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
