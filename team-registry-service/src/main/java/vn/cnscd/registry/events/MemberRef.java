package vn.cnscd.registry.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A member of a team, named from outside it: {@code 31-11131-007-1/m1}. */
public record MemberRef(TeamCode team, String member) {

    /** Throws {@link IllegalArgumentException} for what names no member. */
    @JsonCreator
    public static MemberRef of(String text) {
        int end = Math.max(text.indexOf('/'), 0);
        return new MemberRef(TeamCode.of(text.substring(0, end)), text.substring(end + 1));
    }

    @JsonValue
    @Override
    public String toString() {
        return team + "/" + member;
    }
}
