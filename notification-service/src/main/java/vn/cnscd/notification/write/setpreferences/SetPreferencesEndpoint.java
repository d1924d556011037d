package vn.cnscd.notification.write.setpreferences;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.events.store.Contention;
import vn.cnscd.chassis.events.store.EventAppender;
import vn.cnscd.chassis.events.store.NewEvent;
import vn.cnscd.chassis.events.store.Uuids;
import vn.cnscd.chassis.events.store.Versions;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.chassis.web.version.SeenVersion;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.notification.events.NotificationEvent.PreferencesSet;
import vn.cnscd.notification.events.Recipient;
import vn.cnscd.notification.read.preferences.OwnRecipient;
import vn.cnscd.notification.read.preferences.Preferences;
import vn.cnscd.notification.read.preferences.PreferencesOfRecipients;
import vn.cnscd.notification.read.preferences.PreferencesView;

/** Lets recipients say how they want to be reached, from the next notification on. */
@UnitController
class SetPreferencesEndpoint {

    private final PreferencesOfRecipients preferences;
    private final EventAppender events;
    private final Versions versions;
    private final TransactionOperations transactions;

    SetPreferencesEndpoint(
            PreferencesOfRecipients preferences,
            EventAppender events,
            Versions versions,
            TransactionOperations transactions) {
        this.preferences = preferences;
        this.events = events;
        this.versions = versions;
        this.transactions = transactions;
    }

    @Operation(summary = "Say how the caller wants to be reached")
    @PutMapping("/notification-preferences")
    @AllowedRoles({
        Role.TEAM_LEADER,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICER
    })
    ResponseEntity<PreferencesView> set(
            UnitPath unit, Actor actor, @RequestBody PreferencesBody body, SeenVersion seen) {
        Recipient recipient = OwnRecipient.of(actor, unit);
        body.check(recipient.audience());
        return Contention.decide(
                () -> requireNonNull(transactions.execute(_ -> set(recipient, body, seen))));
    }

    private ResponseEntity<PreferencesView> set(
            Recipient recipient, PreferencesBody body, SeenVersion seen) {
        Preferences current = preferences.of(recipient);
        var wanted =
                new Preferences(
                        body.email(),
                        body.channelsInOrder(),
                        body.languageOrDefault(),
                        current.version());
        if (wanted.equals(current)) {
            return PreferencesView.answer(current);
        }
        versions.requireCurrent(seen.number(), stream(recipient));
        append(recipient, wanted);
        return PreferencesView.answer(preferences.of(recipient));
    }

    private void append(Recipient recipient, Preferences wanted) {
        var set =
                new PreferencesSet(
                        recipient.unit(),
                        recipient.audience(),
                        wanted.email(),
                        wanted.channels(),
                        wanted.language());
        events.append(
                List.of(new NewEvent("Preferences", stream(recipient), wanted.version(), set)));
    }

    private static String stream(Recipient recipient) {
        return Uuids.of("preferences", recipient.unit().value(), recipient.audience().name())
                .toString();
    }
}
