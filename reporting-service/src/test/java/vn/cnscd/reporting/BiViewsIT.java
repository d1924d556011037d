package vn.cnscd.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cnscd.reporting.Shown.indicators;
import static vn.cnscd.reporting.Shown.value;
import static vn.cnscd.reporting.World.activity;
import static vn.cnscd.reporting.World.household;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.cnscd.chassis.events.readmodel.ReadModelSchema;
import vn.cnscd.chassis.test.ApiClient;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.policy.NationalIndicator;

/** What a tool such as Superset sees of the figures, logged in as the role that is made for it. */
@ReportingIT
class BiViewsIT {
    private static final Path DICTIONARY = Path.of("../docs/data-dictionary.md");

    @Autowired private ApiClient api;
    @Autowired private DataSource pool;
    @Autowired private JdbcClient service;
    @Autowired private World world;

    @BeforeEach
    void theRoleWasCreatedAfterTheViews() {
        service.sql(
                        """
                        do $$ begin create role reporting_bi login password 'reads'; \
                        exception when duplicate_object then null; end $$
                        """)
                .update();
        ReadModelSchema.LIVE.migrate(pool);
    }

    @Test
    void showsTheFiguresOfTheApi() {
        var village = world.unit("48/00001/001", 60, 200);
        world.unit("48");
        world.unit("48/00001");
        var team = world.team(village, 1, "2025-08-26");
        world.record(
                activity(
                        new UUID(48, 1),
                        team,
                        village,
                        "2025-10-05",
                        List.of(household(village, "a"), household(village, "b"))));
        world.settle();

        for (String unit : List.of("48", "48/00001", "48/00001/001")) {
            var shown =
                    value(indicators(api, new UnitPath(unit), "2025-Q4"), "HOUSEHOLDS_SUPPORTED");
            assertThat(figure("bi_figure", "unit", unit)).as(unit).isEqualTo(shown).isEqualTo("2");
        }
        assertThat(figure("bi_team_figure", "team", team)).isEqualTo("2");
        assertThat(
                        reader().sql(
                                        "select leaders + deputies + members from read_model.bi_team where code = ?")
                                .param(team)
                                .query(Integer.class)
                                .single())
                .isEqualTo(7);
        assertThat(
                        reader().sql(
                                        "select households from read_model.bi_unit where path = ? and level = 'VILLAGE'")
                                .param(village.value())
                                .query(Integer.class)
                                .single())
                .isEqualTo(60);
        assertThat(
                        reader().sql(
                                        "select distinct indicator from read_model.bi_figure where unit = '48'")
                                .query(String.class)
                                .list())
                .containsExactlyInAnyOrderElementsOf(
                        NationalIndicator.FLOWS.stream().map(NationalIndicator::name).toList());
    }

    @Test
    void namesEveryIndicatorAsTheCatalogueDoes() {
        assertThat(
                        reader().sql(
                                        """
                                        select concat_ws('|', code, kind, catalogue_row, measured_in, name_vi, name_en)
                                        from read_model.bi_indicator
                                        """)
                                .query(String.class)
                                .list())
                .containsExactlyElementsOf(
                        Arrays.stream(NationalIndicator.values())
                                .map(BiViewsIT::inOneLine)
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from read_model.report",
                "select * from read_model.activity_fact",
                "select * from domain_event_entry",
                "delete from read_model.bi_target",
                "create table read_model.mine (n integer)"
            })
    void letsTheRoleDoNothingElse(String sql) {
        assertThatThrownBy(() -> reader().sql(sql).query().listOfRows())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    /** {@code -Ddictionary.write} writes it anew. */
    @Test
    void isDescribedByTheDataDictionary() throws IOException {
        String dictionary = dictionary();
        if (System.getProperty("dictionary.write") != null) {
            Files.writeString(DICTIONARY, dictionary);
        }
        assertThat(DICTIONARY).hasContent(dictionary);
    }

    private String dictionary() {
        var text =
                new StringBuilder(
                        """
                        # Data dictionary

                        What the views say that tools for pictures read (Superset, Metabase; [how to connect](operations.md#figures-for-superset-metabase-and-the-like)), from the comments in
                        the database and the catalogue of indicators; a test compares this page with both.
                        """);
        service.sql(
                        """
                        select class.relname, obj_description(class.oid, 'pg_class') as about,
                            array_agg(attname || '|' || format_type(atttypid, atttypmod) || '|'
                                || coalesce(col_description(class.oid, attnum), '') order by attnum) as columns
                        from pg_class as class join pg_attribute on attrelid = class.oid
                        where class.relnamespace = 'read_model'::regnamespace and starts_with(relname, 'bi_') and attnum > 0
                        group by class.oid, class.relname order by class.relname
                        """)
                .query(
                        view -> {
                            text.append(
                                    "\n## `%s`\n\n%s\n\n| column | type | what it says |\n|---|---|---|\n"
                                            .formatted(
                                                    view.getString("relname"),
                                                    view.getString("about")));
                            for (var column : (String[]) view.getArray("columns").getArray()) {
                                var parts = List.of(column.split("\\|", -1));
                                assertThat(parts.get(2)).as(column).isNotBlank();
                                text.append("| `%s` | %s | %s |\n".formatted(parts.toArray()));
                            }
                        });
        text.append(
                "\n## The catalogue\n\n| code | row | nature | source | formula | unit of measure | Vietnamese | English |\n|---|---|---|---|---|---|---|---|\n");
        for (NationalIndicator indicator : NationalIndicator.values()) {
            text.append(
                    "| `%s` | %s | %s | %s | %s | %s | %s | %s |\n"
                            .formatted(
                                    indicator.name(),
                                    indicator.catalogueRow(),
                                    indicator.nature(),
                                    indicator.source(),
                                    indicator.formula(),
                                    indicator.measuredIn(),
                                    indicator.label(Locale.of("vi")),
                                    indicator.label(Locale.ENGLISH)));
        }
        return text.toString();
    }

    private static String inOneLine(NationalIndicator indicator) {
        return String.join(
                "|",
                indicator.name(),
                indicator.kind().name(),
                indicator.catalogueRow(),
                indicator.measuredIn(),
                indicator.label(Locale.of("vi")),
                indicator.label(Locale.ENGLISH));
    }

    private String figure(String view, String key, String of) {
        return reader().sql(
                        """
                        select value from read_model.%s
                        where %s = ? and period = '2025-Q4' and indicator = 'HOUSEHOLDS_SUPPORTED'
                        """
                                .formatted(view, key))
                .param(of)
                .query(String.class)
                .single();
    }

    private JdbcClient reader() {
        try {
            // Without the login that the tests' PostgreSQL puts into its address.
            String url = pool.unwrap(HikariDataSource.class).getJdbcUrl().replaceFirst("\\?.*", "");
            return JdbcClient.create(new DriverManagerDataSource(url, "reporting_bi", "reads"));
        } catch (SQLException noPool) {
            throw new IllegalStateException(noPool);
        }
    }
}
