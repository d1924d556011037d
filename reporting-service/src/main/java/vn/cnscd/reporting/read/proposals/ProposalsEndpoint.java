package vn.cnscd.reporting.read.proposals;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.web.paging.Page;
import vn.cnscd.chassis.web.paging.PageQuery;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.events.ProposalEvent.Kind;
import vn.cnscd.reporting.read.proposals.Proposals.Position;
import vn.cnscd.reporting.read.units.Units;

/** What units have proposed. */
@UnitController
class ProposalsEndpoint {
    private final Proposals proposals;
    private final Units units;

    ProposalsEndpoint(Proposals proposals, Units units) {
        this.proposals = proposals;
        this.units = units;
    }

    @Operation(summary = "Commendations of the unit and those below, the last proposed first")
    @GetMapping("/commendations")
    @AllowedRoles({
        Role.TEAM_LEADER,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICER
    })
    Page<ProposalView> commendations(UnitPath unit, PageQuery page) {
        return proposals(unit, Kind.COMMENDATION, page);
    }

    @Operation(
            summary =
                    "Initiatives and good practices of the unit and those below, and those that the province shares, the last proposed first")
    @GetMapping("/practices")
    @AllowedRoles({
        Role.TEAM_LEADER,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICER
    })
    Page<ProposalView> practices(UnitPath unit, PageQuery page) {
        return proposals(unit, Kind.PRACTICE, page);
    }

    private Page<ProposalView> proposals(UnitPath unit, Kind kind, PageQuery page) {
        units.require(unit);
        var found =
                proposals.of(
                        unit,
                        kind,
                        page.after(Position::of).orElse(Position.START),
                        page.fetchSize());
        return Page.of(found, page, Position::keyOf);
    }
}
