package vn.cnscd.registry.write.importunits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cnscd.chassis.events.store.NewEvent;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.events.UnitEvent;
import vn.cnscd.registry.events.UnitEvent.UnitRedescribed;
import vn.cnscd.registry.events.UnitEvent.UnitRegistered;
import vn.cnscd.registry.read.units.Unit;
import vn.cnscd.registry.write.importunits.Addresses.Addressed;
import vn.cnscd.registry.write.importunits.ImportUnits.Verdicts;

/**
 * What is to happen to the units of a chunk, given what is registered; parents are decided before
 * children.
 */
final class Decisions {

    private final Map<UnitPath, Unit> known;
    private final Set<UnitPath> existing;
    private final Map<String, UnitPath> communes;
    private final List<NewEvent> events = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private int registered;
    private int unchanged;

    /** Starts from the units of the chunk and their parents, and all communes by code. */
    Decisions(Map<UnitPath, Unit> known, Map<String, UnitPath> communes) {
        this.known = known;
        this.existing = new HashSet<>(known.keySet());
        this.existing.add(UnitPath.COUNTRY);
        this.communes = new HashMap<>(communes);
    }

    void decide(Addressed unit) {
        try {
            refuseAStrangePlace(unit);
            decide(unit.path(), unit.line());
        } catch (LineRejected rejected) {
            rejections.add(rejected.at(unit.line().number()));
        }
    }

    List<NewEvent> events() {
        return events;
    }

    Verdicts verdicts() {
        return new Verdicts(registered, events.size() - registered, unchanged, rejections);
    }

    private void refuseAStrangePlace(Addressed unit) {
        UnitPath path = unit.path();
        if (!existing.contains(path.parent().orElseThrow())) {
            throw new LineRejected(LineFault.UNKNOWN_PARENT, unit.line().parent());
        }
        if (path.level() == UnitLevel.COMMUNE) {
            UnitPath holder = communes.putIfAbsent(path.code(), path);
            if (holder != null && !holder.equals(path)) {
                throw new LineRejected(LineFault.CODE_TAKEN, path.code(), holder.value());
            }
        }
    }

    private void decide(UnitPath path, UnitLine line) {
        var before = known.get(path);
        if (before == null) {
            existing.add(path);
            registered++;
            append(0, new UnitRegistered(path, line.describe(null)));
            return;
        }
        var after = line.describe(before.description());
        if (after.equals(before.description())) {
            unchanged++;
        } else if (before.validTo() != null) {
            throw new LineRejected(LineFault.UNIT_ENDED, path.value(), before.validTo());
        } else {
            append(before.sequence() + 1, new UnitRedescribed(path, after));
        }
    }

    private void append(long sequence, UnitEvent event) {
        events.add(new NewEvent(UnitEvent.STREAM_TYPE, event.unit().value(), sequence, event));
    }
}
