package vn.cnscd.reporting.write.settargets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.StandingTarget;
import vn.cnscd.contracts.reporting.TargetComparator;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.events.Target;
import vn.cnscd.reporting.events.TargetsSet.Scope;
import vn.cnscd.reporting.policy.Catalogue;
import vn.cnscd.reporting.write.SetTargets;

/** Targets as a client sends them. */
record WantedTargets(
        @Nullable Scope scope,
        @Nullable List<@Nullable WantedTarget> targets,
        @Nullable String source) {
    private static final int LONGEST_SOURCE = 500;

    /** One of them. */
    record WantedTarget(
            @Nullable String indicator,
            @Nullable TargetComparator comparator,
            @Nullable BigDecimal value) {}

    SetTargets toCommand(
            UnitPath unit, Period period, @Nullable Long seenVersion, Catalogue catalogue) {
        var errors = new ArrayList<InputError>();
        var wanted = wanted(catalogue, errors);
        if (scope == null) {
            errors.add(new InputError("/scope", "REQUIRED"));
        }
        if (source == null || source.isBlank()) {
            errors.add(new InputError("/source", "REQUIRED"));
        } else if (source.length() > LONGEST_SOURCE) {
            errors.add(new InputError("/source", "TOO_LONG", LONGEST_SOURCE));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new SetTargets(
                unit,
                period,
                seenVersion,
                Objects.requireNonNull(scope),
                wanted,
                Objects.requireNonNull(source));
    }

    private Map<String, Target> wanted(Catalogue catalogue, List<InputError> errors) {
        var wanted = new LinkedHashMap<String, Target>();
        if (targets == null) {
            errors.add(new InputError("/targets", "REQUIRED"));
            return wanted;
        }
        for (int i = 0; i < targets.size(); i++) {
            String pointer = "/targets/" + i;
            WantedTarget each = targets.get(i);
            if (each == null) {
                errors.add(new InputError(pointer, "REQUIRED"));
            } else if (isSound(each, catalogue, pointer, errors)
                    && wanted.put(
                                    Objects.requireNonNull(each.indicator()),
                                    new Target(
                                            Objects.requireNonNull(each.comparator()),
                                            Objects.requireNonNull(each.value())))
                            != null) {
                errors.add(new InputError(pointer + "/indicator", "REPEATED"));
            }
        }
        return wanted;
    }

    private static boolean isSound(
            WantedTarget each, Catalogue catalogue, String pointer, List<InputError> errors) {
        int before = errors.size();
        if (each.indicator() == null) {
            errors.add(new InputError(pointer + "/indicator", "REQUIRED"));
        } else if (catalogue.find(each.indicator()).isEmpty()) {
            errors.add(new InputError(pointer + "/indicator", "NO_INDICATOR"));
        }
        if (each.comparator() == null) {
            errors.add(new InputError(pointer + "/comparator", "REQUIRED"));
        }
        var value = each.value();
        if (value == null) {
            errors.add(new InputError(pointer + "/value", "REQUIRED"));
        } else if (!StandingTarget.isInRange(value)) {
            errors.add(
                    new InputError(
                            pointer + "/value",
                            "OUT_OF_RANGE",
                            0,
                            "10^" + StandingTarget.MOST_DIGITS));
        }
        return errors.size() == before;
    }
}
