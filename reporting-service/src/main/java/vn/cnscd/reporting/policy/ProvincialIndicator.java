package vn.cnscd.reporting.policy;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a province counts beside the country's catalogue (chỉ tiêu riêng của tỉnh); its units state
 * it.
 *
 * @param english null where the province gave none
 */
public record ProvincialIndicator(
        String code, Nature nature, String measuredIn, String vietnamese, @Nullable String english)
        implements Indicator {
    /** The part of the catalogue that follows the country's. */
    private static final String ROW = "P";

    @Override
    public Source source() {
        return Source.STATISTICS;
    }

    @Override
    public String catalogueRow() {
        return ROW;
    }

    @Override
    public String formula() {
        return nature == Nature.RATIO ? "100 × stated part / stated whole" : "as stated";
    }

    @Override
    public String label(Locale language) {
        return language.getLanguage().equals("en") && english != null ? english : vietnamese;
    }
}
