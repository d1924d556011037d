package vn.cnscd.reporting.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What about stated numbers is hardly true and wants a second look: a part that is larger than its
 * whole. Từ điển dữ liệu BaNa SmartLink, 2026: CT03 + CT04 ≤ CT01.
 */
public final class Doubts {
    private static final List<Part> PARTS =
            List.of(
                    new Part(
                            List.of(
                                    NationalIndicator.POOR_HOUSEHOLDS,
                                    NationalIndicator.NEAR_POOR_HOUSEHOLDS),
                            NationalIndicator.HOUSEHOLDS),
                    new Part(
                            List.of(NationalIndicator.ZALO_GROUP_HOUSEHOLDS),
                            NationalIndicator.HOUSEHOLDS),
                    new Part(
                            List.of(NationalIndicator.DIGITALLY_SKILLED_PEOPLE),
                            NationalIndicator.POPULATION),
                    new Part(
                            List.of(NationalIndicator.SUPPORT_REQUESTS_COMPLETED),
                            NationalIndicator.SUPPORT_REQUESTS_RECEIVED));

    private Doubts() {}

    /** Indicators that together cannot be more than another. */
    private record Part(List<NationalIndicator> parts, NationalIndicator whole) {}

    /**
     * An indicator that is too large.
     *
     * @param most what it can be, together with the others that share the whole
     */
    public record Doubt(NationalIndicator indicator, long most) {}

    /**
     * What to look at again.
     *
     * @param stated the counts that are stated, by code
     * @param known the size of the unit, where it is known
     */
    public static List<Doubt> about(
            Map<String, Long> stated, Map<NationalIndicator, @Nullable Long> known) {
        var doubts = new ArrayList<Doubt>();
        for (Part part : PARTS) {
            Long whole = stated.getOrDefault(part.whole().code(), known.get(part.whole()));
            long together =
                    part.parts().stream()
                            .mapToLong(each -> stated.getOrDefault(each.code(), 0L))
                            .sum();
            if (whole != null && together > whole) {
                part.parts().stream()
                        .filter(each -> stated.containsKey(each.code()))
                        .forEach(each -> doubts.add(new Doubt(each, whole)));
            }
        }
        return doubts;
    }
}
