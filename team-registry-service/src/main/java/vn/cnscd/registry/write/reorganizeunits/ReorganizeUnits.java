package vn.cnscd.registry.write.reorganizeunits;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.events.store.Contention;
import vn.cnscd.chassis.events.store.EventAppender;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.events.UnitsReorganized;
import vn.cnscd.registry.events.UnitsReorganized.Succession;
import vn.cnscd.registry.read.units.Reorganizations;
import vn.cnscd.registry.read.units.Units;

/**
 * Reorganizes units, all that one decision names or none; when something happened to one of them
 * meanwhile, it is decided again on what is stored now.
 */
@Component
class ReorganizeUnits {

    private final Units units;
    private final Reorganizations reorganizations;
    private final EventAppender appender;
    private final TransactionTemplate transaction;

    ReorganizeUnits(
            Units units,
            Reorganizations reorganizations,
            EventAppender appender,
            TransactionTemplate transaction) {
        this.units = units;
        this.reorganizations = reorganizations;
        this.appender = appender;
        this.transaction = transaction;
    }

    /** Whether it was new; a repeat changes nothing, other content under the same id is refused. */
    boolean run(UnitsReorganized wanted) {
        return Contention.decide(
                () -> Boolean.TRUE.equals(transaction.execute(_ -> decideAndAppend(wanted))));
    }

    private boolean decideAndAppend(UnitsReorganized wanted) {
        Optional<UnitsReorganized> before = reorganizations.find(wanted.unit(), wanted.id());
        if (before.isPresent()) {
            if (!before.get().equals(wanted)) {
                throw new RequestRefused(CommonRefusal.CONFLICTING_CONTENT);
            }
            return false;
        }
        units.requireKnown(wanted.unit());
        var decision =
                new NewOrder(
                        wanted,
                        units.find(concerned(wanted)),
                        units.communesByCode(),
                        this::standingVillages);
        appender.append(decision.events());
        return true;
    }

    private static Set<UnitPath> concerned(UnitsReorganized wanted) {
        var paths = new HashSet<UnitPath>();
        wanted.successions().stream()
                .flatMap(Succession::units)
                .flatMap(unit -> Stream.concat(Stream.of(unit), unit.parent().stream()))
                .forEach(paths::add);
        return paths;
    }

    private Set<UnitPath> standingVillages(UnitPath commune) {
        var villages = new HashSet<UnitPath>();
        units.withChildren(commune).stream()
                .filter(each -> each.validTo() == null && !each.path().equals(commune))
                .forEach(each -> villages.add(each.path()));
        return villages;
    }
}
