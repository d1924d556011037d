package vn.cnscd.registry.read.policies;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.core.type.TypeReference;
import vn.cnscd.chassis.events.EventJson;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** What five documents say about teams, to begin with instead of an empty sheet. */
@UnitController
class PolicyPresetsEndpoint {

    private final List<PolicyPreset> presets;

    PolicyPresetsEndpoint(@Value("classpath:policy-presets.json") Resource file)
            throws IOException {
        try (var json = file.getInputStream()) {
            presets = EventJson.mapper().readValue(json, new TypeReference<>() {});
        }
    }

    /** All of them; rules that a document does not set are null. */
    record Answer(List<PolicyPreset> items) {}

    @Operation(
            summary =
                    "Rules as documents of provinces and communes set them, each with its sentences",
            description = "rules, with validFrom and source beside them, are a policy to set.")
    @GetMapping("/policy/presets")
    @AllowedRoles(everyone = true)
    Answer presets(UnitPath unit) {
        return new Answer(presets);
    }
}
