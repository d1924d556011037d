package vn.cnscd.local.units;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The 34 provinces and 3,321 communes of 1 July 2025 (Quyết định 19/2025/QĐ-TTg), written at build
 * time as the CSV that the units import takes.
 */
public final class OfficialUnits {

    private OfficialUnits() {}

    public static String csv() {
        try (var in = OfficialUnits.class.getResourceAsStream("/official-units.csv")) {
            if (in == null) {
                throw new IllegalStateException("The build left out official-units.csv");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
