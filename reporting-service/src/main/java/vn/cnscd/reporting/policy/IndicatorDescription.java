package vn.cnscd.reporting.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.cnscd.reporting.policy.Indicator.Nature;
import vn.cnscd.reporting.policy.Indicator.Source;

/** A line of {@code indicators.csv}: what the catalogue says of an indicator. */
record IndicatorDescription(
        String row,
        String code,
        Source source,
        Nature nature,
        String measuredIn,
        String vietnamese,
        String english,
        String formula) {
    private static final String FILE = "/indicators.csv";
    private static final Map<String, IndicatorDescription> BY_CODE = read();

    /** What the file says of a code, which it has to know. */
    static IndicatorDescription of(String code) {
        return Objects.requireNonNull(BY_CODE.get(code), code);
    }

    private static Map<String, IndicatorDescription> read() {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var file =
                        Objects.requireNonNull(
                                IndicatorDescription.class.getResourceAsStream(FILE), FILE);
                var lines = format.parse(new InputStreamReader(file, UTF_8))) {
            return lines.stream()
                    .map(IndicatorDescription::of)
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    IndicatorDescription::code, Function.identity()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static IndicatorDescription of(CSVRecord line) {
        return new IndicatorDescription(
                line.get("row"),
                line.get("code"),
                Source.valueOf(line.get("source")),
                Nature.valueOf(line.get("nature")),
                line.get("measured_in"),
                line.get("vi"),
                line.get("en"),
                line.get("formula"));
    }
}
