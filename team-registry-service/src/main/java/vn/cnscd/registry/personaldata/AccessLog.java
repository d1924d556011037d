package vn.cnscd.registry.personaldata;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * Opens persons for somebody to see, and keeps who saw whom (nhật ký truy cập dữ liệu cá nhân): the
 * person may ask, Luật 91/2025/QH15. Whoever shows names opens them here.
 */
@Component
public class AccessLog {

    private final PersonalData personalData;
    private final JdbcClient jdbc;

    AccessLog(PersonalData personalData, JdbcClient jdbc) {
        this.personalData = personalData;
        this.jdbc = jdbc;
    }

    /** What somebody opens persons for. */
    public enum Purpose {
        TEAM,
        TEAMS,
        APPLICATION,
        SEARCH,
        CONTACTS,
        ROSTER,
        CHANNEL,
        DUTIES,
        DATA_SUBJECT
    }

    /**
     * Opens those that are not erased, by the id of their key, and notes that this caller saw them.
     *
     * @param unit that the caller asked about
     */
    public Map<UUID, Person> open(
            Collection<SealedPerson> persons, Actor actor, UnitPath unit, Purpose purpose) {
        var opened = personalData.open(persons);
        if (!opened.isEmpty()) {
            jdbc.sql(
                            """
                            insert into personal_data_access (actor, unit, purpose, persons)
                            values (?, ?, ?, ?)
                            """)
                    .params(
                            List.of(
                                    actor.id(),
                                    unit.value(),
                                    purpose.name(),
                                    opened.keySet().toArray(UUID[]::new)))
                    .update();
        }
        return opened;
    }
}
