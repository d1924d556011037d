package vn.cnscd.gateway.routing;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * What an API URL addresses: a unit, or the country as a whole, and a resource of it.
 *
 * @param unit the addressed unit; empty for what belongs to no unit, like the import of units
 * @param resource the first segment after the unit
 */
public record ApiAddress(Optional<UnitPath> unit, String resource) {

    /** The resource of a URL that ends with the unit. */
    static final String THE_UNIT_ITSELF = "";

    /** The resource of the import of units (nhập danh mục đơn vị). */
    public static final String UNIT_IMPORTS = "units/imports";

    /** The stream of changes of a unit's figures. */
    public static final String CHANGES = "changes";

    private static final String ROOT = "/api/v1/";
    private static final String LIST_OF_PROVINCES = ROOT + "provinces";
    private static final Pattern UNIT_RESOURCE =
            Pattern.compile(
                    ROOT
                            + "(?:vn|provinces/(\\d{2})(?:/communes/(\\d{5})(?:/villages/(\\d{3}))?)?)(?:/([a-z-]+)(?:/.+)?)?");

    /** The address in the path of a URL; empty when nothing can be there. */
    public static Optional<ApiAddress> parse(String path) {
        if (path.equals(LIST_OF_PROVINCES)) {
            return Optional.of(new ApiAddress(Optional.empty(), THE_UNIT_ITSELF));
        }
        if (path.equals(ROOT + UNIT_IMPORTS)) {
            return Optional.of(new ApiAddress(Optional.empty(), UNIT_IMPORTS));
        }
        var match = UNIT_RESOURCE.matcher(path);
        if (!match.matches()) {
            return Optional.empty();
        }
        var unit = UnitPath.COUNTRY;
        for (int level = 1; level <= 3 && match.group(level) != null; level++) {
            unit = unit.child(match.group(level));
        }
        String resource = match.group(4) == null ? THE_UNIT_ITSELF : match.group(4);
        return Optional.of(new ApiAddress(Optional.of(unit), resource));
    }

    /** The service that owns the resource; empty when there is no such resource. */
    public Optional<Service> service() {
        return Service.of(resource);
    }
}
