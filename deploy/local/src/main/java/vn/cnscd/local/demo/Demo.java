package vn.cnscd.local.demo;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.local.LaunchProblem;
import vn.cnscd.local.units.OfficialUnits;

/**
 * Loads units and the demo as anybody would: through the gateway, with the tokens of those whose
 * work it is. Loading again changes nothing.
 */
public final class Demo {

    private static final String OPERATOR = "operator@vn";
    private static final String NARRATIVE_DIFFICULTIES =
            "Một số hộ cao tuổi chưa có điện thoại thông minh; đường truyền ở vài khu dân cư còn yếu.";

    private final ApiClient api;
    private final Consumer<String> progress;

    /**
     * @param progress told about each step in a line
     */
    public Demo(URI gateway, Consumer<String> progress) {
        this.api = new ApiClient(gateway);
        this.progress = progress;
    }

    /** The 34 provinces and 3,321 communes. */
    public void loadOfficialUnits() {
        importUnits(OfficialUnits.csv());
    }

    /** The units, and a quarter of the communes of the source documents. */
    public void loadAll() {
        importUnits(DemoUnits.csv());
        DemoCommunes.PRESETS.forEach(this::setPolicy);
        DemoCommunes.ALL.forEach(this::load);
    }

    /** What the documents of the demo say about teams and reports, as the registry offers it. */
    private void setPolicy(UnitPath unit, String preset) {
        String role = unit.level() == UnitLevel.PROVINCE ? "province-officer" : "commune-officer";
        String path = unit.url() + "/policy";
        for (JsonNode offered : api.get(actor(role, unit), path + "/presets").path("items")) {
            if (offered.path("id").asString().equals(preset)) {
                var policy = (ObjectNode) offered.path("rules").deepCopy();
                policy.put("validFrom", "2025-07-01").set("source", offered.path("source"));
                api.put(actor(role, unit), path, policy);
            }
        }
    }

    private void importUnits(String csv) {
        var answer = api.postCsv(OPERATOR, "units/imports", csv);
        if (!answer.path("rejected").isEmpty()) {
            throw new LaunchProblem("Units were refused: " + answer.path("rejected"));
        }
        progress.accept(
                "units: %d registered, %d changed, %d unchanged"
                        .formatted(
                                answer.path("registered").asInt(),
                                answer.path("changed").asInt(),
                                answer.path("unchanged").asInt()));
    }

    private void load(DemoCommune commune) {
        establishTeams(commune);
        setTargets(commune);
        reportStatistics(commune);
        var verdict = recordActivities(commune);
        int corrected = correct(commune);
        int reports = submitReports(commune);
        progress.accept(
                "%s (%s): %d teams, %d activities accepted, %d known before, %d corrected, %d reports"
                        .formatted(
                                commune.name(),
                                commune.path(),
                                commune.villageCount() + 1,
                                verdict.path("accepted").asInt(),
                                verdict.path("duplicate").asInt(),
                                corrected,
                                reports));
    }

    private void establishTeams(DemoCommune commune) {
        String chair = actor("commune-chair", commune.path());
        api.put(chair, commune.path().url() + "/teams/1", DemoTeam.of(commune, commune.path()));
        for (var village : commune.villages()) {
            api.put(chair, village.path().url() + "/teams/1", DemoTeam.of(commune, village.path()));
        }
    }

    private void setTargets(DemoCommune commune) {
        if (!commune.targets().targets().isEmpty()) {
            String officer = actor("province-officer", commune.path().province().orElseThrow());
            api.put(officer, of(commune.path(), "targets"), commune.targets());
        }
    }

    /**
     * Rates that come from outside: the public service portal, banks, the census of the commune.
     */
    private void reportStatistics(DemoCommune commune) {
        var rates = new TreeMap<String, Map<String, Integer>>();
        rates.put("ONLINE_DOSSIER_RATE", rate(commune.households() * 2 / 5, 912));
        rates.put("BANK_ACCOUNT_RATE", rate(commune.adults(), 834));
        rates.put("SMARTPHONE_RATE", rate(commune.adults(), 867));
        rates.put("EID_AUTHENTICATION_RATE", rate(commune.adults() / 2, 783));
        rates.put("DIGITAL_SKILL_HOUSEHOLD_RATE", rate(commune.households(), 718));
        api.put(actor("commune-system", commune.path()), of(commune.path(), "statistics"), rates);
    }

    private static Map<String, Integer> rate(int denominator, int perThousand) {
        return Map.of("numerator", denominator * perThousand / 1000, "denominator", denominator);
    }

    private JsonNode recordActivities(DemoCommune commune) {
        return record(commune, new DemoQuarter(commune).activities());
    }

    private JsonNode record(DemoCommune commune, List<DemoActivity> activities) {
        var verdict =
                api.post(
                        actor("commune-system", commune.path()),
                        commune.path().url() + "/activities",
                        activities);
        if (verdict.path("rejected").asInt() + verdict.path("conflict").asInt() > 0) {
            throw new LaunchProblem(
                    "Activities of " + commune.name() + " were refused: " + verdict);
        }
        return verdict;
    }

    /** A mistake is voided, then written down again as it was; voiding twice changes nothing. */
    private int correct(DemoCommune commune) {
        int corrected = 0;
        for (var mistake : new DemoQuarter(commune).mistaken()) {
            var known = record(commune, List.of(mistake)).path("items").path(0);
            api.postOnce(
                    actor("commune-officer", commune.path()),
                    commune.path().url()
                            + "/activities/"
                            + known.path("activityId").asString()
                            + "/void",
                    Map.of("reason", "Ghi nhầm số người tham dự"));
            corrected += record(commune, List.of(mistake.corrected())).path("accepted").asInt();
        }
        return corrected;
    }

    /** Hard-working villages report; the others leave it to be noticed. */
    private int submitReports(DemoCommune commune) {
        int submitted = 0;
        for (var village : commune.villages()) {
            if (DemoQuarter.diligence(village) > 0.5 && submit(commune, village)) {
                submitted++;
            }
        }
        return submitted;
    }

    private boolean submit(DemoCommune commune, DemoVillage village) {
        String leader = actor("team-leader", village.path());
        String report = of(village.path(), "reports");
        if (!api.get(leader, report).path("state").asString().equals("OPEN")) {
            return false;
        }
        api.post(leader, report + "/submission", Map.of("narrative", narrative(village)));
        if (DemoQuarter.number(village) % 2 == 1) {
            api.post(actor("commune-officer", commune.path()), report + "/approval", Map.of());
        }
        return true;
    }

    private static Map<String, String> narrative(DemoVillage village) {
        return Map.of(
                "achievements",
                "Tổ đã hướng dẫn các hộ trong %s nộp hồ sơ trực tuyến, kích hoạt VNeID và thanh toán không dùng tiền mặt."
                        .formatted(village.fullName()),
                "difficulties",
                NARRATIVE_DIFFICULTIES,
                "proposals",
                "Đề nghị xã bố trí thêm thiết bị và một buổi tập huấn trong quý tới.");
    }

    private static String of(UnitPath unit, String resource) {
        return unit.url() + "/" + resource + "/" + DemoQuarter.PERIOD;
    }

    private static String actor(String role, UnitPath unit) {
        return role + "@" + unit.identifier();
    }
}
