package vn.cnscd.activity.write.submitactivities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
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
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = clients.submit(() -> together.commit(0));
            begun.await();
            var others = commitAll(clients, together, 1, 5);
            goOn.countDown();
            first.get();
            for (Future<?> each : others) {
                each.get();
            }
        }

        assertThat(committed).hasSize(2);
        assertThat(committed.getFirst()).containsExactly(0);
        assertThat(committed.getLast()).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    }

    @Test
    void letsNobodyFailBecauseOfSomebodyElse() throws Exception {
        var together = new GroupCommit<>(this::commit, 100);
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = clients.submit(() -> together.commit(0));
            begun.await();
            var others = commitAll(clients, together, -1, 2);
            goOn.countDown();
            first.get();

            assertThatThrownBy(() -> others.getFirst().get()).hasMessageContaining("-1");
            others.get(1).get();
            others.get(2).get();
            others.get(3).get();
        }

        assertThat(committed.stream().flatMap(List::stream)).containsExactlyInAnyOrder(0, 0, 1, 2);
    }

    @Test
    void takesAGroupThatIsTooLargeInParts() throws Exception {
        var together = new GroupCommit<>(this::commit, 2);
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = clients.submit(() -> together.commit(0));
            begun.await();
            var others = commitAll(clients, together, 1, 5);
            goOn.countDown();
            first.get();
            for (Future<?> each : others) {
                each.get();
            }
        }

        assertThat(committed).hasSize(4).allMatch(group -> group.size() <= 2);
        assertThat(committed.stream().flatMap(List::stream))
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
    }

    /** Returns when all of them wait for their turn. */
    private static List<Future<?>> commitAll(
            ExecutorService clients, GroupCommit<Integer> together, int first, int last) {
        var all =
                IntStream.rangeClosed(first, last)
                        .<Future<?>>mapToObj(n -> clients.submit(() -> together.commit(n)))
                        .toList();
        await().until(() -> together.waiting() == all.size());
        return all;
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
