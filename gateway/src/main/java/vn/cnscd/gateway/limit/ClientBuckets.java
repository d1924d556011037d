package vn.cnscd.gateway.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** One bucket of tokens for each client that was seen lately. */
@Component
final class ClientBuckets {

    private static final int REMEMBERED_CLIENTS = 100_000;
    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(5);

    private final LoadingCache<String, Bucket> buckets;

    ClientBuckets(RateLimit limit) {
        buckets =
                Caffeine.newBuilder()
                        .maximumSize(REMEMBERED_CLIENTS)
                        .expireAfterAccess(REMEMBERED_FOR)
                        .build(_ -> full(limit));
    }

    /** Takes a token of the client's; zero if there was one, else how long until there is. */
    Duration take(String client) {
        return Duration.ofNanos(
                buckets.get(client).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    private static Bucket full(RateLimit limit) {
        return Bucket.builder()
                .addLimit(
                        bandwidth ->
                                bandwidth
                                        .capacity(limit.burst())
                                        .refillGreedy(limit.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
