package vn.cnscd.registry.policy;

import java.time.LocalDate;
import java.util.Set;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.registry.LateChanges;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.ReportCycle;
import vn.cnscd.contracts.registry.ReportDue;
import vn.cnscd.contracts.registry.ReportWindow;
import vn.cnscd.registry.events.policy.Approver;
import vn.cnscd.registry.events.policy.ByLevel;
import vn.cnscd.registry.events.policy.ChannelTemplate;
import vn.cnscd.registry.events.policy.Limits;
import vn.cnscd.registry.events.policy.PolicyRules;
import vn.cnscd.registry.events.policy.Rule;

/**
 * What one unit has set, from a day on.
 *
 * @param unit the country, a province or a commune
 * @param version how many times the unit had set its policy by then; 0 for what is built in
 * @param validFrom the first day on which it holds
 * @param source the document that says so
 */
public record PolicyLayer(
        UnitPath unit, long version, LocalDate validFrom, String source, PolicyRules rules) {

    /** Each number stands in a document that {@link Rule}, {@link ReportDue} and so on quote. */
    private static final PolicyRules NATIONAL =
            new PolicyRules(
                    Limits.ofBoth(10),
                    Limits.ofBoth(5),
                    Limits.ofBoth(1),
                    new ByLevel<>(
                            null,
                            Set.of(MemberForce.VILLAGE_HEAD, MemberForce.PARTY_CELL_SECRETARY)),
                    null,
                    null,
                    null,
                    Approver.COMMUNE_CHAIR,
                    null,
                    new ByLevel<>(
                            new ChannelTemplate("CNCĐ_{commune}_{province}"),
                            new ChannelTemplate("CNCĐ_{village}_{commune}_{province}")),
                    ReportCycle.QUARTER,
                    new ReportDue(ReportDue.Rule.ON_DAY, 15),
                    ReportWindow.CALENDAR,
                    LateChanges.REFUSED,
                    null);

    /** What holds where nobody has said otherwise. */
    public static final PolicyLayer BUILT_IN =
            new PolicyLayer(
                    UnitPath.COUNTRY,
                    0,
                    LocalDate.of(2022, 3, 5),
                    "Công văn 793/BTTTT-THH ngày 05/3/2022; Nghị định 09/2019/NĐ-CP",
                    NATIONAL);
}
