package vn.cnscd.notification.automation.whennotificationisraisedthendeliver.email;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.cnscd.notification.automation.whennotificationisraisedthendeliver.Channel;
import vn.cnscd.notification.events.Audience;
import vn.cnscd.notification.events.ChannelName;
import vn.cnscd.notification.events.Recipient;
import vn.cnscd.notification.read.preferences.Preferences;
import vn.cnscd.notification.read.preferences.PreferencesOfRecipients;
import vn.cnscd.notification.write.delivery.ClaimedDelivery;
import vn.cnscd.notification.write.delivery.Outcome;

/** Sends notifications by e-mail, to an address that is looked up for this one letter. */
@Component
class EmailChannel implements Channel {

    private final PreferencesOfRecipients preferences;
    private final LeaderContacts leaders;
    private final Letters letters;
    private final MailServer server;

    EmailChannel(
            PreferencesOfRecipients preferences,
            LeaderContacts leaders,
            Letters letters,
            MailServer server) {
        this.preferences = preferences;
        this.leaders = leaders;
        this.letters = letters;
        this.server = server;
    }

    @Override
    public ChannelName name() {
        return ChannelName.EMAIL;
    }

    @Override
    public Outcome deliver(ClaimedDelivery delivery) {
        Recipient recipient = delivery.notice().recipient();
        Preferences wishes = preferences.of(recipient);
        try {
            List<String> addresses = addresses(recipient, wishes);
            if (addresses.isEmpty()) {
                return new Outcome.Skipped("NO_ADDRESS");
            }
            MimeMessage letter = letters.write(delivery, addresses, wishes.locale());
            return server.send(letter);
        } catch (RegistryUnavailable away) {
            return new Outcome.Deferred("REGISTRY_UNAVAILABLE");
        } catch (MessagingException unusableAddress) {
            return new Outcome.Rejected("ADDRESS_INVALID");
        }
    }

    private List<String> addresses(Recipient recipient, Preferences wishes) {
        if (recipient.audience() == Audience.TEAM_LEADER) {
            return leaders.emailsOf(recipient.unit());
        }
        return wishes.email() == null ? List.of() : List.of(wishes.email());
    }
}
