package vn.cnscd.notification.read.preferences;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;

@UnitController
class PreferencesEndpoint {

    private final PreferencesOfRecipients preferences;

    PreferencesEndpoint(PreferencesOfRecipients preferences) {
        this.preferences = preferences;
    }

    @Operation(summary = "How the caller wants to be reached")
    @GetMapping("/notification-preferences")
    @AllowedRoles({
        Role.TEAM_LEADER,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICER
    })
    ResponseEntity<PreferencesView> preferences(UnitPath unit, Actor actor) {
        return PreferencesView.answer(preferences.of(OwnRecipient.of(actor, unit)));
    }
}
