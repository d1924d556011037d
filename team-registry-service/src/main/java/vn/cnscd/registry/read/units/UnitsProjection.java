package vn.cnscd.registry.read.units;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.core.json.SearchText;
import vn.cnscd.chassis.events.store.StoreProjection;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.events.UnitEvent;
import vn.cnscd.registry.events.UnitEvent.UnitEnded;
import vn.cnscd.registry.events.UnitEvent.UnitFormed;
import vn.cnscd.registry.events.UnitEvent.UnitMeasured;
import vn.cnscd.registry.events.UnitEvent.UnitRedescribed;
import vn.cnscd.registry.events.UnitEvent.UnitRegistered;
import vn.cnscd.registry.events.UnitEvent.UnitReshaped;

/** Keeps the tables {@code unit} and {@code unit_description}. */
@Component
class UnitsProjection implements StoreProjection {

    private static final String KEEP_UNIT =
            """
            insert into unit (path, parent, level, code, kind, name, full_name, search_name, households, population,
                              adults, valid_from, formed_on, valid_to, predecessors, successors, sequence)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, string_to_array(?, ','), string_to_array(?, ','), ?)
            on conflict (path) do update set
                kind = excluded.kind, name = excluded.name, full_name = excluded.full_name,
                search_name = excluded.search_name, households = excluded.households,
                population = excluded.population, adults = excluded.adults,
                valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                predecessors = unit.predecessors || excluded.predecessors,
                successors = unit.successors || excluded.successors, sequence = excluded.sequence
            where unit.sequence < excluded.sequence
            """;
    private static final String KEEP_DESCRIPTION =
            """
            insert into unit_description
                (path, kind, name, full_name, households, population, adults, valid_from, sequence)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    /** Said once, or the driver is asked for the type of each null. */
    private static final int[] UNIT_TYPES = {
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
        Types.DATE,
        Types.DATE,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.BIGINT
    };

    private static final int[] DESCRIPTION_TYPES = {
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
        var units = new ArrayList<@Nullable Object[]>();
        var descriptions = new ArrayList<@Nullable Object[]>();
        for (EventMessage<?> message : events) {
            if (message instanceof DomainEventMessage<?> stored
                    && stored.getPayload() instanceof UnitEvent event) {
                units.add(unit(event, stored.getSequenceNumber()));
                descriptions.add(description(event, stored.getSequenceNumber()));
            }
        }
        if (!units.isEmpty()) {
            jdbc.batchUpdate(KEEP_UNIT, units, UNIT_TYPES);
            jdbc.batchUpdate(KEEP_DESCRIPTION, descriptions, DESCRIPTION_TYPES);
        }
    }

    private static @Nullable Object[] unit(UnitEvent event, long sequence) {
        UnitPath path = event.unit();
        var unit = event.description();
        return new @Nullable Object[] {
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
            event instanceof UnitFormed ? unit.validFrom() : null,
            event instanceof UnitEnded ended ? ended.lastDay() : null,
            joined(predecessors(event)),
            joined(successors(event)),
            sequence
        };
    }

    private static @Nullable Object[] description(UnitEvent event, long sequence) {
        var unit = event.description();
        return new @Nullable Object[] {
            event.unit().value(),
            unit.kind().name(),
            unit.name(),
            unit.fullName(),
            unit.households(),
            unit.population(),
            unit.adults(),
            unit.validFrom(),
            sequence
        };
    }

    private static List<UnitPath> predecessors(UnitEvent event) {
        return switch (event) {
            case UnitFormed formed -> formed.predecessors();
            case UnitReshaped reshaped -> reshaped.predecessors();
            case UnitRegistered _, UnitRedescribed _, UnitMeasured _, UnitEnded _ -> List.of();
        };
    }

    private static List<UnitPath> successors(UnitEvent event) {
        return switch (event) {
            case UnitEnded ended -> ended.successors();
            case UnitReshaped reshaped -> reshaped.successors();
            case UnitRegistered _, UnitRedescribed _, UnitMeasured _, UnitFormed _ -> List.of();
        };
    }

    private static String joined(List<UnitPath> paths) {
        return paths.stream().map(UnitPath::value).collect(Collectors.joining(","));
    }
}
