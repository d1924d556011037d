package vn.cnscd.registry.write.importunits;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.json.NormalizedText;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.registry.events.UnitDescription;
import vn.cnscd.registry.events.UnitKind;

/**
 * A well-formed line of an import: what it says, apart from where its parent is.
 *
 * @param parent the parent's code; empty for a province
 */
record UnitLine(
        int number,
        UnitLevel level,
        String code,
        String parent,
        UnitKind kind,
        String name,
        String fullName,
        @Nullable Integer households,
        @Nullable Integer population,
        @Nullable Integer adults,
        @Nullable LocalDate validFrom) {

    /** The day on which the present units came into being (Quyết định 19/2025/QĐ-TTg). */
    static final LocalDate DEFAULT_VALID_FROM = LocalDate.of(2025, 7, 1);

    private static final int MAX_NAME = 200;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern DATE = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");

    /** Throws {@link LineRejected} for a line that says nothing sensible. */
    static UnitLine of(int number, Columns.Cells cells) {
        String code = cells.get("code");
        var level = levelOf(code);
        return new UnitLine(
                number,
                level,
                code,
                parentOf(level, cells.get("parent_code")),
                kindOf(level, cells.get("kind")),
                nameOf(cells.get("name")),
                nameOf(cells.get("full_name")),
                numberOf("households", cells),
                numberOf("population", cells),
                numberOf("adults", cells),
                dateOf(cells.get("valid_from")));
    }

    /** The unit's description after this line: what the line leaves open stays as it was. */
    UnitDescription describe(@Nullable UnitDescription before) {
        return new UnitDescription(
                kind,
                name,
                fullName,
                households == null && before != null ? before.households() : households,
                population == null && before != null ? before.population() : population,
                adults == null && before != null ? before.adults() : adults,
                validFromAfter(before));
    }

    private LocalDate validFromAfter(@Nullable UnitDescription before) {
        if (validFrom != null) {
            return validFrom;
        }
        return before == null ? DEFAULT_VALID_FROM : before.validFrom();
    }

    private static UnitLevel levelOf(String code) {
        if (!code.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            throw new LineRejected(LineFault.INVALID_CODE, code);
        }
        return switch (code.length()) {
            case 2 -> UnitLevel.PROVINCE;
            case 5 -> UnitLevel.COMMUNE;
            case 3 -> UnitLevel.VILLAGE;
            default -> throw new LineRejected(LineFault.INVALID_CODE, code);
        };
    }

    private static String parentOf(UnitLevel level, String parent) {
        if ((level == UnitLevel.PROVINCE) != parent.isEmpty()) {
            throw new LineRejected(LineFault.UNKNOWN_PARENT, parent);
        }
        return parent;
    }

    private static UnitKind kindOf(UnitLevel level, String text) {
        var kind =
                Arrays.stream(UnitKind.values())
                        .filter(candidate -> candidate.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new LineRejected(LineFault.UNKNOWN_KIND, text));
        if (kind.level() != level) {
            throw new LineRejected(LineFault.KIND_NOT_OF_LEVEL, text);
        }
        return kind;
    }

    private static String nameOf(String text) {
        if (text.isEmpty()) {
            throw new LineRejected(LineFault.NAME_REQUIRED);
        }
        String name = NormalizedText.of(text);
        if (name.length() > MAX_NAME) {
            throw new LineRejected(LineFault.NAME_TOO_LONG, MAX_NAME);
        }
        return name;
    }

    private static @Nullable Integer numberOf(String column, Columns.Cells cells) {
        String text = cells.get(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new LineRejected(LineFault.INVALID_NUMBER, column);
        }
        return Integer.valueOf(text);
    }

    private static @Nullable LocalDate dateOf(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            // Rejected below, like any other text that is no day.
        }
        throw new LineRejected(LineFault.INVALID_DATE, text);
    }
}
