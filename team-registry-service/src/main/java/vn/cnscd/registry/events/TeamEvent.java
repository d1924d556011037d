package vn.cnscd.registry.events;

import java.util.List;
import vn.cnscd.chassis.events.store.AboutUnit;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** What can happen to one team (Tổ công nghệ số cộng đồng); its stream is called by its code. */
public sealed interface TeamEvent extends AboutUnit {

    TeamCode team();

    @Override
    default UnitPath unit() {
        return team().unit();
    }

    record TeamEstablished(TeamCode team, Establishment establishment, List<TeamMember> members)
            implements TeamEvent {

        public TeamEstablished {
            members = List.copyOf(members);
        }
    }
}
