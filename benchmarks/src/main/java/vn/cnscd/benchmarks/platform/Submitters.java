package vn.cnscd.benchmarks.platform;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import vn.cnscd.benchmarks.load.Answer;
import vn.cnscd.benchmarks.load.Connection;
import vn.cnscd.benchmarks.load.Connection.Request;
import vn.cnscd.benchmarks.load.Items;
import vn.cnscd.benchmarks.load.Place;
import vn.cnscd.benchmarks.load.Work;

/** Clients that submit activities; the pieces of their work are accepted items. */
public final class Submitters {

    /** Bodies of each commune: as many as it takes for activities not to look all the same. */
    private static final int VARIANTS = 2;

    private final Bench bench;
    private final URI door;

    /**
     * @param door the gateway or the activity-service
     */
    public Submitters(Bench bench, URI door) {
        this.bench = bench;
        this.door = door;
    }

    /** So many clients with their own communes, each sending lists of items. */
    public List<Work> lists(int clients, int itemsAtOnce) {
        return clients(
                clients, (place, seed) -> Items.list(place, itemsAtOnce, seed, bench.today()));
    }

    /** So many clients, each sending one item at a time. */
    public List<Work> singles(int clients) {
        return clients(
                clients,
                (place, seed) ->
                        Items.single(
                                place.village(1 + (int) (seed % place.villages())),
                                seed,
                                bench.today()));
    }

    private List<Work> clients(int count, Writer writer) {
        var clients = new ArrayList<Work>();
        for (int client = 0; client < count; client++) {
            var submissions = new ArrayList<Submission>();
            for (int at = client; at < Math.max(count, bench.places().size()); at += count) {
                var place = bench.places().get(at % bench.places().size());
                for (int variant = 0; variant < VARIANTS; variant++) {
                    submissions.add(submission(place, writer.items(place, at * 100L + variant)));
                }
            }
            clients.add(new Client(bench, new Connection(door), List.copyOf(submissions)));
        }
        return clients;
    }

    private Submission submission(Place place, Items items) {
        var token = bench.tokens().of(place.system());
        return new Submission(items, Request.post(place.activitiesPath(), token, items.json()));
    }

    private interface Writer {
        Items items(Place place, long seed);
    }

    private record Submission(Items items, Request request) {}

    /** Sends its submissions in turn, with new ids each time. */
    private static final class Client implements Work {

        private final Bench bench;
        private final Connection connection;
        private final List<Submission> submissions;
        private int next;

        Client(Bench bench, Connection connection, List<Submission> submissions) {
            this.bench = bench;
            this.connection = connection;
            this.submissions = submissions;
        }

        @Override
        public int once() throws IOException {
            var submission = submissions.get(next++ % submissions.size());
            int count = submission.items().count();
            submission.items().number(bench.nextIds(count));
            Answer answer = connection.call(submission.request());
            if (!answer.isOk() || answer.accepted() != count) {
                throw new IOException("Not all accepted: " + answer.status() + " " + head(answer));
            }
            return count;
        }

        private static String head(Answer answer) {
            var text = answer.text();
            return text.substring(0, Math.min(200, text.length()));
        }
    }
}
