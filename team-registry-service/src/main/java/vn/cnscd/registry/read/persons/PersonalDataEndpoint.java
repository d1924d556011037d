package vn.cnscd.registry.read.persons;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.personaldata.AccessLog;
import vn.cnscd.registry.personaldata.AccessLog.Purpose;
import vn.cnscd.registry.read.teams.TeamNumber;

/**
 * The answer to a data subject (trả lời chủ thể dữ liệu): what is kept of them, why, and who saw
 * it. Luật 91/2025/QH15 and Nghị định 356/2025/NĐ-CP give two working days for it.
 */
@UnitController
class PersonalDataEndpoint {

    /** The basis of keeping the list of members at all. */
    private static final String BASIS =
            "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 19 khoản 1 điểm c: hoạt động quản lý nhà nước";

    private static final int MOST_ACCESSES = 1_000;

    private final Persons persons;
    private final AccessLog accesses;
    private final JdbcClient jdbc;

    PersonalDataEndpoint(Persons persons, AccessLog accesses, JdbcClient jdbc) {
        this.persons = persons;
        this.accesses = accesses;
        this.jdbc = jdbc;
    }

    /**
     * All that is kept.
     *
     * @param name null once it is erased, as are the contacts
     * @param accesses the newest, the last one first
     */
    record KeptData(
            String basis,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            List<Membership> memberships,
            List<Access> accesses) {

        /** Nothing of the person in logs. */
        @Override
        public String toString() {
            return "KeptData[…]";
        }
    }

    /** A time in a team. */
    record Membership(
            TeamCode team,
            MemberRole role,
            @Nullable MemberForce force,
            LocalDate joinedOn,
            @Nullable LocalDate leftOn) {}

    /** Somebody saw it. */
    record Access(Instant seenAt, String actor, UnitPath unit, Purpose purpose) {}

    @Operation(summary = "What is kept of a member, and who saw it: the answer to a data subject")
    @GetMapping("/teams/{n}/members/{id}/personal-data")
    @AllowedRoles({Role.COMMUNE_CHAIR, Role.COMMUNE_OFFICER})
    ResponseEntity<KeptData> personalData(
            UnitPath unit, @PathVariable int n, @PathVariable String id, Actor actor) {
        var team = TeamNumber.of(unit, n);
        var rows = persons.of(team, id);
        if (rows.isEmpty()) {
            throw new RequestRefused(CommonRefusal.NOT_FOUND);
        }
        var seen = accessesTo(rows.stream().map(MemberRow::key).toList());
        var newest = rows.getFirst();
        var person =
                accesses.open(List.of(newest.person()), actor, unit, Purpose.DATA_SUBJECT)
                        .get(newest.key());
        var file = ContentDisposition.attachment().filename("du-lieu-ca-nhan.json").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(
                        new KeptData(
                                BASIS,
                                person == null ? null : person.name(),
                                person == null ? null : person.phone(),
                                person == null ? null : person.email(),
                                rows.stream().map(PersonalDataEndpoint::membership).toList(),
                                seen));
    }

    private List<Access> accessesTo(List<UUID> keys) {
        return jdbc.sql(
                        """
                        select seen_at, actor, unit, purpose from personal_data_access
                        where persons && ? order by id desc limit ?
                        """)
                .params(keys.toArray(UUID[]::new), MOST_ACCESSES)
                .query(
                        (row, _) ->
                                new Access(
                                        row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                                        row.getString("actor"),
                                        new UnitPath(row.getString("unit")),
                                        Purpose.valueOf(row.getString("purpose"))))
                .list();
    }

    private static Membership membership(MemberRow row) {
        return new Membership(row.team(), row.role(), row.force(), row.joinedOn(), row.leftOn());
    }
}
