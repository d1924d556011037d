package vn.cnscd.contracts.reporting;

/** How a figure is compared with its target: từ … trở lên; trên …; đúng …. */
public enum TargetComparator {
    GE,
    GT,
    EQ
}
