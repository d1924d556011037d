package vn.cnscd.contracts.hierarchy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The address of an administrative unit (đơn vị hành chính): {@code vn}, {@code 31}, {@code
 * 31/11131} or {@code 31/11131/007}. It is the segment of a URL, the scope in a token, the subject
 * of an event, the key of a topic and the prefix of a row.
 *
 * <p>Province (2 digits) and commune (5 digits) codes are those of Quyết định 19/2025/QĐ-TTg;
 * village codes (3 digits) are issued by the registry and never used again. Codes are text: leading
 * zeros count.
 *
 * @param value the path as one string
 */
public record UnitPath(@JsonValue String value) implements Comparable<UnitPath> {

    private static final String COUNTRY_PATH = "vn";

    /** A 0 stands for any digit; the forms of province and commune are its beginnings. */
    private static final String VILLAGE_FORM = "00/00000/000";

    private static final int PROVINCE_LENGTH = 2;
    private static final int COMMUNE_LENGTH = 8;
    private static final int VILLAGE_LENGTH = 12;

    /** The whole country (cả nước). */
    public static final UnitPath COUNTRY = new UnitPath(COUNTRY_PATH);

    /** The first character after {@code /}: bounds the paths that start with another path. */
    private static final String AFTER_SLASH = "0";

    /** Throws {@link IllegalArgumentException} for anything that is not a well-formed path. */
    @JsonCreator
    public UnitPath {
        Objects.requireNonNull(value);
        if (!isPath(value)) {
            throw new IllegalArgumentException("Not a unit path: " + value);
        }
    }

    /** The path that an untrusted text holds, if it is one. */
    public static Optional<UnitPath> parse(String text) {
        return isPath(text) ? Optional.of(new UnitPath(text)) : Optional.empty();
    }

    /** The path that an identifier such as {@code 31-11131-007} names, if it is one. */
    public static Optional<UnitPath> parseIdentifier(String text) {
        return text.indexOf('/') < 0 ? parse(text.replace('-', '/')) : Optional.empty();
    }

    public UnitLevel level() {
        if (value.equals(COUNTRY_PATH)) {
            return UnitLevel.COUNTRY;
        }
        return switch (value.length()) {
            case PROVINCE_LENGTH -> UnitLevel.PROVINCE;
            case COMMUNE_LENGTH -> UnitLevel.COMMUNE;
            default -> UnitLevel.VILLAGE;
        };
    }

    /** The last code of the path: {@code 007} of {@code 31/11131/007}. */
    public String code() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** The unit that this one lies in; empty for the country. */
    public Optional<UnitPath> parent() {
        return switch (level()) {
            case COUNTRY -> Optional.empty();
            case PROVINCE -> Optional.of(COUNTRY);
            case COMMUNE, VILLAGE ->
                    Optional.of(new UnitPath(value.substring(0, value.lastIndexOf('/'))));
        };
    }

    /** The unit and all that it lies in, the nearest first: the country is the last. */
    public Stream<UnitPath> upwards() {
        return Stream.iterate(
                        Optional.of(this),
                        Optional::isPresent,
                        each -> each.flatMap(UnitPath::parent))
                .flatMap(Optional::stream);
    }

    /** The province of this unit; empty for the country. */
    public Optional<UnitPath> province() {
        return prefix(PROVINCE_LENGTH);
    }

    /** The commune of this unit; empty above the communes. */
    public Optional<UnitPath> commune() {
        return prefix(COMMUNE_LENGTH);
    }

    /**
     * This path extended by a code one level below, for example {@code 31} and {@code 11131};
     * throws {@link IllegalArgumentException} for what is no such code.
     */
    public UnitPath child(String code) {
        var child = new UnitPath(level() == UnitLevel.COUNTRY ? code : value + "/" + code);
        if (!child.parent().equals(Optional.of(this))) {
            throw new IllegalArgumentException("Not a code directly below " + value + ": " + code);
        }
        return child;
    }

    /** Whether the other unit is this one or lies below it. */
    public boolean contains(UnitPath other) {
        int length = value.length();
        return level() == UnitLevel.COUNTRY
                || (other.value.startsWith(value)
                        && (other.value.length() == length || other.value.charAt(length) == '/'));
    }

    /** The form used inside identifiers: {@code 31-11131-007}. */
    public String identifier() {
        return value.replace('/', '-');
    }

    /** The form used inside URLs: {@code provinces/31/communes/11131/villages/007}. */
    public String url() {
        return switch (level()) {
            case COUNTRY -> "vn";
            case PROVINCE -> "provinces/" + value;
            case COMMUNE -> "provinces/" + value.replace("/", "/communes/");
            case VILLAGE -> parent().orElseThrow().url() + "/villages/" + code();
        };
    }

    /**
     * The key of this unit's records on a topic: the commune's code, so that everything about one
     * commune is in order in one partition; above the communes, the province's code or {@code vn}.
     */
    public String partitionKey() {
        return switch (level()) {
            case COUNTRY, PROVINCE -> value;
            case COMMUNE, VILLAGE -> value.substring(PROVINCE_LENGTH + 1, COMMUNE_LENGTH);
        };
    }

    /**
     * The lowest path of this unit's subtree: in binary order a row belongs to the subtree when
     * {@code subtreeFrom <= path < subtreeTo}.
     */
    public String subtreeFrom() {
        return level() == UnitLevel.COUNTRY ? "" : value;
    }

    /** The first path beyond this unit's subtree, in binary order. */
    public String subtreeTo() {
        return level() == UnitLevel.COUNTRY ? "~" : value + AFTER_SLASH;
    }

    /**
     * How many characters the path of a child has; of a village, below which is nothing, its own.
     */
    public int childLength() {
        return switch (level()) {
            case COUNTRY -> PROVINCE_LENGTH;
            case PROVINCE -> COMMUNE_LENGTH;
            case COMMUNE, VILLAGE -> VILLAGE_LENGTH;
        };
    }

    @Override
    public int compareTo(UnitPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private Optional<UnitPath> prefix(int length) {
        if (level() == UnitLevel.COUNTRY || value.length() < length) {
            return Optional.empty();
        }
        return Optional.of(
                value.length() == length ? this : new UnitPath(value.substring(0, length)));
    }

    // By hand: every event and row makes a path, and a regular expression costs ten times as much.
    private static boolean isPath(String text) {
        int length = text.length();
        if (length != PROVINCE_LENGTH && length != COMMUNE_LENGTH && length != VILLAGE_LENGTH) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean fits = VILLAGE_FORM.charAt(i) == '/' ? c == '/' : c >= '0' && c <= '9';
            if (!fits) {
                return text.equals(COUNTRY_PATH);
            }
        }
        return true;
    }
}
