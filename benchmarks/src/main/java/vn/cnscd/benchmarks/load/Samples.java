package vn.cnscd.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;
import vn.cnscd.contracts.PublishedEvent;

/** The approved samples of the contracts, as they stand on topics: without blanks. */
public final class Samples {

    private Samples() {}

    public static byte[] of(PublishedEvent word) {
        var name = "/contracts/" + word.type() + ".sample.json";
        try (var in = PublishedEvent.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No sample of " + word.type());
            }
            return JsonMapper.shared()
                    .writeValueAsBytes(JsonMapper.shared().readTree(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
