package vn.cnscd.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cnscd.contracts.activity.ActivityType;
import vn.cnscd.contracts.activity.ResultKind;
import vn.cnscd.contracts.activity.Topic;
import vn.cnscd.contracts.activity.Vulnerability;
import vn.cnscd.contracts.hierarchy.UnitLevel;
import vn.cnscd.contracts.registry.LateChanges;
import vn.cnscd.contracts.registry.MemberRole;
import vn.cnscd.contracts.registry.ReportCycle;
import vn.cnscd.contracts.registry.ReportDue;
import vn.cnscd.contracts.registry.ReportWindow;
import vn.cnscd.contracts.registry.TeamState;
import vn.cnscd.contracts.time.Period;

class GlossaryTest {

    private static final Path GLOSSARY = Path.of("..", "docs", "glossary.md");

    @ParameterizedTest
    @ValueSource(
            classes = {
                UnitLevel.class,
                MemberRole.class,
                TeamState.class,
                ReportCycle.class,
                ReportDue.Rule.class,
                ReportWindow.class,
                LateChanges.class,
                ActivityType.class,
                Topic.class,
                Vulnerability.class,
                ResultKind.class,
                Period.Kind.class
            })
    void explainsEachValue(Class<? extends Enum<?>> list) throws IOException {
        var glossary = Files.readString(GLOSSARY);

        assertThat(Arrays.stream(list.getEnumConstants()).map(Enum::name))
                .allSatisfy(value -> assertThat(glossary).contains("`" + value + "`"));
    }
}
