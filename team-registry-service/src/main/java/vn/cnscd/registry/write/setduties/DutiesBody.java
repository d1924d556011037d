package vn.cnscd.registry.write.setduties;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.registry.events.DutiesSet;
import vn.cnscd.registry.events.DutiesSet.Shift;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.write.input.Checks;

/** A plan of a month as sent. */
record DutiesBody(@Nullable List<@Nullable ShiftBody> shifts) {

    private static final int MOST_SHIFTS = 200;
    private static final int LONGEST_PLACE = 200;
    private static final ShiftBody NOTHING = new ShiftBody(null, null, null, null, null);
    private static final Comparator<Shift> IN_TIME =
            Comparator.comparing(Shift::day).thenComparing(Shift::from).thenComparing(Shift::to);

    /** A shift as sent. */
    record ShiftBody(
            @Nullable LocalDate day,
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            @Nullable String place,
            @Nullable List<@Nullable String> members) {

        /**
         * The shift; what is wrong with it is noted below the pointer.
         *
         * @param ofTeam the ids of the members that the team has
         */
        private Shift check(String pointer, Period month, Set<String> ofTeam, Checks checks) {
            var begins = checks.required(pointer + "/from", from, LocalTime.MIN);
            var ends = checks.required(pointer + "/to", to, LocalTime.MAX);
            if (!begins.isBefore(ends)) {
                checks.add(pointer + "/to", "NOT_AFTER", begins.toString());
            }
            return new Shift(
                    checks.day(pointer + "/day", day, month.firstDay(), month.lastDay()),
                    begins,
                    ends,
                    checks.optionalLine(pointer + "/place", place, LONGEST_PLACE),
                    onDuty(pointer + "/members", ofTeam, checks));
        }

        private List<String> onDuty(String pointer, Set<String> ofTeam, Checks checks) {
            var onDuty = new LinkedHashSet<String>();
            var given = Optional.ofNullable(members).orElse(List.of());
            if (given.isEmpty()) {
                checks.add(pointer, "REQUIRED");
            }
            for (int i = 0; i < given.size(); i++) {
                String id = checks.required(pointer + "/" + i, given.get(i), "");
                if (!id.isEmpty() && !ofTeam.contains(id)) {
                    checks.add(pointer + "/" + i, "NO_SUCH_MEMBER", id);
                }
                onDuty.add(id);
            }
            return List.copyOf(onDuty);
        }
    }

    /**
     * The plan, or everything that is wrong with it.
     *
     * @param ofTeam the ids of the members that the team has
     */
    DutiesSet check(TeamCode team, Period month, Set<String> ofTeam) {
        var checks = new Checks();
        if (month.kind() != Period.Kind.MONTH) {
            checks.add("/month", "NO_MONTH");
        }
        List<@Nullable ShiftBody> given = checks.required("/shifts", shifts, List.of());
        if (given.size() > MOST_SHIFTS) {
            checks.add("/shifts", "TOO_MANY", MOST_SHIFTS);
        }
        checks.throwIfAny();
        var plan = new ArrayList<Shift>();
        for (int i = 0; i < given.size(); i++) {
            String pointer = "/shifts/" + i;
            plan.add(
                    checks.required(pointer, given.get(i), NOTHING)
                            .check(pointer, month, ofTeam, checks));
        }
        checks.throwIfAny();
        plan.sort(IN_TIME);
        return new DutiesSet(team, month, plan);
    }
}
