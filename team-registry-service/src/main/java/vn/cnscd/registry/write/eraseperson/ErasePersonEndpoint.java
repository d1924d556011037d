package vn.cnscd.registry.write.eraseperson;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.events.store.ConcurrentAppend;
import vn.cnscd.chassis.events.store.EventAppender;
import vn.cnscd.chassis.events.store.NewEvent;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.events.PersonErased;
import vn.cnscd.registry.events.PersonErased.Basis;
import vn.cnscd.registry.read.applications.Applications;
import vn.cnscd.registry.read.persons.Persons;
import vn.cnscd.registry.read.teams.TeamNumber;
import vn.cnscd.registry.write.input.Checks;

/**
 * Erases persons for good: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Art. 14. The seat in the team
 * stays until the member leaves it; who sat there cannot be read any more, by nobody and nowhere.
 */
@UnitController
class ErasePersonEndpoint {

    private final Persons persons;
    private final Applications applications;
    private final EventAppender appender;

    ErasePersonEndpoint(Persons persons, Applications applications, EventAppender appender) {
        this.persons = persons;
        this.applications = applications;
        this.appender = appender;
    }

    /** Why, as sent. */
    record ErasureBody(@Nullable Basis basis) {

        Basis check() {
            var checks = new Checks();
            var why = checks.required("/basis", basis, Basis.REQUEST);
            checks.throwIfAny();
            return why;
        }
    }

    @Operation(summary = "Erase the name and contacts of a member, or of a former member")
    @PostMapping("/teams/{n}/members/{id}/erasure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedRoles({Role.COMMUNE_CHAIR, Role.COMMUNE_OFFICER})
    void eraseMember(
            UnitPath unit,
            @PathVariable int n,
            @PathVariable String id,
            @RequestBody ErasureBody body) {
        var basis = body.check();
        var keys = persons.keysOf(TeamNumber.of(unit, n), id);
        if (keys.isEmpty()) {
            throw new RequestRefused(CommonRefusal.NOT_FOUND);
        }
        keys.forEach(person -> erase(unit, person, basis));
    }

    @Operation(summary = "Erase the name, contacts and words of who applied")
    @PostMapping("/teams/{n}/applications/{id}/erasure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedRoles({Role.COMMUNE_CHAIR, Role.COMMUNE_OFFICER})
    void eraseApplicant(
            UnitPath unit,
            @PathVariable int n,
            @PathVariable UUID id,
            @RequestBody ErasureBody body) {
        var basis = body.check();
        erase(unit, applications.requireKey(TeamNumber.of(unit, n), id), basis);
    }

    /** In the transaction that appends it, the key is destroyed. */
    private void erase(UnitPath unit, UUID person, Basis basis) {
        var erased = new PersonErased(unit, person, basis);
        try {
            appender.append(
                    List.of(new NewEvent("Person", PersonErased.stream(person), 0, erased)));
        } catch (ConcurrentAppend erasedBefore) {
            // Once is for good.
        }
    }
}
