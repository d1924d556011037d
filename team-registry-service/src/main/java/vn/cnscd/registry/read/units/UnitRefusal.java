package vn.cnscd.registry.read.units;

import vn.cnscd.chassis.core.problem.Refusal;

/** Why what is asked of a unit is refused. */
public enum UnitRefusal implements Refusal {
    /** It was merged, split, moved or dissolved. */
    UNIT_ENDED,
    /** It is formed on a later day. */
    UNIT_NOT_FORMED,
    /** A code is given once (Quyết định 19/2025/QĐ-TTg): a new unit has a new one. */
    UNIT_CODE_TAKEN,
    /** A commune does not end before its villages do. */
    UNIT_HAS_CHILDREN;

    @Override
    public int status() {
        return 409;
    }
}
