package vn.cnscd.reporting.automation.whenreportisowedthenopenit;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.ReportWindow;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.automation.whenreportisowedthenopenit.Owing.Known;
import vn.cnscd.reporting.automation.whenreportisowedthenopenit.Owing.TeamLife;
import vn.cnscd.reporting.policy.ReportTerms;
import vn.cnscd.reporting.read.policies.ReportPolicies;

/** The units whose reports are to be looked at. */
@Repository
class OwingUnits {
    private static final String TAKE =
            """
            select unit from report_schedule where look_on <= :today
            order by look_on, unit limit :most for update skip locked
            """;
    private static final String MOVE_ON =
            "update report_schedule set look_on = ? where unit = any (?)";
    private static final String TEAMS =
            """
            select unit, min(since) as since, min(since) filter (where state = 'DISSOLVED') as until
            from team_version where unit = any (?)
            group by unit, code
            """;
    private static final String KNOWN =
            """
            select unit, period, version, due_on, days, opened_on, waived, state = 'OPEN' as untouched
            from report where unit = any (?)
            """;

    private final JdbcClient jdbc;
    private final ReportPolicies policies;

    OwingUnits(JdbcClient jdbc, ReportPolicies policies) {
        this.jdbc = jdbc;
        this.policies = policies;
    }

    /**
     * Takes some that are to be looked at by a day, for the transaction; others take others. They
     * are looked at again when a period may begin, or earlier when a team or a policy changes.
     */
    List<Owing> take(LocalDate today, int most) {
        var units =
                jdbc.sql(TAKE)
                        .param("today", today)
                        .param("most", most)
                        .query((row, index) -> new UnitPath(row.getString(1)))
                        .list();
        if (units.isEmpty()) {
            return List.of();
        }
        String[] paths = units.stream().map(UnitPath::value).toArray(String[]::new);
        jdbc.sql(MOVE_ON).params(today.plusMonths(1).withDayOfMonth(1), paths).update();
        var policy = policies.of(units);
        var teams = teams(paths);
        var known = known(paths);
        return units.stream()
                .map(
                        unit ->
                                new Owing(
                                        unit,
                                        requireNonNull(policy.get(unit)),
                                        requireNonNull(teams.get(unit)),
                                        known.getOrDefault(unit, Map.of())))
                .toList();
    }

    private Map<UnitPath, List<TeamLife>> teams(String[] units) {
        var lives = new HashMap<UnitPath, List<TeamLife>>();
        jdbc.sql(TEAMS)
                .param(units)
                .query(
                        row -> {
                            lives.computeIfAbsent(unit(row), _ -> new ArrayList<>())
                                    .add(
                                            new TeamLife(
                                                    row.getObject("since", LocalDate.class),
                                                    row.getObject("until", LocalDate.class)));
                        });
        return lives;
    }

    private Map<UnitPath, Map<Period, Known>> known(String[] units) {
        var reports = new HashMap<UnitPath, Map<Period, Known>>();
        jdbc.sql(KNOWN)
                .param(units)
                .query(
                        row -> {
                            reports.computeIfAbsent(unit(row), _ -> new HashMap<>())
                                    .put(Period.of(row.getString("period")), report(row));
                        });
        return reports;
    }

    private static Known report(ResultSet row) throws SQLException {
        return new Known(
                row.getLong("version"),
                new ReportTerms(
                        row.getObject("due_on", LocalDate.class),
                        ReportWindow.valueOf(row.getString("days"))),
                row.getObject("opened_on", LocalDate.class),
                row.getBoolean("waived"),
                row.getBoolean("untouched"));
    }

    private static UnitPath unit(ResultSet row) throws SQLException {
        return new UnitPath(row.getString("unit"));
    }
}
