package vn.cnscd.registry.write.importunits;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cnscd.chassis.events.store.Contention;
import vn.cnscd.chassis.events.store.EventAppender;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.read.units.Unit;
import vn.cnscd.registry.read.units.Units;
import vn.cnscd.registry.write.importunits.Addresses.Addressed;

/**
 * Imports units (nhập danh mục đơn vị): each is registered, described anew, or left as it is.
 * Thousands go in one transaction; when another import was there first, its units are read and
 * decided on again.
 */
@Component
class ImportUnits {

    private static final int CHUNK = 5_000;

    private final Units units;
    private final EventAppender appender;
    private final TransactionTemplate transaction;

    ImportUnits(Units units, EventAppender appender, TransactionTemplate transaction) {
        this.units = units;
        this.appender = appender;
        this.transaction = transaction;
    }

    /** What became of the lines of a file. */
    record Verdicts(int registered, int changed, int unchanged, List<Rejection> rejected) {}

    /** How many lines are done, and of how many. */
    record Progress(int processed, int of) {}

    /**
     * Imports a file.
     *
     * @param progress is told after each transaction
     */
    Verdicts run(UnitsCsv csv, Consumer<Progress> progress) {
        var rejections = new ArrayList<>(csv.rejections());
        var addressed =
                new Addresses(units.communesByCode(), csv.lines()).of(csv.lines(), rejections);
        var total = new Verdicts(0, 0, 0, rejections);
        for (int from = 0; from < addressed.size(); from += CHUNK) {
            int to = Math.min(from + CHUNK, addressed.size());
            total = sum(total, store(addressed.subList(from, to)));
            progress.accept(new Progress(to, addressed.size()));
        }
        total.rejected().sort(Comparator.comparingInt(Rejection::line));
        return total;
    }

    private Verdicts store(List<Addressed> chunk) {
        return Contention.decide(
                () -> requireNonNull(transaction.execute(_ -> decideAndAppend(chunk))));
    }

    private Verdicts decideAndAppend(List<Addressed> chunk) {
        var decisions = new Decisions(known(chunk), units.communesByCode());
        chunk.forEach(decisions::decide);
        if (!decisions.events().isEmpty()) {
            appender.append(decisions.events());
        }
        return decisions.verdicts();
    }

    private Map<UnitPath, Unit> known(List<Addressed> chunk) {
        Set<UnitPath> paths = new HashSet<>();
        for (Addressed unit : chunk) {
            paths.add(unit.path());
            unit.path().parent().ifPresent(paths::add);
        }
        return units.find(paths);
    }

    private static Verdicts sum(Verdicts one, Verdicts other) {
        var rejected = new ArrayList<>(one.rejected());
        rejected.addAll(other.rejected());
        return new Verdicts(
                one.registered() + other.registered(),
                one.changed() + other.changed(),
                one.unchanged() + other.unchanged(),
                rejected);
    }
}
