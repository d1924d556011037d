package vn.cnscd.registry.write.setchannel;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.events.store.Commands;
import vn.cnscd.chassis.events.store.Contention;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.chassis.web.version.SeenVersion;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.events.ChannelSet;
import vn.cnscd.registry.read.channels.ChannelView;
import vn.cnscd.registry.read.channels.Channels;
import vn.cnscd.registry.read.channels.TeamChannels;
import vn.cnscd.registry.read.teams.TeamNumber;
import vn.cnscd.registry.read.teams.TeamReaders;
import vn.cnscd.registry.write.PutSetting;
import vn.cnscd.registry.write.PutSetting.Outcome;
import vn.cnscd.registry.write.TeamRefusal;

/** Writes down what a team's group on a messenger is like. */
@UnitController
class SetChannelEndpoint {

    private final Commands commands;
    private final TeamChannels channels;
    private final Channels stored;

    SetChannelEndpoint(Commands commands, TeamChannels channels, Channels stored) {
        this.commands = commands;
        this.channels = channels;
        this.stored = stored;
    }

    @Operation(
            summary =
                    "Write down the team's group: its name (left out: that of the policy), link, owner and who is in it")
    @PutMapping("/teams/{n}/channel")
    @AllowedRoles({Role.TEAM_LEADER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    ResponseEntity<ChannelView> set(
            UnitPath unit,
            @PathVariable int n,
            @RequestBody ChannelBody body,
            Actor actor,
            SeenVersion seen) {
        TeamReaders.require(actor, unit);
        var code = TeamNumber.of(unit, n);
        var now = channels.require(code);
        if (now.expected().isEmpty()) {
            throw new RequestRefused(TeamRefusal.TEAM_NOT_ACTIVE);
        }
        var channel = body.check(now);
        var outcome = Contention.decide(() -> put(channel, seen));
        var view = channels.view(code, actor);
        return ResponseEntity.status(outcome.status()).eTag(view.eTag()).body(view);
    }

    private Outcome put(ChannelSet channel, SeenVersion seen) {
        if (stored.isTaken(channel.name(), channel.team())) {
            throw new RequestRefused(TeamRefusal.CHANNEL_NAME_TAKEN, channel.name());
        }
        return commands.send(new PutSetting(channel, seen.number()), Outcome.class);
    }
}
