package vn.cnscd.chassis.events.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.dao.TransientDataAccessResourceException;
import vn.cnscd.chassis.core.feed.EventFeed;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.chassis.events.CloudEventHeaders;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * Reads the feed from the event table by the same rules as the relay, so that nothing is skipped
 * and nothing is told before it is certain.
 */
final class StoredEventFeed implements EventFeed {

    /** How many rows one call looks at: a unit may have few events among many of others. */
    private static final int MOST_ROWS = 20_000;

    private static final int PAGE_ROWS = 1_000;

    private static final RelayPosition START = new RelayPosition("0", 0);
    private static final Pattern TRANSACTION = Pattern.compile("\\d{1,20}");

    private final DataSource dataSource;
    private final RecordFactory records;

    StoredEventFeed(DataSource dataSource, RecordFactory records) {
        this.dataSource = dataSource;
        this.records = records;
    }

    @Override
    public Part after(List<String> place, UnitPath unit, int limit) {
        var position = position(place);
        var events = new ArrayList<CloudEvent>();
        try (var connection = dataSource.getConnection()) {
            var page = new RelayPage(connection, PAGE_ROWS);
            int looked = 0;
            while (looked < MOST_ROWS) {
                var rows = page.after(position);
                if (rows.isEmpty()) {
                    return new Part(events, key(position), true);
                }
                for (StoredEvent row : rows) {
                    position = row.position();
                    published(row, unit).ifPresent(events::add);
                    if (events.size() == limit) {
                        return new Part(events, key(position), false);
                    }
                }
                looked += rows.size();
            }
            return new Part(events, key(position), false);
        } catch (SQLException unavailable) {
            throw new TransientDataAccessResourceException("The event table", unavailable);
        }
    }

    /** Most rows are of other units: they are passed over before anything of them is made. */
    private Optional<CloudEvent> published(StoredEvent row, UnitPath unit) {
        return unit.contains(records.unit(row))
                ? records.record(row).map(StoredEventFeed::cloudEvent)
                : Optional.empty();
    }

    private static CloudEvent cloudEvent(ProducerRecord<String, byte[]> published) {
        return new CloudEvent(
                header(published, CloudEventHeaders.SPEC_VERSION),
                header(published, CloudEventHeaders.ID),
                header(published, CloudEventHeaders.TYPE),
                header(published, CloudEventHeaders.SOURCE),
                header(published, CloudEventHeaders.SUBJECT),
                header(published, CloudEventHeaders.TIME),
                Long.parseLong(header(published, CloudEventHeaders.SEQUENCE)),
                new String(published.value(), UTF_8));
    }

    private static String header(ProducerRecord<String, byte[]> published, String name) {
        return new String(published.headers().lastHeader(name).value(), UTF_8);
    }

    private static List<String> key(RelayPosition position) {
        return List.of(position.transactionId(), Long.toString(position.globalIndex()));
    }

    private static RelayPosition position(List<String> key) {
        if (key.isEmpty()) {
            return START;
        }
        try {
            if (key.size() == 2 && TRANSACTION.matcher(key.getFirst()).matches()) {
                Long.parseUnsignedLong(key.getFirst());
                return new RelayPosition(key.getFirst(), Long.parseLong(key.getLast()));
            }
        } catch (NumberFormatException noPlace) {
            // Refused below, like any other cursor that was never given out.
        }
        throw new InvalidInput(new InputError("/cursor", "INVALID"));
    }
}
