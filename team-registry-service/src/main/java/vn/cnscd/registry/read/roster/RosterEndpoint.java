package vn.cnscd.registry.read.roster;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.InvalidInput;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.registry.read.units.Units;

/** The teams and members of a unit and of all below it, as a file. */
@UnitController
class RosterEndpoint {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Rosters rosters;
    private final Units units;

    RosterEndpoint(Rosters rosters, Units units) {
        this.rosters = rosters;
        this.units = units;
    }

    @Operation(
            summary = "The teams and members of the unit and all below it, as an Excel or CSV file",
            description =
                    """
                    An Excel file has a sheet of members and one of teams; CSV is one list, of members, or with \
                    list=teams of teams. The list of members can be sent to roster/imports, as it is or changed.""")
    @GetMapping("/roster")
    @AllowedRoles({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICER})
    void roster(
            UnitPath unit,
            @RequestParam(defaultValue = "xlsx") String format,
            @RequestParam(defaultValue = "members") String list,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        units.requireKnown(unit);
        var out = response.getOutputStream();
        switch (format + " " + list) {
            case "xlsx members", "xlsx teams" -> {
                describe(response, XLSX, "danh-sach-to-" + unit.identifier() + ".xlsx");
                rosters.writeXlsx(unit, actor, out);
            }
            case "csv members" -> {
                describe(
                        response,
                        "text/csv;charset=UTF-8",
                        "thanh-vien-" + unit.identifier() + ".csv");
                rosters.writeMembers(unit, actor, out);
            }
            case "csv teams" -> {
                describe(response, "text/csv;charset=UTF-8", "to-" + unit.identifier() + ".csv");
                rosters.writeTeams(unit, actor, out);
            }
            default -> throw new InvalidInput(new InputError("/format", "INVALID"));
        }
    }

    private static void describe(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }
}
