package vn.cnscd.chassis.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cnscd.chassis.events.SampleApplication.NoteTaken;
import vn.cnscd.chassis.events.store.AboutUnit;
import vn.cnscd.chassis.events.store.ConcurrentAppend;
import vn.cnscd.chassis.events.store.EventAppender;
import vn.cnscd.chassis.events.store.NewEvent;
import vn.cnscd.chassis.test.ServiceTest;
import vn.cnscd.contracts.hierarchy.UnitPath;

@ServiceTest
class EventStoreIT {

    private static final UnitPath VILLAGE = new UnitPath("31/11131/007");

    @Autowired EventStorageEngine engine;
    @Autowired EventStore store;
    @Autowired TransactionManager transactions;
    @Autowired TokenStore tokens;
    @Autowired EventAppender appender;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    @Test
    void axonIsWiredOntoPostgresqlAndNotOntoItsSilentSubstitutes() {
        assertThat(engine).isInstanceOf(JdbcEventStorageEngine.class);
        assertThat(store).isInstanceOf(EmbeddedEventStore.class);
        assertThat(transactions).isInstanceOf(SpringTransactionManager.class);
        assertThat(tokens).isInstanceOf(JdbcTokenStore.class);
    }

    @Test
    void storesAnEventUnderItsAliasAsPlainJson() {
        appender.append(List.of(note("alias", 0, "xin chào")));

        Map<String, Object> row =
                jdbc.sql(
                                """
                                select payload_type, convert_from(payload, 'UTF8') as payload,
                                       convert_from(meta_data, 'UTF8')::jsonb ->> 'unit' as unit
                                from domain_event_entry where aggregate_identifier = 'alias'
                                """)
                        .query()
                        .singleRow();

        assertThat(row)
                .containsEntry("payload_type", "note-taken")
                .containsEntry("payload", "{\"unit\":\"31/11131/007\",\"text\":\"xin chào\"}")
                .containsEntry("unit", "31/11131/007");
    }

    @Test
    void readsBackWhatItStored() {
        appender.append(List.of(note("read-back", 0, "một"), note("read-back", 1, "hai")));

        assertThat(
                        store.readEvents("read-back")
                                .asStream()
                                .map(event -> (Object) event.getPayload()))
                .containsExactly(new NoteTaken(VILLAGE, "một"), new NoteTaken(VILLAGE, "hai"));
    }

    @Test
    void refusesTheSecondOfTwoWritersOfOnePlace() {
        appender.append(List.of(note("contested", 0, "first")));

        assertThatThrownBy(
                        () ->
                                appender.append(
                                        List.of(
                                                note("innocent", 0, "x"),
                                                note("contested", 0, "second"))))
                .isInstanceOf(ConcurrentAppend.class);
        assertThat(noteCount("innocent")).isZero();
        assertThat(noteCount("contested")).isOne();
    }

    @Test
    void refusesAnEventThatNobodyDeclared() {
        record Undeclared(UnitPath unit) implements AboutUnit {}
        var event = new NewEvent("Note", "undeclared", 0, new Undeclared(VILLAGE));

        assertThatThrownBy(() -> appender.append(List.of(event)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not declared");
        assertThat(eventCount("undeclared")).isZero();
    }

    @Test
    void appendsNothingWhenTheReadModelFails() {
        assertThatThrownBy(
                        () -> appender.append(List.of(note("unlucky", 0, "breaks the read model"))))
                .isInstanceOf(IllegalStateException.class);

        assertThat(eventCount("unlucky")).isZero();
    }

    @Test
    void joinsTheTransactionOfItsCaller() {
        assertThatThrownBy(
                        () ->
                                transaction.executeWithoutResult(
                                        status -> {
                                            appender.append(List.of(note("rolled-back", 0, "x")));
                                            throw new IllegalArgumentException(
                                                    "the caller changes its mind");
                                        }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(eventCount("rolled-back")).isZero();
        assertThat(noteCount("rolled-back")).isZero();
    }

    @Test
    void keepsRowsOutOfTheMessagesOfTheDatabase() {
        String insert = "insert into note (id, text, version) values (?, 'x', 0)";
        jdbc.sql(insert).param("0901234567").update();

        assertThatThrownBy(() -> jdbc.sql(insert).param("0901234567").update())
                .hasMessageContaining("duplicate key")
                .hasMessageNotContaining("0901234567");
    }

    @Test
    void letsTheServerNoticeThatAMachineHasVanished() {
        assertThat(jdbc.sql("show tcp_keepalives_idle").query(String.class).single())
                .isEqualTo("15");
    }

    private static NewEvent note(String id, long sequence, String text) {
        return new NewEvent("Note", id, sequence, new NoteTaken(VILLAGE, text));
    }

    private long noteCount(String id) {
        return jdbc.sql("select count(*) from note where id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private long eventCount(String id) {
        return jdbc.sql("select count(*) from domain_event_entry where aggregate_identifier = ?")
                .param(id)
                .query(Long.class)
                .single();
    }
}
