package vn.cnscd.activity.read.journal;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cnscd.activity.consumed.registry.Registry;
import vn.cnscd.activity.read.activity.Activities;
import vn.cnscd.activity.read.activity.ActivityView;
import vn.cnscd.activity.read.activity.ReadingRights;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.web.paging.Page;
import vn.cnscd.chassis.web.paging.PageQuery;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.activity.ActivityType;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** Lists the activities of a unit and all below it. */
@UnitController
class JournalEndpoint {

    private final Registry registry;
    private final Journal journal;
    private final Activities activities;

    JournalEndpoint(Registry registry, Journal journal, Activities activities) {
        this.registry = registry;
        this.journal = journal;
        this.activities = activities;
    }

    @Operation(summary = "Activities of the unit and all below it, the newest first")
    @GetMapping("/activities")
    @AllowedRoles(everyone = true)
    Page<ActivityView> activities(
            UnitPath unit,
            Actor actor,
            PageQuery query,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable ActivityType type,
            @RequestParam(required = false) @Nullable String team) {
        registry.requireUnit(unit);
        var page = journal.page(unit, new JournalFilter(from, to, type, team), query);
        return new Page<>(activities.views(page.items(), ReadingRights.of(actor)), page.next());
    }
}
