package vn.cnscd.activity.write.submitactivities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    private final List<List<Integer>> committed = new ArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void commitsTogetherWhatComesWhileAnotherGroupIsCommitted() throws Exception {
        var together = new GroupCommit<>(this::commit, 100);
        for (Future<?> each : whileZeroIsCommitted(together, 1, 5)) {
            each.get();
        }

        assertThat(committed).hasSize(2);
        assertThat(committed.getFirst()).containsExactly(0);
        assertThat(committed.getLast()).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    }

    @Test
    void letsNobodyFailBecauseOfSomebodyElse() throws Exception {
        var together = new GroupCommit<>(this::commit, 100);
        var others = whileZeroIsCommitted(together, -1, 2);

        assertThatThrownBy(() -> others.getFirst().get()).hasMessageContaining("-1");
        others.get(1).get();
        others.get(2).get();
        others.get(3).get();
        assertThat(committed.stream().flatMap(List::stream)).containsExactlyInAnyOrder(0, 0, 1, 2);
    }

    @Test
    void takesAGroupThatIsTooLargeInParts() throws Exception {
        var together = new GroupCommit<>(this::commit, 2);
        for (Future<?> each : whileZeroIsCommitted(together, 1, 5)) {
            each.get();
        }

        assertThat(committed).hasSize(4).allMatch(group -> group.size() <= 2);
        assertThat(committed.stream().flatMap(List::stream))
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
    }

    /** Commits these numbers, which all come while the first group, a zero, is being committed. */
    private List<Future<?>> whileZeroIsCommitted(GroupCommit<Integer> together, int first, int last)
            throws Exception {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var zero = clients.submit(() -> together.commit(0));
            begun.await();
            var others =
                    IntStream.rangeClosed(first, last)
                            .<Future<?>>mapToObj(n -> clients.submit(() -> together.commit(n)))
                            .toList();
            await().until(() -> together.waiting() == others.size());
            goOn.countDown();
            zero.get();
            return others;
        }
    }

    /** Waits to be let go, and refuses what is negative. */
    private synchronized void commit(List<Integer> group) {
        begun.countDown();
        try {
            goOn.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        if (group.stream().anyMatch(n -> n < 0)) {
            throw new IllegalArgumentException("Refused: " + group);
        }
        committed.add(group);
    }
}
