package vn.cnscd.benchmarks.load;

import java.util.List;
import java.util.stream.IntStream;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * A commune whose system submits, and its villages with a team each.
 *
 * @param villages how many, numbered from 001
 */
public record Place(UnitPath commune, int villages) {

    /** The paths of its villages. */
    public List<UnitPath> villagePaths() {
        return IntStream.rangeClosed(1, villages).mapToObj(this::village).toList();
    }

    public UnitPath village(int number) {
        return commune.child("%03d".formatted(number));
    }

    /** The client that submits for this commune. */
    public String system() {
        return "commune-system@" + commune.identifier();
    }

    /** Where it submits. */
    public String activitiesPath() {
        return "/api/v1/" + commune.url() + "/activities";
    }
}
