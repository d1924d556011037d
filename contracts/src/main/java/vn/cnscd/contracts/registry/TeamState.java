package vn.cnscd.contracts.registry;

/** The stage of its life that a team is in: đang hoạt động, tạm ngừng, đã giải thể. */
public enum TeamState {
    ACTIVE,
    SUSPENDED,
    DISSOLVED
}
