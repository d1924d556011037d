package vn.cnscd.contracts.registry;

/** What a person is in a team: tổ trưởng, tổ phó, thành viên, cộng tác viên. */
public enum MemberRole {
    LEADER,
    DEPUTY,
    MEMBER,
    COLLABORATOR
}
