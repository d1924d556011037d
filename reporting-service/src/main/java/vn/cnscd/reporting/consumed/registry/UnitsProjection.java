package vn.cnscd.reporting.consumed.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.chassis.events.projection.ReceivedEvent;
import vn.cnscd.chassis.events.projection.TopicProjection;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.AreaSetV1;
import vn.cnscd.contracts.registry.UnitDescribedV1;

/**
 * Descriptions of units (đơn vị hành chính) → units, the size of each commune, and every version of
 * a unit; what provinces put together (cụm xã) → areas.
 */
@Component
class UnitsProjection implements TopicProjection {
    private static final String KEEP_UNITS =
            """
            with described as (
                select unit ->> 'unit' as path, sequence, "knownAt" as known_at, unit ->> 'kind' as kind,
                    unit ->> 'name' as name, unit ->> 'fullName' as full_name,
                    (unit ->> 'households')::int as households, (unit ->> 'population')::int as population,
                    (unit ->> 'adults')::int as adults, (unit ->> 'validFrom')::date as valid_from,
                    case when sequence = 0 and unit -> 'predecessors' is not null then (unit ->> 'validFrom')::date end as formed_on,
                    (unit ->> 'validTo')::date as valid_to,
                    array(select jsonb_array_elements_text(unit -> 'successors')) as successors
                from jsonb_to_recordset(:units::jsonb) as told (unit jsonb, sequence bigint, "knownAt" timestamptz)
            ), kept as (
                insert into unit_version (path, sequence, known_at, parent, name, full_name, households, population,
                    valid_from, formed_on, valid_to, successors)
                select path, sequence, known_at, case length(path) when 2 then 'vn' when 8 then left(path, 2)
                    else left(path, 8) end, name, full_name, households, population,
                    valid_from, formed_on, valid_to, successors
                from described
                order by 1, 2
                on conflict do nothing
            )
            insert into unit as known (path, sequence, kind, name, full_name, households, population, adults,
                valid_from, formed_on, valid_to, successors)
            select distinct on (path) path, sequence, kind, name, full_name, households, population, adults,
                valid_from, min(formed_on) over (partition by path), valid_to, successors
            from described
            order by path, sequence desc
            on conflict (path) do update set
                sequence = excluded.sequence, kind = excluded.kind, name = excluded.name,
                full_name = excluded.full_name, households = excluded.households, population = excluded.population,
                adults = excluded.adults, valid_from = excluded.valid_from,
                formed_on = coalesce(known.formed_on, excluded.formed_on),
                valid_to = excluded.valid_to, successors = excluded.successors
            where known.sequence < excluded.sequence
            """;
    // A commune without a number of its own has the sum of its villages', if all are known.
    private static final String MEASURE_COMMUNES =
            """
            with measured as (
                select size.* from unnest(:communes::text[]) as touched (path)
                    cross join lateral unit_size_as_of('infinity', touched.path, touched.path || '0') as size
            ), forgotten as (
                delete from unit_size using unnest(:communes::text[]) as touched (path)
                where place >= touched.path and place < touched.path || '0'
                    and not exists (select 1 from measured where measured.scope = unit_size.scope
                        and measured.place = unit_size.place and measured.since = unit_size.since)
            )
            insert into unit_size (scope, place, since, until, villages, households, population)
            select scope, place, since, until, villages, households, population from measured
            order by 1, 2, 3
            on conflict (scope, place, since) do update set
                until = excluded.until, villages = excluded.villages,
                households = excluded.households, population = excluded.population
            """;

    private static final String KEEP_AREA =
            """
            insert into area as known (unit, id, sequence, name, communes) values (?, ?, ?, ?, ?)
            on conflict (unit, id) do update set
                sequence = excluded.sequence, name = excluded.name, communes = excluded.communes
            where known.sequence < excluded.sequence
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
        var described = new ArrayList<Described>();
        for (ReceivedEvent event : events) {
            switch (event.body(PublishedEvent::recordOf)) {
                case UnitDescribedV1 unit ->
                        described.add(new Described(unit, event.sequence(), event.time()));
                case AreaSetV1 area -> keep(area, event.sequence());
                case null, default -> {}
            }
        }
        if (!described.isEmpty()) {
            keep(described);
        }
    }

    private void keep(List<Described> described) {
        jdbc.sql(KEEP_UNITS)
                .param("units", EventJson.mapper().writeValueAsString(described))
                .update();
        var units = described.stream().map(each -> each.unit().unit()).toList();
        jdbc.sql(MEASURE_COMMUNES).param("communes", Communes.of(units)).update();
    }

    private void keep(AreaSetV1 area, long sequence) {
        jdbc.sql(KEEP_AREA)
                .params(
                        area.unit().value(),
                        area.id(),
                        sequence,
                        area.name(),
                        area.communes().stream().map(UnitPath::value).toArray(String[]::new))
                .update();
    }

    private record Described(UnitDescribedV1 unit, long sequence, Instant knownAt) {}
}
