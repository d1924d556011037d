package vn.cnscd.contracts.registry;

/**
 * How often a unit owes a report (định kỳ báo cáo). Kế hoạch 03/KH-UBND of UBND xã Tam Quang,
 * 15/7/2025: "hàng tháng/quý"; Công văn 335/SKHCN-BCVT&CĐS of Sở KH&CN Quảng Ngãi, 22/7/2025, asks
 * for none on fixed days.
 */
public enum ReportCycle {
    NONE,
    MONTH,
    QUARTER,
    YEAR
}
