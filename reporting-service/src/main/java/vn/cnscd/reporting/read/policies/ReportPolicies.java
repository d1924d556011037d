package vn.cnscd.reporting.read.policies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.LateChanges;
import vn.cnscd.contracts.registry.ReportCycle;
import vn.cnscd.contracts.registry.ReportDue;
import vn.cnscd.contracts.registry.ReportWindow;
import vn.cnscd.reporting.policy.ReportPolicy;
import vn.cnscd.reporting.policy.ReportRules;

/** The policies that the registry has told of. */
@Repository
public class ReportPolicies {
    private final JdbcClient jdbc;

    ReportPolicies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public ReportPolicy of(UnitPath unit) {
        return Objects.requireNonNull(of(List.of(unit)).get(unit));
    }

    /** The policy of each unit. */
    public Map<UnitPath, ReportPolicy> of(Collection<UnitPath> units) {
        Map<UnitPath, List<ReportRules>> set =
                jdbc
                        .sql("select * from report_policy where unit = any (?)")
                        .param(
                                units.stream()
                                        .flatMap(UnitPath::upwards)
                                        .map(UnitPath::value)
                                        .distinct()
                                        .toArray(String[]::new))
                        .query((row, index) -> rules(row))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(ReportRules::unit));
        return units.stream()
                .collect(Collectors.toMap(Function.identity(), unit -> ReportPolicy.of(unit, set)));
    }

    private static ReportRules rules(ResultSet row) throws SQLException {
        String cycle = row.getString("cycle");
        String due = row.getString("due_rule");
        String days = row.getString("days");
        String late = row.getString("late_changes");
        return new ReportRules(
                new UnitPath(row.getString("unit")),
                row.getObject("valid_from", LocalDate.class),
                cycle == null ? null : ReportCycle.valueOf(cycle),
                due == null
                        ? null
                        : new ReportDue(
                                ReportDue.Rule.valueOf(due),
                                row.getObject("due_day", Integer.class)),
                days == null ? null : ReportWindow.valueOf(days),
                late == null ? null : LateChanges.valueOf(late));
    }
}
