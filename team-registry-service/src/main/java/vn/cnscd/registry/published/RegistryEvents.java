package vn.cnscd.registry.published;

import java.util.EnumMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cnscd.chassis.events.store.EventCatalogue;
import vn.cnscd.contracts.PublishedEvent;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.contracts.registry.TeamEstablishedV1;
import vn.cnscd.contracts.registry.UnitDescribedV1;
import vn.cnscd.registry.events.TeamEvent.TeamEstablished;
import vn.cnscd.registry.events.UnitEvent;
import vn.cnscd.registry.events.UnitEvent.UnitRedescribed;
import vn.cnscd.registry.events.UnitEvent.UnitRegistered;

/** The registry's events: what they are called in the store, and what goes out of them. */
@Configuration(proxyBeanMethods = false)
class RegistryEvents {

    @Bean
    EventCatalogue eventCatalogue() {
        return EventCatalogue.publishingTo(PublishedEvent.REGISTRY_TOPIC)
                .publishedAs(
                        "unit-registered",
                        UnitRegistered.class,
                        PublishedEvent.UNIT_REGISTERED.type(),
                        RegistryEvents::described)
                .publishedAs(
                        "unit-redescribed",
                        UnitRedescribed.class,
                        PublishedEvent.UNIT_CHANGED.type(),
                        RegistryEvents::described)
                .publishedAs(
                        "team-established",
                        TeamEstablished.class,
                        PublishedEvent.TEAM_ESTABLISHED.type(),
                        RegistryEvents::established)
                .build();
    }

    private static UnitDescribedV1 described(UnitEvent event) {
        var description = event.description();
        return new UnitDescribedV1(
                event.unit(),
                description.kind().name(),
                description.name(),
                description.fullName(),
                description.households(),
                description.population(),
                description.adults(),
                description.validFrom());
    }

    /** Who the members are stays here: how many there are goes out. */
    private static TeamEstablishedV1 established(TeamEstablished event) {
        var counts = new EnumMap<MemberRole, Integer>(MemberRole.class);
        event.members().forEach(member -> counts.merge(member.role(), 1, Integer::sum));
        return new TeamEstablishedV1(
                event.team().toString(), event.unit(), event.establishment().decidedOn(), counts);
    }
}
