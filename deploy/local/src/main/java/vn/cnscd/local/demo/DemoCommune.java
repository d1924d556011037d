package vn.cnscd.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * A commune of the demo as a source document describes it; what the document leaves open, such as
 * the number of villages or of households, is made up.
 *
 * @param villageKind kind of its villages
 * @param villageCount how many there are
 * @param leastHouseholds households of its smallest village
 * @param decision number of the decision that established its teams
 * @param targets what its document asks for; may be empty
 */
record DemoCommune(
        UnitPath path,
        String name,
        String villageKind,
        int villageCount,
        int leastHouseholds,
        String decision,
        LocalDate decidedOn,
        boolean withTeachers,
        Targets targets) {

    private static final Map<String, String> KIND_NAMES =
            Map.of("THON", "Thôn", "BAN", "Bản", "AP", "Ấp", "TO_DAN_PHO", "Tổ dân phố");
    private static final int SPREAD_OF_HOUSEHOLDS = 60;

    /**
     * What a document asks for.
     *
     * @param scope {@code TEAM} when each team is held to it, {@code UNIT} when the commune is
     * @param source the document
     */
    record Targets(String scope, String source, List<Target> targets) {
        static final Targets NONE = new Targets("UNIT", "", List.of());
    }

    /** One figure of a document, with how it is compared. */
    record Target(String indicator, String comparator, int value) {}

    List<DemoVillage> villages() {
        var random = new Random(path.value().hashCode());
        return IntStream.rangeClosed(1, villageCount)
                .mapToObj(
                        number ->
                                new DemoVillage(
                                        path.child("%03d".formatted(number)),
                                        villageKind,
                                        KIND_NAMES.getOrDefault(villageKind, ""),
                                        String.valueOf(number),
                                        leastHouseholds + random.nextInt(SPREAD_OF_HOUSEHOLDS)))
                .toList();
    }

    int households() {
        return villages().stream().mapToInt(DemoVillage::households).sum();
    }

    int population() {
        return villages().stream().mapToInt(DemoVillage::population).sum();
    }

    int adults() {
        return villages().stream().mapToInt(DemoVillage::adults).sum();
    }
}
