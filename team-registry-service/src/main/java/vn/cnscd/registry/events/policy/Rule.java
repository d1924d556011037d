package vn.cnscd.registry.events.policy;

import vn.cnscd.chassis.core.problem.Refusal;

/** A rule about what a team looks like; its name is API, in findings and in refusals. */
public enum Rule implements Refusal {
    /**
     * Kế hoạch 03/KH-UBND of UBND xã Tam Quang, 15/7/2025: "Tối đa không quá 10 thành viên", those
     * beyond being "các nhóm cộng tác viên"; likewise the plan of UBND tỉnh Sóc Trăng, 2022: "Tối
     * đa không quá 10 người".
     */
    TEAM_TOO_LARGE(Severity.BLOCKING),
    /**
     * Công văn 793/BTTTT-THH, 5/3/2022: a team is its head (tổ trưởng) and members; no document
     * knows one without.
     */
    LEADER_REQUIRED(Severity.BLOCKING),
    /** The same sources name one head each; whoever else leads is a deputy (tổ phó). */
    ONE_LEADER_ONLY(Severity.BLOCKING),
    /**
     * Kế hoạch 03/KH-UBND of UBND xã Tam Quang: "Mỗi xã thành lập 01 Tổ cấp xã; mỗi bản thành lập
     * 01 Tổ"; likewise UBND xã Chí Minh: "01 Tổ … cấp xã và 20 Tổ … tại các thôn".
     */
    TEAM_LIMIT_OF_UNIT(Severity.BLOCKING),
    /** Kế hoạch 03/KH-UBND of UBND xã Tam Quang: "duy trì số lượng khoảng từ 5 - 10 thành viên". */
    TEAM_SMALL(Severity.WARNING),
    /**
     * Công văn 335/SKHCN-BCVT&CĐS of Sở KH&CN Quảng Ngãi, 22/7/2025: the head is the trưởng thôn,
     * bản, TDP or the Bí thư Chi bộ; but "Căn cứ tình hình thực tế, địa phương xem xét lựa chọn
     * thành viên", so it only warns.
     */
    LEADER_FORCE_UNUSUAL(Severity.WARNING),
    /** Công văn 335/SKHCN-BCVT&CĐS of Sở KH&CN Quảng Ngãi: the deputy is the Bí thư Đoàn TN. */
    DEPUTY_FORCE_UNUSUAL(Severity.WARNING),
    /**
     * Công văn 335/SKHCN-BCVT&CĐS of Sở KH&CN Quảng Ngãi: a commune's team may add "ít nhất 02 giáo
     * viên Tin học".
     */
    FORCE_MISSING(Severity.WARNING),
    /**
     * The unit was merged, split, moved or dissolved and the team still stands on its area, as the
     * twelve teams of xã An Thới Đông (TP.HCM) did after Nghị quyết 20/NQ-HĐND had made eight
     * hamlets of twelve.
     */
    AREA_REORGANIZED(Severity.WARNING);

    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether no policy can do without it. */
    public boolean isInvariant() {
        return this == LEADER_REQUIRED || this == ONE_LEADER_ONLY;
    }

    /** Whether a team that breaks the rule is refused or only remarked on. */
    public enum Severity {
        WARNING,
        BLOCKING
    }
}
