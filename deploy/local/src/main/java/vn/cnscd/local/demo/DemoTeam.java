package vn.cnscd.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * A team of the demo as {@code PUT …/teams/1} takes it.
 *
 * @param members the leader first
 */
record DemoTeam(Establishment establishment, List<Member> members) {

    private static final List<String> WORK_AREAS =
            List.of(
                    "OUTREACH",
                    "ONLINE_PUBLIC_SERVICE",
                    "CASHLESS_PAYMENT",
                    "ECOMMERCE",
                    "VULNERABLE_SUPPORT");

    private static final List<String> VILLAGE_FORCES =
            List.of(
                    "VILLAGE_HEAD",
                    "YOUTH_UNION",
                    "WOMENS_UNION",
                    "POLICE",
                    "FARMERS_UNION",
                    "HEALTH_WORKER",
                    "VETERANS",
                    "RESIDENT");

    private static final List<String> COMMUNE_FORCES =
            List.of(
                    "YOUTH_UNION",
                    "CIVIL_SERVANT",
                    "POLICE",
                    "CIVIL_SERVANT",
                    "WOMENS_UNION",
                    "TEACHER",
                    "HEALTH_WORKER",
                    "ENTERPRISE");

    private static final int TEACHERS = 2;

    record Establishment(String decisionNumber, String decidedOn, String decidedBy) {}

    record Member(
            String id,
            String name,
            String role,
            String force,
            List<String> workAreas,
            String phone,
            String email) {}

    /** The code that the registry gives it. */
    static String code(UnitPath unit) {
        return unit.identifier() + "-1";
    }

    /** The team of a unit; the same at every call. */
    static DemoTeam of(DemoCommune commune, UnitPath unit) {
        boolean ofCommune = unit.level() == UnitLevel.COMMUNE;
        var random = new Random(unit.value().hashCode());
        var people = new DemoPeople(random);
        var forces = new ArrayList<>(ofCommune ? COMMUNE_FORCES : VILLAGE_FORCES);
        if (ofCommune && commune.withTeachers()) {
            forces.addAll(forces.size() - TEACHERS, List.of("IT_TEACHER", "IT_TEACHER"));
        }
        int size = ofCommune ? forces.size() : 5 + random.nextInt(forces.size() - 4);
        var members = new ArrayList<Member>();
        for (int i = 0; i < size; i++) {
            String name = people.nextName();
            members.add(
                    new Member(
                            "m" + (i + 1),
                            name,
                            i == 0 ? "LEADER" : i == 1 ? "DEPUTY" : "MEMBER",
                            forces.get(i),
                            List.of(WORK_AREAS.get(i % WORK_AREAS.size())),
                            people.nextPhone(),
                            DemoPeople.email(name, unit.identifier())));
        }
        return new DemoTeam(
                new Establishment(
                        commune.decision(), commune.decidedOn().toString(), "Chủ tịch UBND xã"),
                List.copyOf(members));
    }
}
