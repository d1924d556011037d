package vn.cnscd.chassis.events;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ProblemDetail;
import vn.cnscd.chassis.core.problem.Problems;
import vn.cnscd.chassis.core.problem.StaleVersion;
import vn.cnscd.chassis.core.problem.StaleVersion.Change;
import vn.cnscd.chassis.events.SampleApplication.NoteErased;
import vn.cnscd.chassis.events.SampleApplication.NoteTaken;
import vn.cnscd.chassis.events.store.AboutUnit;
import vn.cnscd.chassis.events.store.EventAppender;
import vn.cnscd.chassis.events.store.NewEvent;
import vn.cnscd.chassis.events.store.Versions;
import vn.cnscd.chassis.test.ServiceTest;
import vn.cnscd.contracts.hierarchy.UnitPath;

@ServiceTest
class VersionsIT {

    private static final UnitPath VILLAGE = new UnitPath("31/11131/007");

    @Autowired Versions versions;
    @Autowired EventAppender appender;
    @Autowired Problems problems;

    @Test
    void countTheEventsOfWhatIsReadAsOne() {
        taken("one", 0);
        taken("other", 0);
        taken("other", 1);

        assertThat(versions.of("one")).isOne();
        assertThat(versions.of("one", "other")).isEqualTo(3);
        assertThat(versions.of("nothing")).isZero();
    }

    @Test
    void letPassWhoeverSawTheVersionThatStands() {
        taken("current", 0);

        assertThatCode(() -> versions.requireCurrent(1L, "current")).doesNotThrowAnyException();
        assertThatCode(() -> versions.requireCurrent(0L, "none yet")).doesNotThrowAnyException();
        assertThatCode(() -> versions.requireCurrent(null, "current")).doesNotThrowAnyException();
    }

    @Test
    void tellWhatHappenedSinceAndNothingOfWhatItSays() {
        taken("first half", 0);
        taken("second half", 0);
        var at = append("first half", 1, new NoteErased(VILLAGE, "a secret"));

        var problem = stale(1, "first half", "second half");

        assertThat(problem.getStatus()).isEqualTo(412);
        assertThat(problem.getProperties()).containsEntry("currentVersion", 3L);
        assertThat(changes(problem))
                .extracting(Change::event)
                .containsExactly("NoteTaken", "NoteErased");
        assertThat(changes(problem)).last().isEqualTo(new Change(3, "NoteErased", at));
        assertThat(problem.toString()).doesNotContain("secret");
    }

    @Test
    void tellNoMoreThanTheLatestHundred() {
        LongStream.range(0, 120).forEach(sequence -> taken("busy", sequence));

        var changes = changes(stale(1, "busy"));

        assertThat(changes).hasSize(100);
        assertThat(changes.getFirst().version()).isEqualTo(21);
        assertThat(changes.getLast().version()).isEqualTo(120);
    }

    @Test
    void tellOfNoChangeToWhoeverSawAVersionThatNeverWas() {
        taken("young", 0);

        var problem = stale(7, "young");

        assertThat(problem.getProperties()).containsEntry("currentVersion", 1L);
        assertThat(changes(problem)).isEmpty();
    }

    private ProblemDetail stale(long seen, String... streams) {
        var refusal = new AtomicReference<StaleVersion>();
        assertThatThrownBy(() -> versions.requireCurrent(seen, streams))
                .isInstanceOfSatisfying(StaleVersion.class, refusal::set);
        return problems.of(requireNonNull(refusal.get()), "/", Locale.ENGLISH);
    }

    @SuppressWarnings("unchecked")
    private static List<Change> changes(ProblemDetail problem) {
        var told = requireNonNull(problem.getProperties());
        return (List<Change>) requireNonNull(told.get("changes"));
    }

    private void taken(String stream, long sequence) {
        append(stream, sequence, new NoteTaken(VILLAGE, "text"));
    }

    private Instant append(String stream, long sequence, AboutUnit event) {
        return appender.append(List.of(new NewEvent("Note", stream, sequence, event)));
    }
}
