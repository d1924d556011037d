package vn.cnscd.reporting.consumed.registry;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.chassis.events.projection.ReceivedEvent;
import vn.cnscd.chassis.events.projection.TopicProjection;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.UnitDescribedV1;

/** Descriptions of units (đơn vị hành chính) → units, and the size of each commune. */
@Component
class UnitsProjection implements TopicProjection {
    private static final Set<String> TYPES =
            Set.of(PublishedEvent.UNIT_REGISTERED.type(), PublishedEvent.UNIT_CHANGED.type());
    private static final String KEEP_UNITS =
            """
            insert into unit as known
                (path, sequence, kind, name, full_name, households, population, adults, valid_from)
            select (unit ->> 'unit'), sequence, unit ->> 'kind', unit ->> 'name', unit ->> 'fullName',
                (unit ->> 'households')::int, (unit ->> 'population')::int, (unit ->> 'adults')::int,
                (unit ->> 'validFrom')::date
            from jsonb_to_recordset(:units::jsonb) as described (unit jsonb, sequence bigint)
            order by 1
            on conflict (path) do update set
                sequence = excluded.sequence, kind = excluded.kind, name = excluded.name,
                full_name = excluded.full_name, households = excluded.households, population = excluded.population,
                adults = excluded.adults, valid_from = excluded.valid_from
            where known.sequence < excluded.sequence
            """;
    // A commune without a number of its own has the sum of its villages', if all are known.
    private static final String MEASURE_COMMUNES =
            """
            with village as (
                select * from unit where parent = any (:communes)
            ), measured as (
                select 'VILLAGE' as scope, path as place, 1 as villages, households, population from village
                union all
                select 'COMMUNE', commune.path, count(village.path),
                    coalesce(commune.households,
                        case when count(village.households) = count(village.path) then sum(village.households) end),
                    coalesce(commune.population,
                        case when count(village.population) = count(village.path) then sum(village.population) end)
                from unit as commune left join village on village.parent = commune.path
                where commune.path = any (:communes)
                group by commune.path, commune.households, commune.population
            )
            insert into unit_size (scope, place, villages, households, population)
            select scope, place, villages, households, population from measured order by 1, 2
            on conflict (scope, place) do update set
                villages = excluded.villages, households = excluded.households, population = excluded.population
            """;

    private final JdbcClient jdbc;

    UnitsProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "units";
    }

    @Override
    public Set<String> topics() {
        return Set.of(PublishedEvent.REGISTRY_TOPIC);
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        var newest = new TreeMap<UnitPath, Described>();
        for (ReceivedEvent event : events) {
            if (TYPES.contains(event.type())) {
                var described = new Described(event.body(UnitDescribedV1.class), event.sequence());
                newest.merge(described.unit().unit(), described, Described::newer);
            }
        }
        if (newest.isEmpty()) {
            return;
        }
        jdbc.sql(KEEP_UNITS)
                .param("units", EventJson.mapper().writeValueAsString(newest.values()))
                .update();
        jdbc.sql(MEASURE_COMMUNES).param("communes", Communes.of(newest.keySet())).update();
    }

    private record Described(UnitDescribedV1 unit, long sequence) {
        Described newer(Described other) {
            return other.sequence > sequence ? other : this;
        }
    }
}
