package vn.cnscd.registry.events.policy;

import vn.cnscd.chassis.core.identity.Role;

/**
 * Who approves joining and leaving (thẩm quyền chấp thuận). Kế hoạch 03/KH-UBND of UBND xã Tam
 * Quang, 15/7/2025: "được sự đồng ý của Chủ tịch UBND cấp xã"; where the chair has delegated it, an
 * officer of the commune does.
 */
public enum Approver {
    COMMUNE_CHAIR,
    COMMUNE_OFFICER;

    public Role[] roles() {
        return switch (this) {
            case COMMUNE_CHAIR -> new Role[] {Role.COMMUNE_CHAIR};
            case COMMUNE_OFFICER -> new Role[] {Role.COMMUNE_CHAIR, Role.COMMUNE_OFFICER};
        };
    }
}
