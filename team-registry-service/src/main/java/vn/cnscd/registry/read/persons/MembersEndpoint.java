package vn.cnscd.registry.read.persons;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.chassis.web.paging.Page;
import vn.cnscd.chassis.web.paging.PageQuery;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.personaldata.AccessLog;
import vn.cnscd.registry.personaldata.AccessLog.Purpose;
import vn.cnscd.registry.personaldata.NameOrder;
import vn.cnscd.registry.personaldata.Person;
import vn.cnscd.registry.personaldata.PhoneNumber;
import vn.cnscd.registry.read.persons.Persons.Position;
import vn.cnscd.registry.read.persons.Persons.Wanted;
import vn.cnscd.registry.read.units.Units;

/** Finds members of teams by name, phone number, role and force. */
@UnitController
class MembersEndpoint {

    private static final int MAX_SEARCH = 200;

    private final Persons persons;
    private final AccessLog accesses;
    private final Units units;

    MembersEndpoint(Persons persons, AccessLog accesses, Units units) {
        this.persons = persons;
        this.accesses = accesses;
        this.units = units;
    }

    /** A member, found. */
    record FoundMember(
            TeamCode team,
            UnitPath unit,
            String id,
            @Nullable String name,
            MemberRole role,
            @Nullable MemberForce force,
            @Nullable String phone,
            @Nullable String email) {

        static FoundMember of(MemberRow row, @Nullable Person person) {
            return new FoundMember(
                    row.team(),
                    row.team().unit(),
                    row.member(),
                    person == null ? null : person.name(),
                    row.role(),
                    row.force(),
                    person == null ? null : person.phone(),
                    person == null ? null : person.email());
        }

        /** Nothing of the person in logs. */
        @Override
        public String toString() {
            return "FoundMember[" + team + "]";
        }
    }

    @Operation(
            summary =
                    "Members of the teams of the unit and all below it; q finds words of names and"
                            + " their beginnings, without accents")
    @GetMapping("/members")
    @AllowedRoles({
        Role.TEAM_LEADER,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICER
    })
    Page<FoundMember> members(
            UnitPath unit,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String phone,
            @RequestParam(required = false) @Nullable MemberRole role,
            @RequestParam(required = false) @Nullable MemberForce force,
            PageQuery page,
            Actor actor) {
        units.requireKnown(unit);
        var wanted = new Wanted(checked(q), phone == null ? null : number(phone), role, force);
        var after = page.after(Position::of).orElse(Position.START);
        var rows = persons.search(unit, wanted, after, page.fetchSize());
        var found =
                Page.of(rows, page, row -> List.of(row.team().toString(), row.key().toString()));
        var opened =
                accesses.open(
                        found.items().stream().map(MemberRow::person).toList(),
                        actor,
                        unit,
                        Purpose.SEARCH);
        return new Page<>(inOrder(found.items(), opened), found.next());
    }

    /** Team by team, and in each as names are sorted in Vietnam; who is erased comes last. */
    private static List<FoundMember> inOrder(List<MemberRow> rows, Map<UUID, Person> persons) {
        return rows.stream()
                .map(row -> FoundMember.of(row, persons.get(row.key())))
                .sorted(
                        Comparator.comparing((FoundMember member) -> member.unit().value())
                                .thenComparing(member -> member.team().toString())
                                .thenComparing(
                                        FoundMember::name, Comparator.nullsLast(new NameOrder())))
                .toList();
    }

    private static String checked(String q) {
        if (q.length() > MAX_SEARCH) {
            throw new InvalidInput(new InputError("/q", "TOO_LONG", MAX_SEARCH));
        }
        return q;
    }

    private static String number(String phone) {
        return PhoneNumber.parse(phone)
                .orElseThrow(() -> new InvalidInput(new InputError("/phone", "INVALID_PHONE")));
    }
}
