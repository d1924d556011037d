package vn.cnscd.registry.read.policies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.events.policy.PolicyRules;
import vn.cnscd.registry.policy.Policies;
import vn.cnscd.registry.policy.Policy;
import vn.cnscd.registry.policy.PolicyLayer;

/** The policies that units have set. */
@Component
class StoredPolicies implements Policies {

    private final JdbcClient jdbc;

    StoredPolicies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UnitPath, Policy> at(Collection<UnitPath> units, LocalDate day) {
        var setters = new HashSet<UnitPath>();
        units.forEach(unit -> setters.addAll(lineOf(unit)));
        var layers = layers(setters, day);
        var policies = new HashMap<UnitPath, Policy>();
        for (UnitPath unit : units) {
            policies.put(
                    unit,
                    Policy.of(
                            lineOf(unit).stream()
                                    .flatMap(each -> Optional.ofNullable(layers.get(each)).stream())
                                    .toList()));
        }
        return policies;
    }

    private Map<UnitPath, PolicyLayer> layers(Collection<UnitPath> units, LocalDate day) {
        var layers = new HashMap<UnitPath, PolicyLayer>();
        jdbc.sql(
                        """
                        select distinct on (unit) unit, version, valid_from, source, rules
                        from policy where unit = any(:units) and valid_from <= :day
                        order by unit, valid_from desc
                        """)
                .param("units", units.stream().map(UnitPath::value).toArray(String[]::new))
                .param("day", day)
                .query((row, _) -> layer(row))
                .list()
                .forEach(layer -> layers.put(layer.unit(), layer));
        return layers;
    }

    /** The units whose policies hold in a unit, the country first. */
    private static List<UnitPath> lineOf(UnitPath unit) {
        return unit.upwards().toList().reversed();
    }

    private static PolicyLayer layer(ResultSet row) throws SQLException {
        return new PolicyLayer(
                new UnitPath(row.getString("unit")),
                row.getLong("version"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("source"),
                EventJson.mapper().readValue(row.getString("rules"), PolicyRules.class));
    }
}
