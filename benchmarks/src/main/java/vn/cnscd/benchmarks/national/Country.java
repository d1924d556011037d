package vn.cnscd.benchmarks.national;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.local.units.OfficialUnits;

/**
 * Việt Nam at its full size: the official provinces and communes, and as many villages and teams as
 * there are, generated evenly.
 *
 * @param provinces 34
 * @param communes 3,321
 */
record Country(List<Official> provinces, List<Official> communes) {

    static final int VILLAGES = 90_000;
    static final int TEAMS = 100_000;

    private static final int COLUMNS = 5;

    static Country official() {
        var units = OfficialUnits.csv().lines().skip(1).map(Official::of).toList();
        return new Country(
                units.stream().filter(unit -> unit.path().value().length() == 2).toList(),
                units.stream().filter(unit -> unit.path().value().length() > 2).toList());
    }

    /** The villages of a commune, evenly shared out. */
    List<UnitPath> villages(int commune) {
        var path = communes.get(commune).path();
        int count = share(VILLAGES, commune);
        var villages = new ArrayList<UnitPath>(count);
        for (int number = 1; number <= count; number++) {
            villages.add(path.child("%03d".formatted(number)));
        }
        return villages;
    }

    /** How many teams a commune has besides one in each village. */
    int ownTeams(int commune) {
        return share(TEAMS - VILLAGES, commune);
    }

    private int share(int all, int commune) {
        int size = communes.size();
        return all / size + (commune < all % size ? 1 : 0);
    }

    /** Every village, commune by commune. */
    Stream<UnitPath> allVillages() {
        return Stream.iterate(0, commune -> commune < communes.size(), commune -> commune + 1)
                .flatMap(commune -> villages(commune).stream());
    }

    /** A province or commune as the official list has it. */
    record Official(UnitPath path, String kind, String name, String fullName) {

        static Official of(String line) {
            String[] fields = line.split(",", COLUMNS);
            var path = fields[1].isEmpty() ? fields[0] : fields[1] + "/" + fields[0];
            return new Official(new UnitPath(path), fields[2], fields[3], fields[4]);
        }
    }
}
