package vn.cnscd.notification.automation.whennotificationisraisedthendeliver;

import vn.cnscd.notification.events.ChannelName;
import vn.cnscd.notification.write.delivery.ClaimedDelivery;
import vn.cnscd.notification.write.delivery.Outcome;

/** A way to reach a recipient (kênh): the port behind which inbox and e-mail stand. */
public interface Channel {

    ChannelName name();

    /** Attempts a delivery once; the same delivery may come again after a crash. */
    Outcome deliver(ClaimedDelivery delivery);
}
