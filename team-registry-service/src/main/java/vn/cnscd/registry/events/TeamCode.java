package vn.cnscd.registry.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** A team's code (mã tổ): its unit and its number there, {@code 31-11131-007-1}. */
public record TeamCode(UnitPath unit, int number) {

    /** Throws {@link IllegalArgumentException} for what is no code of a team. */
    @JsonCreator
    public static TeamCode of(String code) {
        int end = code.lastIndexOf('-');
        var unit = UnitPath.parseIdentifier(code.substring(0, Math.max(end, 0)));
        return new TeamCode(
                unit.orElseThrow(() -> new IllegalArgumentException("No team: " + code)),
                Integer.parseInt(code.substring(end + 1)));
    }

    @JsonValue
    @Override
    public String toString() {
        return unit.identifier() + "-" + number;
    }
}
