package vn.cnscd.contracts.registry;

import java.util.List;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * A province put some of its communes together as an area (cụm xã), all of them as they are now.
 *
 * @param unit the province
 * @param id chosen by the province, for example {@code mien-tay}
 * @param name for example {@code Các xã phía tây}
 * @param communes in it; none when there is no such area any more
 */
public record AreaSetV1(UnitPath unit, String id, String name, List<UnitPath> communes) {}
