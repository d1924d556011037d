package vn.cnscd.benchmarks.scenario;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import vn.cnscd.benchmarks.load.Connection;
import vn.cnscd.benchmarks.load.Connection.Request;
import vn.cnscd.benchmarks.load.Work;
import vn.cnscd.benchmarks.national.NationalData;
import vn.cnscd.benchmarks.run.Run;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.local.layout.ServiceModule;

/** The kinds of questions that a dashboard asks, each about any unit and quarter. */
final class Questions {

    private static final int DIFFERENT = 200;
    private static final int VILLAGES_IN_EACH_COMMUNE = 27;

    private final NationalData country;
    private final List<Period> quarters;
    private final SplittableRandom random = new SplittableRandom(3);

    Questions(NationalData country, List<Period> quarters) {
        this.country = country;
        this.quarters = quarters;
    }

    List<Kind> kinds() {
        return List.of(
                new Kind("country", () -> figures(UnitPath.COUNTRY, "")),
                new Kind("country by province", () -> figures(UnitPath.COUNTRY, "&by=children")),
                new Kind("province", () -> figures(province(), "")),
                new Kind("province by commune", () -> figures(province(), "&by=children")),
                new Kind("province by month", () -> figures(province(), "&by=month")),
                new Kind("commune", () -> figures(commune(), "")),
                new Kind("commune by village", () -> figures(commune(), "&by=children")),
                new Kind("commune by team", () -> figures(commune(), "&by=team")),
                new Kind("village", () -> figures(village(), "")),
                new Kind("completeness of a province", () -> completeness(province())),
                new Kind("completeness of a commune", () -> completeness(commune())),
                new Kind("reports of a commune", () -> path(commune(), "/reports")));
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

    /**
     * A kind of question.
     *
     * @param path another one each time
     */
    record Kind(String what, Supplier<String> path) {

        /** A client that asks about one unit after the other, at the reporting-service. */
        Work client(Run run) {
            return new Asker(run, this);
        }
    }

    private static final class Asker implements Work {

        private final Connection connection;
        private final List<Request> requests = new ArrayList<>();
        private int next;

        Asker(Run run, Kind kind) {
            var token = run.bench().tokens().of("viewer@vn");
            connection = new Connection(run.bench().url(ServiceModule.REPORTING));
            for (int i = 0; i < DIFFERENT; i++) {
                requests.add(Request.get(kind.path().get(), token));
            }
        }

        @Override
        public int once() throws IOException {
            var answer = connection.call(requests.get(next++ % requests.size()));
            if (!answer.isOk()) {
                throw new IOException(answer.status() + ": " + answer.text());
            }
            return 1;
        }
    }
}
