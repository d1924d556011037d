package vn.cnscd.registry.read.units;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.core.json.SearchText;
import vn.cnscd.chassis.events.store.StoreProjection;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.events.UnitEvent;

/** Keeps the table {@code unit}. */
@Component
class UnitsProjection implements StoreProjection {

    private static final String UPSERT =
            """
            insert into unit (path, parent, level, code, kind, name, full_name, search_name,
                              households, population, adults, valid_from, sequence)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (path) do update set
                kind = excluded.kind, name = excluded.name, full_name = excluded.full_name,
                search_name = excluded.search_name, households = excluded.households,
                population = excluded.population, adults = excluded.adults,
                valid_from = excluded.valid_from, sequence = excluded.sequence
            where unit.sequence < excluded.sequence
            """;

    /** Said once, or the driver is asked for the type of each null. */
    private static final int[] TYPES = {
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.INTEGER,
        Types.INTEGER,
        Types.INTEGER,
        Types.DATE,
        Types.BIGINT
    };

    private final JdbcTemplate jdbc;

    UnitsProjection(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void project(List<? extends EventMessage<?>> events) {
        var rows = new ArrayList<Object[]>();
        for (EventMessage<?> message : events) {
            if (message instanceof DomainEventMessage<?> stored
                    && stored.getPayload() instanceof UnitEvent event) {
                rows.add(row(event, stored.getSequenceNumber()));
            }
        }
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(UPSERT, rows, TYPES);
        }
    }

    private static Object[] row(UnitEvent event, long sequence) {
        UnitPath path = event.unit();
        var unit = event.description();
        return new Object[] {
            path.value(),
            path.parent().orElseThrow().value(),
            path.level().name(),
            path.code(),
            unit.kind().name(),
            unit.name(),
            unit.fullName(),
            SearchText.of(unit.fullName()) + '\n' + SearchText.of(unit.name()),
            unit.households(),
            unit.population(),
            unit.adults(),
            unit.validFrom(),
            sequence
        };
    }
}
