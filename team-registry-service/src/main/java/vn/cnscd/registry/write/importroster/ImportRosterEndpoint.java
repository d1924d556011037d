package vn.cnscd.registry.write.importroster;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.CommonRefusal;
import vn.cnscd.chassis.core.problem.Languages;
import vn.cnscd.chassis.core.problem.Problems;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.registry.read.teams.Words;
import vn.cnscd.registry.read.units.Units;
import vn.cnscd.registry.write.TeamRefusal;
import vn.cnscd.registry.write.importroster.TeamVerdict.Outcome;

/** Takes a list of teams and members as Excel or CSV. */
@UnitController
@SuppressWarnings("ArrayParameter")
class ImportRosterEndpoint {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";
    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final String ABOUT =
            """
            Each line is a member, under headings such as Thôn, Số quyết định, Ngày quyết định, Người quyết định, Họ và tên, \
            Vai trò, Lực lượng, Điện thoại; the file of GET roster has them all. What a line leaves out of its team is as \
            on the line above. A team that is new is established; one that has other members is consolidated by the \
            decision in the list. With dryRun=true nothing changes, and the answer says what would become of each team.""";

    private final ImportRoster roster;
    private final Units units;
    private final Words words;
    private final Problems texts;
    private final Clock clock;

    ImportRosterEndpoint(
            ImportRoster roster, Units units, Words words, Problems texts, Clock clock) {
        this.roster = roster;
        this.units = units;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    /** What became of a list. */
    record Answer(
            boolean dryRun,
            long established,
            long consolidated,
            long unchanged,
            long refused,
            List<TeamVerdict> teams,
            List<LineError> errors) {}

    /** What is wrong in a line. */
    record LineError(int line, String column, String code, String detail) {}

    @Operation(
            summary = "Take over a list of teams and members, as Excel or CSV",
            description = ABOUT)
    @PostMapping(
            path = "/roster/imports",
            consumes = {XLSX, CSV})
    @AllowedRoles({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    Answer take(
            UnitPath unit,
            @RequestBody byte[] file,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Actor actor,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String language) {
        requireSmall(file);
        var rows = type.getSubtype().equals("csv") ? CsvRoster.read(file) : XlsxRoster.read(file);
        return take(unit, rows, dryRun, actor, Languages.of(language));
    }

    private static void requireSmall(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new RequestRefused(CommonRefusal.TOO_LARGE);
        }
    }

    private Answer take(
            UnitPath unit, List<RosterRow> rows, boolean dryRun, Actor actor, Locale locale) {
        if (unit.level() != UnitLevel.COMMUNE && unit.level() != UnitLevel.VILLAGE) {
            throw new RequestRefused(TeamRefusal.TEAM_LEVEL);
        }
        var today = LocalDate.ofInstant(clock.instant(), Period.ZONE);
        var reading =
                new RosterReading(unit, new UnitNames(units.withChildren(unit)), words, today);
        var teams = reading.teams(rows);
        var verdicts =
                dryRun ? roster.tryOut(teams, actor, locale) : roster.run(teams, actor, locale);
        var faults = new ArrayList<>(reading.faults());
        teams.forEach(team -> faults.addAll(team.faults()));
        return new Answer(
                dryRun,
                count(verdicts, Outcome.ESTABLISHED),
                count(verdicts, Outcome.CONSOLIDATED),
                count(verdicts, Outcome.UNCHANGED),
                count(verdicts, Outcome.REFUSED),
                verdicts,
                describe(faults, locale));
    }

    private static long count(List<TeamVerdict> verdicts, Outcome outcome) {
        return verdicts.stream().filter(verdict -> verdict.outcome() == outcome).count();
    }

    private List<LineError> describe(List<RowFault> faults, Locale locale) {
        return faults.stream()
                .sorted(Comparator.comparingInt(RowFault::line))
                .map(
                        fault ->
                                new LineError(
                                        fault.line(),
                                        fault.column().heading(),
                                        fault.error().code(),
                                        texts.describe(List.of(fault.error()), locale)
                                                .getFirst()
                                                .detail()))
                .toList();
    }
}
