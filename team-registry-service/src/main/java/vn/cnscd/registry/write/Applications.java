package vn.cnscd.registry.write;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.registry.events.MemberEvent.ApplicationApproved;
import vn.cnscd.registry.events.MemberEvent.ApplicationEndorsed;
import vn.cnscd.registry.events.MemberEvent.ApplicationRejected;
import vn.cnscd.registry.events.MemberEvent.ApplicationSubmitted;
import vn.cnscd.registry.events.MemberEvent.ApplicationWithdrawn;
import vn.cnscd.registry.events.MemberEvent.OfApplication;

/** How far each application to join a team has come. */
final class Applications {

    private final Map<UUID, Progress> byId = new HashMap<>();

    private enum Stage {
        APPLIED,
        ENDORSED,
        CLOSED
    }

    private record Progress(ApplicationSubmitted submitted, Stage stage) {}

    /** The application, which the leader has not endorsed yet. */
    ApplicationSubmitted requireApplied(UUID application) {
        var progress = requireOpen(application);
        if (progress.stage() == Stage.ENDORSED) {
            throw new RequestRefused(TeamRefusal.ALREADY_DECIDED);
        }
        return progress.submitted();
    }

    /** The application, which the leader has endorsed. */
    ApplicationSubmitted requireEndorsed(UUID application) {
        var progress = requireOpen(application);
        if (progress.stage() == Stage.APPLIED) {
            throw new RequestRefused(TeamRefusal.NOT_ENDORSED);
        }
        return progress.submitted();
    }

    /** The application, which nobody has decided on for good. */
    ApplicationSubmitted requireUndecided(UUID application) {
        return requireOpen(application).submitted();
    }

    /** Refuses what waited longer than a policy allows. */
    static void requireFresh(
            ApplicationSubmitted application, LocalDate today, @Nullable Integer days) {
        if (days != null && application.appliedOn().plusDays(days).isBefore(today)) {
            throw new RequestRefused(
                    TeamRefusal.APPLICATION_LAPSED, application.appliedOn().toString());
        }
    }

    void on(OfApplication event) {
        switch (event) {
            case ApplicationSubmitted submitted ->
                    byId.put(submitted.application(), new Progress(submitted, Stage.APPLIED));
            case ApplicationEndorsed endorsed -> move(endorsed, Stage.ENDORSED);
            case ApplicationApproved approved -> move(approved, Stage.CLOSED);
            case ApplicationRejected rejected -> move(rejected, Stage.CLOSED);
            case ApplicationWithdrawn withdrawn -> move(withdrawn, Stage.CLOSED);
        }
    }

    private void move(OfApplication event, Stage stage) {
        byId.computeIfPresent(
                event.application(), (id, before) -> new Progress(before.submitted(), stage));
    }

    private Progress requireOpen(UUID application) {
        var progress = byId.get(application);
        if (progress == null) {
            throw new RequestRefused(CommonRefusal.NOT_FOUND);
        }
        if (progress.stage() == Stage.CLOSED) {
            throw new RequestRefused(TeamRefusal.ALREADY_DECIDED);
        }
        return progress;
    }
}
