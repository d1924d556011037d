package vn.cnscd.registry.events;

import java.util.UUID;
import vn.cnscd.chassis.events.store.AboutUnit;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * A person's data was erased (xóa dữ liệu cá nhân): the key is destroyed, and with it everything
 * that was stored under it. Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Art. 14.
 *
 * @param unit of the team that the person was in or applied to
 * @param person which key
 * @param basis why: the person's request, or that the purpose is fulfilled
 */
public record PersonErased(UnitPath unit, UUID person, Basis basis) implements AboutUnit {

    /** What erasure rests on. */
    public enum Basis {
        /** Yêu cầu của chủ thể dữ liệu. */
        REQUEST,
        /** Đã hoàn thành mục đích xử lý. */
        PURPOSE_FULFILLED,
        /** Hết thời hạn lưu trữ. */
        RETENTION_ENDED
    }

    /** The stream of a person. */
    public static String stream(UUID person) {
        return "person/" + person;
    }
}
