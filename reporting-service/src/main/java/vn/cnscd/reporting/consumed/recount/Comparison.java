package vn.cnscd.reporting.consumed.recount;

import java.util.ArrayList;
import java.util.List;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.consumed.recount.Recount.Difference;
import vn.cnscd.reporting.consumed.recount.Recount.Scope;

/** What is shown beside what was recounted, figure by figure. */
final class Comparison {
    /** So many say that everything is wrong; more would only fill the memory. */
    static final int MOST_DIFFERENCES = 1_000;

    private final Period period;
    private final Tally tally;
    private final List<Difference> differences = new ArrayList<>();
    private long compared;

    Comparison(Period period, Tally tally) {
        this.period = period;
        this.tally = tally;
    }

    void shown(Scope scope, String place, String indicator, long value) {
        compared++;
        long recounted = tally.take(scope, place, indicator);
        if (recounted != value) {
            add(new Difference(place, scope, period, indicator, value, recounted));
        }
    }

    Recount result(UnitPath unit, long events) {
        tally.left()
                .forEach(
                        (cell, recounted) -> {
                            compared++;
                            add(
                                    new Difference(
                                            cell.place(),
                                            cell.scope(),
                                            period,
                                            cell.indicator(),
                                            null,
                                            recounted));
                        });
        return new Recount(unit, period, events, compared, List.copyOf(differences));
    }

    private void add(Difference difference) {
        if (differences.size() < MOST_DIFFERENCES) {
            differences.add(difference);
        }
    }
}
