package vn.cnscd.notification.automation.whenreportisowedthenremind;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.cnscd.notification.automation.RepeatedWork;
import vn.cnscd.notification.automation.whennotificationisraisedthendeliver.Deliverers;
import vn.cnscd.notification.write.raisereminders.RaiseReminders;

/** Asks the reminder rules about every owed report whose day has come. */
@Component
public class WhenReportIsOwedThenRemind extends RepeatedWork {

    private final RaiseReminders reminders;
    private final Deliverers deliverers;

    WhenReportIsOwedThenRemind(
            RaiseReminders reminders,
            Deliverers deliverers,
            @Value("${cnscd.reminders.poll:10s}") Duration poll) {
        super("remind", poll);
        this.reminders = reminders;
        this.deliverers = deliverers;
    }

    /** Looks for reminders as soon as the running transaction is committed. */
    public void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        wake();
                    }
                });
    }

    @Override
    protected boolean workOnce() {
        var progress = reminders.raiseNext();
        if (progress.raised() > 0) {
            deliverers.wake();
        }
        return progress.mayHaveMore();
    }
}
