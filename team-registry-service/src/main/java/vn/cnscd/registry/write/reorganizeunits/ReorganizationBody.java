package vn.cnscd.registry.write.reorganizeunits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.json.NormalizedText;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.events.UnitKind;
import vn.cnscd.registry.events.UnitsReorganized;
import vn.cnscd.registry.events.UnitsReorganized.NewDescription;
import vn.cnscd.registry.events.UnitsReorganized.Succession;
import vn.cnscd.registry.events.UnitsReorganized.Successor;
import vn.cnscd.registry.write.input.Checks;
import vn.cnscd.registry.write.input.DecisionBody;

/** A reorganization as sent. */
record ReorganizationBody(
        @Nullable LocalDate validFrom,
        @Nullable DecisionBody decision,
        @Nullable List<@Nullable SuccessionBody> successions) {

    private static final int MOST = 500;
    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    /**
     * What is to happen, or everything that is wrong with the body.
     *
     * @param reach where the units may lie
     */
    UnitsReorganized check(UnitPath unit, UnitPath reach, String id, LocalDate today) {
        var checks = new Checks();
        LocalDate from = checks.day("/validFrom", validFrom, EARLIEST, LATEST);
        var decided = DecisionBody.check(decision, "/decision", today, checks);
        var checked = new ArrayList<Succession>();
        List<@Nullable SuccessionBody> given =
                checks.required("/successions", successions, List.of());
        if (successions != null && given.isEmpty()) {
            checks.add("/successions", "REQUIRED");
        } else if (given.size() > MOST) {
            checks.add("/successions", "TOO_MANY", MOST);
        }
        var reader = new Reader(reach, checks);
        for (int i = 0; i < Math.min(given.size(), MOST); i++) {
            checked.add(reader.succession("/successions/" + i, given.get(i)));
        }
        checks.throwIfAny();
        return new UnitsReorganized(unit, id, from, decided, checked);
    }

    /** Units on one side and on the other. */
    record SuccessionBody(
            @Nullable List<@Nullable String> from, @Nullable List<@Nullable SuccessorBody> into) {}

    /** One that comes after; a unit that goes on needs its path only. */
    record SuccessorBody(
            @Nullable String path,
            @Nullable UnitKind kind,
            @Nullable String name,
            @Nullable String fullName,
            @Nullable Integer households,
            @Nullable Integer population,
            @Nullable Integer adults) {

        private static final int MAX_NAME = 200;
        private static final int MOST_PEOPLE = 999_999_999;

        private @Nullable NewDescription description(
                String pointer, UnitPath unit, boolean goesOn, Checks checks) {
            if (goesOn && kind == null && name == null && fullName == null) {
                return null;
            }
            var checkedKind = checks.required(pointer + "/kind", kind, UnitKind.THON);
            if (kind != null && kind.level() != unit.level()) {
                checks.add(pointer + "/kind", "KIND_NOT_OF_LEVEL", kind.name());
            }
            return new NewDescription(
                    checkedKind,
                    NormalizedText.of(checks.line(pointer + "/name", name, MAX_NAME)),
                    NormalizedText.of(checks.line(pointer + "/fullName", fullName, MAX_NAME)),
                    count(pointer + "/households", households, checks),
                    count(pointer + "/population", population, checks),
                    count(pointer + "/adults", adults, checks));
        }

        private static @Nullable Integer count(
                String pointer, @Nullable Integer number, Checks checks) {
            if (number != null && (number < 0 || number > MOST_PEOPLE)) {
                checks.add(pointer, "OUT_OF_RANGE", 0, MOST_PEOPLE);
            }
            return number;
        }
    }

    /** Reads successions within a unit; each unit stands on each side once. */
    private static final class Reader {

        private static final UnitPath NONE = new UnitPath("99/99999/999");

        private final UnitPath within;
        private final Checks checks;
        private final Set<UnitPath> before = new HashSet<>();
        private final Set<UnitPath> after = new HashSet<>();

        Reader(UnitPath within, Checks checks) {
            this.within = within;
            this.checks = checks;
        }

        Succession succession(String pointer, @Nullable SuccessionBody body) {
            if (body == null || body.from() == null || body.from().isEmpty()) {
                checks.add(pointer + "/from", "REQUIRED");
                return new Succession(List.of(), List.of());
            }
            var from = new ArrayList<UnitPath>();
            for (int i = 0; i < body.from().size(); i++) {
                from.add(path(pointer + "/from/" + i, body.from().get(i), before));
            }
            var into = new ArrayList<Successor>();
            List<@Nullable SuccessorBody> successors =
                    body.into() == null ? List.of() : body.into();
            for (int i = 0; i < successors.size(); i++) {
                into.add(successor(pointer + "/into/" + i, successors.get(i), from));
            }
            var succession = new Succession(from, into);
            if (succession.units().map(UnitPath::level).distinct().count() > 1) {
                checks.add(pointer, "LEVELS_DIFFER");
            }
            return succession;
        }

        private Successor successor(
                String pointer, @Nullable SuccessorBody body, List<UnitPath> from) {
            if (body == null) {
                checks.add(pointer, "REQUIRED");
                return new Successor(NONE, null);
            }
            var unit = path(pointer + "/path", body.path(), after);
            return new Successor(
                    unit, body.description(pointer, unit, from.contains(unit), checks));
        }

        private UnitPath path(String pointer, @Nullable String text, Set<UnitPath> side) {
            var path = text == null ? null : UnitPath.parse(text).orElse(null);
            if (path == null) {
                checks.add(pointer, text == null ? "REQUIRED" : "INVALID");
                return NONE;
            }
            if (path.level() != UnitLevel.COMMUNE && path.level() != UnitLevel.VILLAGE) {
                checks.add(pointer, "LEVEL_STAYS");
            } else if (!within.contains(path) || within.equals(path)) {
                checks.add(pointer, "NOT_WITHIN", within.value());
            } else if (!side.add(path)) {
                checks.add(pointer, "UNIT_TWICE", path.value());
            }
            return path;
        }
    }
}
