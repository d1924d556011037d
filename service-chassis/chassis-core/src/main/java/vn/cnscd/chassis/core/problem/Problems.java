package vn.cnscd.chassis.core.problem;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ProblemDetail;

/**
 * Writes every error answer of the platform: RFC 9457 with a stable code, a trace id and texts in
 * two languages.
 */
public final class Problems {

    private final MessageSource texts;
    private final Tracer tracer;

    public Problems(MessageSource texts, Tracer tracer) {
        this.texts = texts;
        this.tracer = tracer;
    }

    /**
     * The problem that a refusal amounts to; the arguments fill its detail text, values of the API
     * by the words that the bundles have for them.
     */
    public ProblemDetail of(Refusal reason, String path, Locale locale, Object... given) {
        Object[] arguments =
                Arrays.stream(given).map(argument -> inWords(argument, locale)).toArray();
        var problem = ProblemDetail.forStatus(reason.status());
        problem.setType(
                URI.create(
                        "urn:cnscd:problem:"
                                + reason.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        problem.setTitle(texts.getMessage(reason.textKey() + ".title", arguments, locale));
        problem.setDetail(texts.getMessage(reason.textKey() + ".detail", arguments, locale));
        problem.setInstance(URI.create(path));
        problem.setProperty("code", reason.name());
        problem.setProperty("traceId", traceId());
        return problem;
    }

    public ProblemDetail of(RequestRefused refused, String path, Locale locale) {
        var problem = of(refused.reason(), path, locale, refused.arguments());
        if (!refused.places().isEmpty()) {
            problem.setProperty("errors", describe(refused.places(), locale));
        }
        return problem;
    }

    public ProblemDetail of(StaleVersion stale, String path, Locale locale) {
        var problem = of(CommonRefusal.STALE_VERSION, path, locale);
        problem.setProperty("currentVersion", stale.currentVersion());
        problem.setProperty("changes", stale.changes());
        return problem;
    }

    public ProblemDetail of(InvalidInput invalid, String path, Locale locale) {
        var reason =
                invalid.errors().stream().anyMatch(error -> error.code().equals("MALFORMED_JSON"))
                        ? CommonRefusal.MALFORMED_JSON
                        : CommonRefusal.INVALID_INPUT;
        var problem = of(reason, path, locale);
        problem.setProperty("errors", describe(invalid.errors(), locale));
        return problem;
    }

    /** The errors with their texts, as they stand in an answer. */
    public List<DescribedError> describe(List<InputError> errors, Locale locale) {
        return errors.stream()
                .map(
                        error ->
                                new DescribedError(
                                        error.pointer(),
                                        error.code(),
                                        texts.getMessage(
                                                "input." + error.code(),
                                                error.arguments().toArray(),
                                                locale)))
                .toList();
    }

    /** What the bundles call a value of the API, or else its name. */
    public String word(Enum<?> value, Locale locale) {
        String key = value.getDeclaringClass().getSimpleName() + "." + value.name();
        return Objects.requireNonNull(texts.getMessage(key, null, value.name(), locale));
    }

    private Object inWords(Object argument, Locale locale) {
        return argument instanceof Enum<?> value ? word(value, locale) : argument;
    }

    private @Nullable String traceId() {
        return Optional.ofNullable(tracer.currentSpan())
                .map(Span::context)
                .map(TraceContext::traceId)
                .orElse(null);
    }

    /**
     * An {@link InputError} in the language of the caller.
     *
     * @param pointer where
     * @param code what, for programs
     * @param detail what, for people
     */
    public record DescribedError(String pointer, String code, String detail) {}
}
