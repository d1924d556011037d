package vn.cnscd.contracts.time;

import java.time.LocalDate;

/** A period as it is called from a day (kỳ này, kỳ trước), for questions that are asked again. */
public enum RelativePeriod {
    THIS_MONTH(Period.Kind.MONTH, false),
    LAST_MONTH(Period.Kind.MONTH, true),
    THIS_QUARTER(Period.Kind.QUARTER, false),
    LAST_QUARTER(Period.Kind.QUARTER, true),
    THIS_YEAR(Period.Kind.YEAR, false),
    LAST_YEAR(Period.Kind.YEAR, true);

    private final Period.Kind kind;
    private final boolean before;

    RelativePeriod(Period.Kind kind, boolean before) {
        this.kind = kind;
        this.before = before;
    }

    /** The period that is meant on a day. */
    public Period on(LocalDate day) {
        var current = Period.containing(day, kind);
        return before ? current.previous() : current;
    }
}
