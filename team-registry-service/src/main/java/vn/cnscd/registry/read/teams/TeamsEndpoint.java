package vn.cnscd.registry.read.teams;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.problem.Languages;
import vn.cnscd.chassis.web.paging.Page;
import vn.cnscd.chassis.web.paging.PageQuery;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.read.units.Units;

/** A unit's teams and those of the units below it. */
@UnitController
class TeamsEndpoint {

    private final Units units;
    private final Teams teams;
    private final TeamViews views;

    TeamsEndpoint(Units units, Teams teams, TeamViews views) {
        this.units = units;
        this.teams = teams;
        this.views = views;
    }

    @Operation(summary = "Teams of the unit and all below it")
    @GetMapping("/teams")
    @AllowedRoles(everyone = true)
    Page<TeamView> teams(
            UnitPath unit,
            PageQuery page,
            Actor actor,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String language) {
        units.requireKnown(unit);
        String after = page.isFirst() ? "" : page.after().getFirst();
        var rows = teams.below(unit, after, page.fetchSize());
        var found = Page.of(rows, page, team -> List.of(team.code().toString()));
        return new Page<>(
                views.list(unit, found.items(), actor, Languages.of(language)), found.next());
    }

    @Operation(summary = "A team; names and contacts only for those who may see them")
    @GetMapping("/teams/{n}")
    @AllowedRoles(everyone = true)
    ResponseEntity<TeamView> team(
            UnitPath unit,
            @PathVariable int n,
            Actor actor,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String language) {
        var team = views.require(TeamNumber.of(unit, n), actor, Languages.of(language));
        return ResponseEntity.ok().eTag(team.eTag()).body(team);
    }
}
