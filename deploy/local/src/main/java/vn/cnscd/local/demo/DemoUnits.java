package vn.cnscd.local.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.local.units.OfficialUnits;

/** The official units, with the villages and the numbers of households of the demo. */
final class DemoUnits {

    private static final String HEADER =
            "code,parent_code,kind,name,full_name,households,population,adults";

    private DemoUnits() {}

    static String csv() {
        Map<String, DemoCommune> communes =
                DemoCommunes.ALL.stream()
                        .collect(
                                Collectors.toMap(
                                        commune -> commune.path().code(), Function.identity()));
        var official =
                OfficialUnits.csv()
                        .lines()
                        .skip(1)
                        .map(
                                line ->
                                        line
                                                + numbers(
                                                        communes.get(
                                                                line.substring(
                                                                        0, line.indexOf(',')))));
        var villages = DemoCommunes.ALL.stream().flatMap(commune -> lines(commune).stream());
        return Stream.of(Stream.of(HEADER), official, villages)
                .flatMap(Function.identity())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String numbers(@Nullable DemoCommune commune) {
        return commune == null
                ? ",,,"
                : ",%d,%d,%d"
                        .formatted(commune.households(), commune.population(), commune.adults());
    }

    private static List<String> lines(DemoCommune commune) {
        return commune.villages().stream().map(village -> line(commune.path(), village)).toList();
    }

    private static String line(UnitPath commune, DemoVillage village) {
        return "%s,%s,%s,%s,%s,%d,%d,%d"
                .formatted(
                        village.path().code(),
                        commune.code(),
                        village.kind(),
                        village.name(),
                        village.fullName(),
                        village.households(),
                        village.population(),
                        village.adults());
    }
}
