package vn.cnscd.activity.write.submitactivities;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Lets small pieces of work that come at the same moment share a transaction (group commit): while
 * one group is committed the next one gathers, and each pays its part of one commit.
 */
final class GroupCommit<T> {

    private final Consumer<List<T>> work;
    private final int most;
    private final LinkedBlockingQueue<Member<T>> waiting = new LinkedBlockingQueue<>();
    private final ReentrantLock turn = new ReentrantLock();

    /**
     * @param work does all pieces in one transaction, or none
     * @param most pieces in a group
     */
    GroupCommit(Consumer<List<T>> work, int most) {
        this.work = work;
        this.most = most;
    }

    /**
     * Returns when the piece is committed. When its group fails it is tried once more alone, so
     * that nobody fails because of somebody else.
     */
    void commit(T piece) {
        var member = new Member<>(piece);
        waiting.add(member);
        turn.lock();
        try {
            while (member.state == State.WAITING) {
                lead();
            }
        } finally {
            turn.unlock();
        }
        if (member.state == State.FAILED) {
            work.accept(List.of(piece));
        }
    }

    /** Pieces that wait for the next group. */
    int waiting() {
        return waiting.size();
    }

    private void lead() {
        var group = new ArrayList<Member<T>>();
        waiting.drainTo(group, most);
        State end = State.FAILED;
        try {
            work.accept(group.stream().map(member -> member.piece).toList());
            end = State.COMMITTED;
        } catch (RuntimeException failure) {
            // Each finds out alone whether it was to blame.
        } finally {
            for (Member<T> member : group) {
                member.state = end;
            }
        }
    }

    private enum State {
        WAITING,
        COMMITTED,
        FAILED
    }

    /** One piece; its state belongs to whoever holds the turn. */
    private static final class Member<T> {

        private final T piece;
        private State state = State.WAITING;

        Member(T piece) {
            this.piece = piece;
        }
    }
}
