package vn.cnscd.benchmarks.scenario;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import vn.cnscd.benchmarks.national.NationalData;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.local.layout.ServiceModule;

/** The kinds of questions that a dashboard asks, each about any unit and quarter. */
final class Questions {

    private static final int VILLAGES_IN_EACH_COMMUNE = 27;

    private final NationalData country;
    private final List<Period> quarters;
    private final SplittableRandom random = new SplittableRandom(3);

    Questions(NationalData country, List<Period> quarters) {
        this.country = country;
        this.quarters = quarters;
    }

    List<Question> kinds() {
        return List.of(
                asked("country", () -> figures(UnitPath.COUNTRY, "")),
                asked("country by province", () -> figures(UnitPath.COUNTRY, "&by=children")),
                asked("province", () -> figures(province(), "")),
                asked("province by commune", () -> figures(province(), "&by=children")),
                asked("province by month", () -> figures(province(), "&by=month")),
                asked("commune", () -> figures(commune(), "")),
                asked("commune by village", () -> figures(commune(), "&by=children")),
                asked("commune by team", () -> figures(commune(), "&by=team")),
                asked("village", () -> figures(village(), "")),
                asked("completeness of a province", () -> completeness(province())),
                asked("completeness of a commune", () -> completeness(commune())),
                asked("reports of a commune", () -> path(commune(), "/reports")));
    }

    private static Question asked(String what, Supplier<String> path) {
        return new Question(what, ServiceModule.REPORTING, "viewer@vn", path);
    }

    private String figures(UnitPath unit, String by) {
        return path(unit, "/indicators?period=" + quarter() + by);
    }

    private String completeness(UnitPath unit) {
        return path(unit, "/reports/%s/completeness".formatted(quarter()));
    }

    private static String path(UnitPath unit, String resource) {
        return "/api/v1/" + unit.url() + resource;
    }

    private Period quarter() {
        return quarters.get(random.nextInt(quarters.size()));
    }

    private UnitPath province() {
        return any(country.provinces());
    }

    private UnitPath commune() {
        return any(country.communes());
    }

    private UnitPath village() {
        int number = 1 + random.nextInt(VILLAGES_IN_EACH_COMMUNE);
        return commune().child("%03d".formatted(number));
    }

    private UnitPath any(List<UnitPath> units) {
        return units.get(random.nextInt(units.size()));
    }
}
