package vn.cnscd.chassis.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cnscd.contracts.time.Period;
import vn.cnscd.contracts.time.RelativePeriod;

/**
 * Reads a period that is asked about, also as {@code THIS_QUARTER}; what is written is written
 * about a period by its own name, so that a repeat at midnight is still a repeat.
 */
final class AskedPeriod implements ConditionalGenericConverter {
    private final Clock clock;

    AskedPeriod(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean matches(TypeDescriptor source, TypeDescriptor target) {
        return target.hasAnnotation(RequestParam.class);
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Period.class));
    }

    @Override
    public Period convert(
            @Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
        String text = Objects.requireNonNull(source).toString();
        return Arrays.stream(RelativePeriod.values())
                .filter(relative -> relative.name().equals(text))
                .findFirst()
                .map(relative -> relative.on(LocalDate.ofInstant(clock.instant(), Period.ZONE)))
                .orElseGet(() -> Period.of(text));
    }
}
