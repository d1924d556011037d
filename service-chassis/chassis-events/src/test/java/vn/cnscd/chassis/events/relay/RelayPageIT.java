package vn.cnscd.chassis.events.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cnscd.chassis.test.ServiceTest;

@ServiceTest
class RelayPageIT {

    private static final int MEBIBYTE = 1024 * 1024;

    @Autowired DataSource dataSource;
    @Autowired JdbcClient jdbc;

    /** What waits after an hour without a broker must not fill the memory of the service. */
    @Test
    void readsLargeEventsInPagesThatFitIntoMemory() throws SQLException {
        appendPrivateEvents("small", 1, 10);
        var start = positionOf("small");
        appendPrivateEvents("large", 40, MEBIBYTE);
        appendPrivateEvents("huge", 1, 20 * MEBIBYTE);
        appendPrivateEvents("last", 1, 10);

        try (var connection = dataSource.getConnection()) {
            var page = new RelayPage(connection, 5000);
            var read = new ArrayList<StoredEvent>();
            for (var next = page.after(start);
                    !next.isEmpty();
                    next = page.after(next.getLast().position())) {
                assertThat(next.size() == 1 || bytes(next) <= 16 * MEBIBYTE).isTrue();
                read.addAll(next);
            }

            assertThat(read)
                    .extracting(StoredEvent::sequence)
                    .containsExactlyElementsOf(
                            LongStream.concat(LongStream.range(0, 40), LongStream.of(0, 0))
                                    .boxed()
                                    .toList());
        }
    }

    /** Transactions are numbers: their text would put 1000 before 999, and 999 be passed over. */
    @Test
    void readsInTheOrderOfTransactionsAlsoWhereTheirNumbersGrowByADigit() throws SQLException {
        appendPrivateEvents("ninth", 2, 10);
        appendPrivateEvents("tenth", 2, 10);
        jdbc.sql(
                        """
                        update domain_event_entry
                        set transaction_id = (case aggregate_identifier when 'ninth' then '9' else '10' end)::xid8
                        where aggregate_identifier in ('ninth', 'tenth')
                        """)
                .update();

        try (var connection = dataSource.getConnection()) {
            var page = new RelayPage(connection, 2);
            var first = page.after(new RelayPosition("0", 0));
            var second = page.after(first.getLast().position());

            assertThat(first).extracting(StoredEvent::aggregateId).containsOnly("ninth");
            assertThat(second).extracting(StoredEvent::aggregateId).containsOnly("tenth");
        }
    }

    private static long bytes(List<StoredEvent> events) {
        return events.stream().mapToLong(event -> event.payload().length).sum();
    }

    private void appendPrivateEvents(String stream, int count, int bytes) {
        jdbc.sql(
                        """
                        insert into domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                            time_stamp, payload_type, payload, meta_data)
                        select gen_random_uuid(), ?, number, 'Note', '2025-12-10T03:00:00Z', 'note-looked-at',
                            convert_to(repeat(' ', ?), 'UTF8'), convert_to('{"unit":"31/11131/007"}', 'UTF8')
                        from generate_series(0, ? - 1) number
                        order by number
                        """)
                .params(stream, bytes, count)
                .update();
    }

    private RelayPosition positionOf(String stream) {
        return jdbc.sql(
                        """
                        select transaction_id::text, global_index from domain_event_entry
                        where aggregate_identifier = ?
                        """)
                .param(stream)
                .query(RelayPosition.class)
                .single();
    }
}
