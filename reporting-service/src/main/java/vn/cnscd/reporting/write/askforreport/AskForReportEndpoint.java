package vn.cnscd.reporting.write.askforreport;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.events.store.Commands;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.reporting.read.requests.RequestView;
import vn.cnscd.reporting.read.requests.Requests;
import vn.cnscd.reporting.read.units.Units;
import vn.cnscd.reporting.write.AskForReport;
import vn.cnscd.reporting.write.Outcome;
import vn.cnscd.reporting.write.ReportRefusal;
import vn.cnscd.reporting.write.RequiredText;

/** Asks the units directly below, or some of them, for a report beside the cycle. */
@UnitController
class AskForReportEndpoint {
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}._-]{1,64}");

    private final Commands commands;
    private final Units units;
    private final Requests requests;
    private final Clock clock;

    AskForReportEndpoint(Commands commands, Units units, Requests requests, Clock clock) {
        this.commands = commands;
        this.units = units;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * A request as sent.
     *
     * @param units who is asked; all units directly below when missing
     */
    record Body(
            @Nullable String title,
            @Nullable String question,
            @Nullable LocalDate dueOn,
            @Nullable List<@Nullable UnitPath> units) {}

    @Operation(
            summary =
                    "Ask the units directly below for a report beside the cycle: 201 new, 200 unchanged, 409 other content")
    @PutMapping("/report-requests/{id}")
    @AllowedRoles({Role.PROVINCE_OFFICER, Role.COMMUNE_OFFICER})
    ResponseEntity<RequestView> ask(
            UnitPath unit, @PathVariable String id, @RequestBody Body body) {
        if (unit.level() != UnitLevel.PROVINCE && unit.level() != UnitLevel.COMMUNE) {
            throw new RequestRefused(ReportRefusal.REQUEST_LEVEL);
        }
        units.require(unit);
        var outcome = commands.send(checked(unit, id, body), Outcome.class);
        return ResponseEntity.status(outcome.status())
                .eTag(outcome.eTag())
                .body(requests.require(unit, unit, id));
    }

    private AskForReport checked(UnitPath unit, String id, Body body) {
        var errors = new ArrayList<InputError>();
        if (!ID.matcher(id).matches()) {
            errors.add(new InputError("/id", "INVALID"));
        }
        String title = RequiredText.of(body.title(), "/title", RequiredText.LONGEST_LINE, errors);
        String question =
                RequiredText.of(body.question(), "/question", RequiredText.LONGEST, errors);
        var known = requests.known(unit, id);
        var asked =
                body.units() == null && known.isPresent()
                        ? known.get()
                        : asked(body.units(), units.pathsBelow(unit), errors);
        if (body.dueOn() == null) {
            errors.add(new InputError("/dueOn", "REQUIRED"));
        } else if (known.isEmpty() && body.dueOn().isBefore(today())) {
            errors.add(new InputError("/dueOn", "IN_THE_PAST"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new AskForReport(
                unit, id, title, question, Objects.requireNonNull(body.dueOn()), asked);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.ZONE);
    }

    private static List<UnitPath> asked(
            @Nullable List<@Nullable UnitPath> wanted,
            Set<UnitPath> below,
            List<InputError> errors) {
        if (wanted == null) {
            if (below.isEmpty()) {
                errors.add(new InputError("/units", "REQUIRED"));
            }
            return below.stream().sorted().toList();
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i) == null || !below.contains(wanted.get(i))) {
                errors.add(new InputError("/units/" + i, "NOT_BELOW"));
            }
        }
        if (wanted.isEmpty()) {
            errors.add(new InputError("/units", "REQUIRED"));
        }
        return wanted.stream().filter(Objects::nonNull).distinct().sorted().toList();
    }
}
