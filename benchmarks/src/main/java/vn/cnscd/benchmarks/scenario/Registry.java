package vn.cnscd.benchmarks.scenario;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.SplittableRandom;
import vn.cnscd.benchmarks.national.NationalRegistry;
import vn.cnscd.benchmarks.report.Figure;
import vn.cnscd.benchmarks.run.Run;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.local.layout.ServiceModule;

/**
 * The registry at the size of the country: how long it takes to register its units and to take over
 * the lists of 500,000 members, and how long one waits for a member who is looked for.
 */
public final class Registry implements Scenario {

    private static final double QUICK_SHARE = 0.02;
    private static final double VILLAGES_SECONDS = 60;
    private static final List<ServiceModule> NOT_NEEDED =
            List.of(ServiceModule.ACTIVITY, ServiceModule.REPORTING, ServiceModule.NOTIFICATION);

    private final SplittableRandom random = new SplittableRandom(4);

    @Override
    public String name() {
        return "registry";
    }

    @Override
    public String about() {
        return "units, members and the search for them, at national size";
    }

    @Override
    public void measure(Run run) {
        run.settle();
        // The others would open the reports of 90,000 villages and remind them.
        NOT_NEEDED.forEach(service -> run.bench().platform().stop(service.module()));
        try {
            var country = new NationalRegistry(run.bench());
            double share = run.arguments().quick() ? QUICK_SHARE : 1;
            run.add(
                    figure("90,000 villages imported", seconds(country::importVillages))
                            .below(VILLAGES_SECONDS));
            run.progress().say("      taking over the lists of all communes …");
            long begun = System.nanoTime();
            long members = country.importRosters(share);
            double rate = members / ((System.nanoTime() - begun) / 1e9);
            run.add(Figure.of(name(), "members taken over from lists", rate, "/s"));
            var kinds = kinds(country, share);
            Question.warmUp(run, kinds);
            Question.measure(run, name(), kinds);
        } finally {
            NOT_NEEDED.forEach(service -> run.bench().platform().restart(service.module()));
        }
    }

    private List<Question> kinds(NationalRegistry country, double share) {
        return List.of(
                asked("members of a province by family name", country, share, "q=nguyen", true),
                asked("members of a province by full name", country, share, "q=Lê Thị Hoa", true),
                asked("members of a province by given name", country, share, "q=anh", true),
                asked("members of a province, all", country, share, "", true),
                asked("members of a province, leaders", country, share, "role=LEADER", true),
                asked("a phone number", country, share, "phone=0900000123", true),
                asked("members of a commune by beginnings", country, share, "q=ng th h", false));
    }

    private Question asked(
            String what, NationalRegistry country, double share, String query, boolean province) {
        int communes = (int) (country.communes() * share);
        return new Question(
                what,
                ServiceModule.TEAM_REGISTRY,
                "province-officer@vn",
                () -> {
                    UnitPath commune = country.commune(random.nextInt(communes));
                    var unit = province ? commune.parent().orElseThrow() : commune;
                    return "/api/v1/" + unit.url() + "/members?" + encoded(query);
                });
    }

    private static String encoded(String query) {
        int end = query.indexOf('=') + 1;
        return query.substring(0, end) + encode(query.substring(end), UTF_8);
    }

    private static double seconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    private Figure figure(String what, double seconds) {
        return Figure.of(name(), what, seconds, "s");
    }
}
