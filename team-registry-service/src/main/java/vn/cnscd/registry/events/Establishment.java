package vn.cnscd.registry.events;

import java.time.LocalDate;

/**
 * The decision that established a team (quyết định thành lập).
 *
 * @param decisionNumber for example {@code 424/QĐ-UBND}
 * @param decidedBy the post that decided, for example {@code Chủ tịch UBND xã}
 */
public record Establishment(String decisionNumber, LocalDate decidedOn, String decidedBy) {}
