package vn.cnscd.registry.read.channels;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.web.paging.Page;
import vn.cnscd.chassis.web.paging.PageQuery;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.read.teams.TeamNumber;
import vn.cnscd.registry.read.teams.TeamReaders;
import vn.cnscd.registry.read.teams.Teams;
import vn.cnscd.registry.read.units.Units;

/** The groups of teams on messengers. */
@UnitController
class ChannelsEndpoint {

    private final Units units;
    private final Teams teams;
    private final TeamChannels channels;

    ChannelsEndpoint(Units units, Teams teams, TeamChannels channels) {
        this.units = units;
        this.teams = teams;
        this.channels = channels;
    }

    @Operation(
            summary =
                    "The groups of the teams of the unit and all below it, and how many are missing in each")
    @GetMapping("/channels")
    @AllowedRoles({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICER})
    Page<ChannelSummary> channels(UnitPath unit, PageQuery page) {
        units.requireKnown(unit);
        String after = page.isFirst() ? "" : page.after().getFirst();
        var found =
                Page.of(
                        teams.below(unit, after, page.fetchSize()),
                        page,
                        team -> List.of(team.code().toString()));
        return new Page<>(
                channels.of(found.items()).stream().map(TeamChannel::summary).toList(),
                found.next());
    }

    @Operation(summary = "The group of a team, who should be in it and who is missing")
    @GetMapping("/teams/{n}/channel")
    @AllowedRoles({
        Role.TEAM_LEADER,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICER
    })
    ResponseEntity<ChannelView> channel(UnitPath unit, @PathVariable int n, Actor actor) {
        TeamReaders.require(actor, unit);
        var view = channels.view(TeamNumber.of(unit, n), actor);
        return ResponseEntity.ok().eTag(view.eTag()).body(view);
    }
}
