package vn.cnscd.activity.consumed.reporting;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** Asks the table {@code locked_period}. */
@Component
class StoredPeriodLocks implements PeriodLocks {

    private final JdbcClient jdbc;

    StoredPeriodLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isLocked(UnitPath unit, LocalDate day) {
        return jdbc.sql(
                        """
                        select exists (
                            select from locked_period
                            where unit in ('vn', left(:unit, 2), left(:unit, 8), :unit) and days @> :day::date)
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }
}
