package vn.cnscd.registry.events;

import java.time.LocalDate;

/**
 * A decision about a team or about units (quyết định thành lập, kiện toàn, nghị quyết sắp xếp …).
 *
 * @param decisionNumber for example {@code 424/QĐ-UBND}
 * @param decidedOn the day from which it holds
 * @param decidedBy the post that decided, for example {@code Chủ tịch UBND xã}
 */
public record Decision(String decisionNumber, LocalDate decidedOn, String decidedBy) {}
