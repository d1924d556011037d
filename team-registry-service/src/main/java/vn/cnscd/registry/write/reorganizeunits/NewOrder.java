package vn.cnscd.registry.write.reorganizeunits;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.events.store.NewEvent;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.events.ReorganizationRef;
import vn.cnscd.registry.events.UnitEvent;
import vn.cnscd.registry.events.UnitEvent.UnitEnded;
import vn.cnscd.registry.events.UnitEvent.UnitFormed;
import vn.cnscd.registry.events.UnitEvent.UnitReshaped;
import vn.cnscd.registry.events.UnitsReorganized;
import vn.cnscd.registry.events.UnitsReorganized.NewDescription;
import vn.cnscd.registry.events.UnitsReorganized.Succession;
import vn.cnscd.registry.events.UnitsReorganized.Successor;
import vn.cnscd.registry.read.units.Unit;
import vn.cnscd.registry.read.units.UnitRefusal;

/** What becomes of each unit by a reorganization, given what is registered. */
final class NewOrder {

    private final UnitsReorganized wanted;
    private final Map<UnitPath, Unit> known;
    private final Map<String, UnitPath> communes;
    private final ReorganizationRef by;
    private final Set<UnitPath> formed = new HashSet<>();
    private final Set<UnitPath> ended = new HashSet<>();
    private final List<NewEvent> events = new ArrayList<>();

    /**
     * Decides.
     *
     * @param known those of the units and of their parents that are registered
     * @param communes who has the code of a commune
     * @param standingVillages the villages of a commune that have not ended
     * @throws InvalidInput for a unit that is not known
     * @throws RequestRefused as {@link UnitRefusal} says
     */
    NewOrder(
            UnitsReorganized wanted,
            Map<UnitPath, Unit> known,
            Map<String, UnitPath> communes,
            Function<UnitPath, Set<UnitPath>> standingVillages) {
        this.wanted = wanted;
        this.known = known;
        this.communes = communes;
        this.by = new ReorganizationRef(wanted.id(), wanted.decision());
        events.add(new NewEvent("Reorganization", wanted.stream(), 0, wanted));
        var given = wanted.successions();
        // Communes first: their villages may become those of a new one.
        IntStream.range(0, given.size())
                .boxed()
                .sorted(Comparator.comparing(i -> given.get(i).from().getFirst().level()))
                .forEach(i -> decide(given.get(i), "/successions/" + i));
        requireNoneLeft(standingVillages);
    }

    List<NewEvent> events() {
        return events;
    }

    private void decide(Succession succession, String pointer) {
        for (int i = 0; i < succession.from().size(); i++) {
            require(succession.from().get(i), pointer + "/from/" + i);
        }
        for (UnitPath unit : succession.from()) {
            if (!succession.successors().contains(unit)) {
                ended.add(unit);
                append(
                        new UnitEnded(
                                unit,
                                known(unit).description(),
                                wanted.validFrom().minusDays(1),
                                succession.successors(),
                                by));
            }
        }
        for (int i = 0; i < succession.into().size(); i++) {
            become(succession.into().get(i), succession, pointer + "/into/" + i + "/path");
        }
    }

    private void become(Successor successor, Succession succession, String pointer) {
        var unit = successor.unit();
        var others = succession.from().stream().filter(each -> !each.equals(unit)).toList();
        NewDescription told = successor.description();
        if (succession.from().contains(unit)) {
            var before = known(unit).description();
            append(
                    new UnitReshaped(
                            unit,
                            told == null ? before : told.from(wanted.validFrom()),
                            others,
                            succession.successors().stream()
                                    .filter(each -> !each.equals(unit))
                                    .toList(),
                            by));
            return;
        }
        if (known.containsKey(unit) || isCodeOfAnother(unit, succession)) {
            throw new RequestRefused(UnitRefusal.UNIT_CODE_TAKEN, unit);
        }
        var parent = unit.parent().orElseThrow();
        if (!formed.contains(parent) && parent.level() != UnitLevel.COUNTRY) {
            require(parent, pointer);
        }
        if (told == null) {
            throw new InvalidInput(new InputError(pointer, "REQUIRED"));
        }
        formed.add(unit);
        append(new UnitFormed(unit, told.from(wanted.validFrom()), others, by));
    }

    /**
     * A commune that is moved to another province takes its code along (Quyết định 19/2025/QĐ-TTg
     * has one code for each in the country); nobody else may have it.
     */
    private boolean isCodeOfAnother(UnitPath unit, Succession succession) {
        var holder = unit.level() == UnitLevel.COMMUNE ? communes.get(unit.code()) : null;
        return holder != null && !(succession.from().contains(holder) && ended.contains(holder));
    }

    /** It must be registered, and stand until the new order begins. */
    private void require(UnitPath unit, String pointer) {
        if (!known.containsKey(unit)) {
            throw new InvalidInput(new InputError(pointer, "NO_SUCH_UNIT", unit.value()));
        }
        var registered = known(unit);
        if (registered.validTo() != null) {
            throw new RequestRefused(UnitRefusal.UNIT_ENDED, unit, registered.validTo());
        }
        if (!registered.description().validFrom().isBefore(wanted.validFrom())) {
            throw new InvalidInput(
                    new InputError(
                            "/validFrom",
                            "NOT_AFTER",
                            registered.description().validFrom().toString()));
        }
    }

    private void requireNoneLeft(Function<UnitPath, Set<UnitPath>> standingVillages) {
        for (UnitPath unit : ended) {
            if (unit.level() == UnitLevel.COMMUNE
                    && !ended.containsAll(standingVillages.apply(unit))) {
                throw new RequestRefused(UnitRefusal.UNIT_HAS_CHILDREN, unit);
            }
        }
    }

    private Unit known(UnitPath unit) {
        return requireNonNull(known.get(unit));
    }

    private void append(UnitEvent event) {
        var registered = known.get(event.unit());
        long sequence = registered == null ? 0 : registered.sequence() + 1;
        events.add(new NewEvent(UnitEvent.STREAM_TYPE, event.unit().value(), sequence, event));
    }
}
