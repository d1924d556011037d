package vn.cnscd.registry.write.importunits;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * Finds the path of each line's unit; parents may stand anywhere in the file, or be registered
 * already.
 */
final class Addresses {

    private final Map<String, UnitPath> communes;

    /** A line and the path of its unit. */
    record Addressed(UnitPath path, UnitLine line) {}

    Addresses(Map<String, UnitPath> registeredCommunes, List<UnitLine> lines) {
        communes = new HashMap<>(registeredCommunes);
        for (UnitLine line : lines) {
            if (line.level() == UnitLevel.COMMUNE) {
                UnitPath.parse(line.parent() + "/" + line.code())
                        .ifPresent(path -> communes.putIfAbsent(line.code(), path));
            }
        }
    }

    /**
     * The lines with their paths, parents before children; what has no path or comes twice is
     * rejected.
     */
    List<Addressed> of(List<UnitLine> lines, List<Rejection> rejections) {
        var seen = new HashSet<UnitPath>();
        return lines.stream()
                .flatMap(line -> addressed(line, seen, rejections).stream())
                .sorted(
                        Comparator.comparing((Addressed unit) -> unit.line().level())
                                .thenComparing(Addressed::path))
                .toList();
    }

    private Optional<Addressed> addressed(
            UnitLine line, Set<UnitPath> seen, List<Rejection> rejections) {
        try {
            UnitPath path = path(line);
            if (!seen.add(path)) {
                throw new LineRejected(LineFault.DUPLICATE_LINE, path.value());
            }
            return Optional.of(new Addressed(path, line));
        } catch (LineRejected rejected) {
            rejections.add(rejected.at(line.number()));
            return Optional.empty();
        }
    }

    private UnitPath path(UnitLine line) {
        return switch (line.level()) {
            case COMMUNE -> parsed(line.parent() + "/" + line.code(), UnitLevel.COMMUNE, line);
            case VILLAGE -> parsed(communeOf(line) + "/" + line.code(), UnitLevel.VILLAGE, line);
            case PROVINCE, COUNTRY -> new UnitPath(line.code());
        };
    }

    /** A village names its commune by its code, or by its whole path. */
    private String communeOf(UnitLine line) {
        UnitPath commune = communes.get(line.parent());
        return commune == null ? line.parent() : commune.value();
    }

    private static UnitPath parsed(String text, UnitLevel level, UnitLine line) {
        return UnitPath.parse(text)
                .filter(path -> path.level() == level)
                .orElseThrow(() -> new LineRejected(LineFault.UNKNOWN_PARENT, line.parent()));
    }
}
