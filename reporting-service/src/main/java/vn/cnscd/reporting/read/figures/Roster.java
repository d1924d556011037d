package vn.cnscd.reporting.read.figures;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cnscd.reporting.policy.NationalIndicator;

/**
 * The teams of a place at the end of a period.
 *
 * @param stocks how many of each of {@link NationalIndicator#STOCKS}
 * @param villagesWithTeam villages that have at least one team
 * @param teamsOfUnknownForces teams of which only the roles of their members are known
 */
record Roster(
        Map<NationalIndicator, Long> stocks, long villagesWithTeam, long teamsOfUnknownForces) {
    static final Roster NONE = new Roster(Map.of(), 0, 0);

    private static final Set<String> ROWS_BY_FORCE = Set.of("A05", "A06");

    static Roster ofVillages(long villagesWithTeam) {
        return new Roster(Map.of(), villagesWithTeam, 0);
    }

    boolean hasTeam() {
        return stocks.getOrDefault(NationalIndicator.TEAMS, 0L) > 0;
    }

    /** Null where it is not known of every team. */
    @Nullable Long amount(NationalIndicator indicator) {
        boolean unknown =
                teamsOfUnknownForces > 0 && ROWS_BY_FORCE.contains(indicator.catalogueRow());
        return unknown ? null : stocks.getOrDefault(indicator, 0L);
    }

    /** To take away. */
    Roster negative() {
        return new Roster(Flows.negative(stocks), -villagesWithTeam, -teamsOfUnknownForces);
    }

    /** Of two places together. */
    Roster plus(Roster other) {
        return new Roster(
                Flows.plus(stocks, other.stocks),
                villagesWithTeam + other.villagesWithTeam,
                teamsOfUnknownForces + other.teamsOfUnknownForces);
    }
}
