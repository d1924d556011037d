package vn.cnscd.activity.write.submitactivities;

import static vn.cnscd.chassis.core.identity.Role.COMMUNE_OFFICER;
import static vn.cnscd.chassis.core.identity.Role.COMMUNE_SYSTEM;
import static vn.cnscd.chassis.core.identity.Role.TEAM_LEADER;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.problem.Languages;
import vn.cnscd.chassis.core.problem.Problems;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** Takes one activity, an array of them, or one a line. */
@UnitController
class SubmitActivitiesEndpoint {

    private final SubmissionGate gate;
    private final SubmissionDesk desk;
    private final Problems texts;

    SubmitActivitiesEndpoint(SubmissionGate gate, SubmissionDesk desk, Problems texts) {
        this.gate = gate;
        this.desk = desk;
        this.texts = texts;
    }

    @DescribedSubmission
    @PostMapping(path = "/activities", consumes = MediaType.APPLICATION_JSON_VALUE)
    @AllowedRoles({COMMUNE_SYSTEM, TEAM_LEADER, COMMUNE_OFFICER})
    SubmissionAnswer submit(
            UnitPath unit,
            Actor actor,
            InputStream body,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String language)
            throws IOException {
        try (var _ = gate.enter()) {
            return answer(desk.submit(unit, actor.id(), SubmissionReader.readJson(body)), language);
        }
    }

    @DescribedSubmission
    @PostMapping(path = "/activities", consumes = MediaType.APPLICATION_NDJSON_VALUE)
    @AllowedRoles({COMMUNE_SYSTEM, TEAM_LEADER, COMMUNE_OFFICER})
    SubmissionAnswer submitLines(
            UnitPath unit,
            Actor actor,
            InputStream body,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String language)
            throws IOException {
        try (var _ = gate.enter()) {
            return answer(
                    desk.submit(unit, actor.id(), SubmissionReader.readLines(body)), language);
        }
    }

    private SubmissionAnswer answer(List<Verdict> verdicts, @Nullable String language) {
        return SubmissionAnswer.of(verdicts, texts, Languages.of(language));
    }
}
