package vn.cnscd.activity.write.submitactivities;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.activity.ActivityType;
import vn.cnscd.contracts.activity.ResultKind;
import vn.cnscd.contracts.activity.Topic;
import vn.cnscd.contracts.activity.Vulnerability;

/** The words that a field may hold; one that is unknown is no exception but an answer. */
record Vocabulary<E extends Enum<E>>(Class<E> type, Map<String, E> byName, String words) {

    static final Vocabulary<ActivityType> TYPES = of(ActivityType.class);
    static final Vocabulary<Topic> TOPICS = of(Topic.class);
    static final Vocabulary<Vulnerability> VULNERABILITIES = of(Vulnerability.class);
    static final Vocabulary<ResultKind> RESULTS = of(ResultKind.class);

    private static <E extends Enum<E>> Vocabulary<E> of(Class<E> type) {
        var constants = Arrays.asList(type.getEnumConstants());
        return new Vocabulary<>(
                type,
                constants.stream().collect(Collectors.toMap(Enum::name, Function.identity())),
                constants.stream().map(Enum::name).collect(Collectors.joining(", ")));
    }

    @Nullable E find(String name) {
        return byName.get(name);
    }
}
