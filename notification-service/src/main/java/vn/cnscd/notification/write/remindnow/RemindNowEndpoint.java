package vn.cnscd.notification.write.remindnow;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.notification.write.raisereminders.RaiseReminders;
import vn.cnscd.notification.write.raisereminders.RaiseReminders.Reminded;

/** Reminds whoever has not reported, without waiting for the day that the rules name. */
@UnitController
class RemindNowEndpoint {

    private final RaiseReminders reminders;

    RemindNowEndpoint(RaiseReminders reminders) {
        this.reminders = reminders;
    }

    /** The period of the reports, as sent. */
    record ReminderBody(@Nullable Period period) {}

    @Operation(
            summary =
                    "Remind those directly below the unit, or a village itself, of a report that they still owe; once a day each")
    @PostMapping("/reminders")
    @AllowedRoles({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICER})
    Reminded remind(UnitPath unit, @RequestBody ReminderBody body) {
        if (body.period() == null) {
            throw new InvalidInput(new InputError("/period", "REQUIRED"));
        }
        return reminders.raiseNow(unit, body.period());
    }
}
