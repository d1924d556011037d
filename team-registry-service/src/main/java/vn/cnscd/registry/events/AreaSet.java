package vn.cnscd.registry.events;

import java.util.List;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * A province put some of its communes together as an area (cụm xã): the eastern ones that one
 * officer of the Department looks after, or those of a former district. It replaces what the area
 * was before.
 *
 * @param unit the province
 * @param id chosen by the client, unique in the province
 * @param communes in the order of their paths; none when there is no such area any more
 */
public record AreaSet(UnitPath unit, String id, String name, List<UnitPath> communes)
        implements Setting {

    /** The stream of an area. */
    public static String stream(UnitPath unit, String id) {
        return "area/" + unit + "/" + id;
    }

    @Override
    public String stream() {
        return stream(unit, id);
    }

    @Override
    public boolean clears() {
        return communes.isEmpty();
    }
}
