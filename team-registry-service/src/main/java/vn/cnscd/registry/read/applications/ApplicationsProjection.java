package vn.cnscd.registry.read.applications;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.events.store.StoreProjection;
import vn.cnscd.registry.events.MemberEvent.ApplicationApproved;
import vn.cnscd.registry.events.MemberEvent.ApplicationEndorsed;
import vn.cnscd.registry.events.MemberEvent.ApplicationRejected;
import vn.cnscd.registry.events.MemberEvent.ApplicationSubmitted;
import vn.cnscd.registry.events.MemberEvent.ApplicationWithdrawn;
import vn.cnscd.registry.events.MemberEvent.OfApplication;
import vn.cnscd.registry.read.applications.Application.State;

/** Keeps the table {@code team_application}. */
@Component
class ApplicationsProjection implements StoreProjection {

    private final JdbcClient jdbc;

    ApplicationsProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void project(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> message : events) {
            if (message.getPayload() instanceof OfApplication event) {
                keep(event);
            }
        }
    }

    private void keep(OfApplication event) {
        switch (event) {
            case ApplicationSubmitted submitted -> insert(submitted);
            case ApplicationEndorsed _ -> move(event, State.ENDORSED, null);
            case ApplicationApproved _ -> move(event, State.APPROVED, null);
            case ApplicationRejected rejected -> move(event, State.REJECTED, rejected.reason());
            case ApplicationWithdrawn _ -> move(event, State.WITHDRAWN, null);
        }
    }

    private void insert(ApplicationSubmitted event) {
        jdbc.sql(
                        """
                        insert into team_application (id, team, state, applied_on, role, force, person, sealed, reason)
                        values (?, ?, 'APPLIED', ?, ?, ?, ?, ?, ?)
                        """)
                .param(event.application())
                .param(event.team().toString())
                .param(event.appliedOn())
                .param(event.role().name())
                .param(event.force() == null ? null : event.force().name())
                .param(event.person().person())
                .param(event.person().sealed())
                .param(event.reason())
                .update();
    }

    private void move(OfApplication event, State state, @Nullable String rejection) {
        jdbc.sql("update team_application set state = ?, rejection = ? where id = ?")
                .param(state.name())
                .param(rejection)
                .param(event.application())
                .update();
    }
}
