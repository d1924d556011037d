package vn.cnscd.contracts.registry;

/** The post or organisation that a member comes from (lực lượng). */
public enum MemberForce {
    /** Trưởng thôn, trưởng bản, tổ trưởng tổ dân phố. */
    VILLAGE_HEAD,
    /** Bí thư Chi bộ. */
    PARTY_CELL_SECRETARY,
    /** Đoàn Thanh niên. */
    YOUTH_UNION,
    POLICE,
    WOMENS_UNION,
    FARMERS_UNION,
    VETERANS,
    ELDERLY_ASSOCIATION,
    TEACHER,
    IT_TEACHER,
    HEALTH_WORKER,
    CIVIL_SERVANT,
    ENTERPRISE,
    RESIDENT,
    OTHER
}
