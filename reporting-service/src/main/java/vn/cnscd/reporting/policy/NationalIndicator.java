package vn.cnscd.reporting.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The indicator catalogue (danh mục chỉ tiêu) that all provinces share; the names are API, the rows
 * those of the forms in use. What each is called and comes from stands in {@code indicators.csv}.
 */
public enum NationalIndicator implements Indicator {
    COMMUNE_TEAMS,
    VILLAGE_TEAMS,
    TEAMS,
    VILLAGES_WITH_TEAM_RATE,
    MEMBERS,
    LEADERS,
    DEPUTIES,
    ORDINARY_MEMBERS,
    COLLABORATORS,
    MEMBERS_OF_YOUTH_UNION,
    MEMBERS_OF_POLICE,
    MEMBERS_OF_WOMENS_UNION,
    MEMBERS_OF_FARMERS_UNION,
    TEACHERS,
    HEALTH_WORKERS,
    MEMBERS_OF_ENTERPRISES,
    MEMBERS_OF_OTHER_FORCES,
    IT_TEACHERS_IN_COMMUNE_TEAMS,
    MEMBERS_PER_100_PEOPLE,
    TEAM_DECISIONS,
    ZALO_GROUPS,
    ZALO_GROUP_HOUSEHOLDS,
    TEAM_TRAININGS,
    TEAM_TRAINEES,
    COURSES_COMPLETED,
    ACTIVITIES,
    OUTREACH_SESSIONS,
    PARTICIPANTS,
    NEWS_ITEMS,
    BROADCASTS,
    GUIDANCE_SESSIONS,
    SERVICE_DAYS,
    TRAINING_CLASSES,
    LEARNERS,
    HOUSEHOLD_VISITS,
    FESTIVALS,
    HOUSEHOLDS_SUPPORTED,
    VULNERABLE_HOUSEHOLDS_GUIDED,
    PEOPLE_GUIDED,
    ELDERLY_SUPPORTED,
    DISABLED_SUPPORTED,
    POOR_SUPPORTED,
    NEAR_POOR_SUPPORTED,
    ETHNIC_MINORITY_SUPPORTED,
    OTHER_VULNERABLE_SUPPORTED,
    SUPPORT_REQUESTS_RECEIVED,
    SUPPORT_REQUESTS_COMPLETED,
    SATISFACTION_RATE,
    HOUSEHOLDS_GUIDED_RATE,
    ONLINE_DOSSIERS_ASSISTED,
    ONLINE_DOSSIER_RATE,
    EID_LEVEL1_ACTIVATED,
    EID_LEVEL2_ACTIVATED,
    EID_AUTHENTICATION_RATE,
    EHEALTH_RECORDS_LINKED,
    CITIZEN_APP_ACCOUNTS,
    PAYMENT_ACCOUNTS_OPENED,
    BANK_ACCOUNT_RATE,
    SHOPS_OPENED,
    OCOP_PRODUCTS_LISTED,
    OCOP_LISTED_RATE,
    QR_MERCHANTS,
    DIGITAL_SKILL_HOUSEHOLD_RATE,
    SMARTPHONE_RATE,
    DIGITALLY_SKILLED_PEOPLE,
    DIGITAL_SKILL_CONFIRMED_RATE,
    DIGITAL_FAMILY_RATE,
    ONLINE_SAFETY_SESSIONS,
    FRAUD_CASES_FORWARDED,
    FUNDS_ALLOCATED,
    FUNDS_SPENT,
    WORKDAYS,
    COMMENDATIONS_PROPOSED,
    COMMENDATIONS_AWARDED,
    INITIATIVES,
    HOUSEHOLDS,
    POPULATION,
    POOR_HOUSEHOLDS,
    NEAR_POOR_HOUSEHOLDS;

    /** What units state themselves (số liệu thống kê), for it comes from outside the platform. */
    public static final List<NationalIndicator> STATISTICS = from(Source.STATISTICS);

    /** The figures that follow from activities and add up. */
    public static final List<NationalIndicator> FLOWS =
            from(Source.ACTIVITIES).stream().filter(each -> each.kind() != Kind.RATIO).toList();

    /** The figures that follow from the teams that stand on a day. */
    public static final List<NationalIndicator> STOCKS =
            from(Source.TEAMS).stream().filter(each -> each.kind() != Kind.RATIO).toList();

    /** The figures that follow from what units propose. */
    public static final List<NationalIndicator> MERITS = from(Source.PROPOSALS);

    private static final Map<String, NationalIndicator> BY_CODE =
            Arrays.stream(values())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    NationalIndicator::name, Function.identity()));

    private final String row;
    private final Source source;
    private final Nature nature;
    private final String measuredIn;
    private final String vietnamese;
    private final String english;
    private final String formula;

    NationalIndicator() {
        var description = IndicatorDescription.of(name());
        this.row = description.row();
        this.source = description.source();
        this.nature = description.nature();
        this.measuredIn = description.measuredIn();
        this.vietnamese = description.vietnamese();
        this.english = description.english();
        this.formula = description.formula();
    }

    private static List<NationalIndicator> from(Source source) {
        return Arrays.stream(values()).filter(each -> each.source() == source).toList();
    }

    public static Optional<NationalIndicator> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public Nature nature() {
        return nature;
    }

    @Override
    public Source source() {
        return source;
    }

    @Override
    public String catalogueRow() {
        return row;
    }

    @Override
    public String measuredIn() {
        return measuredIn;
    }

    @Override
    public String formula() {
        return formula;
    }

    @Override
    public String label(Locale language) {
        return language.getLanguage().equals("en") ? english : vietnamese;
    }

    /** The column that its sums stand in; of those that the platform counts only. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * A piece of SQL for each of some indicators, with commas between.
     *
     * @param each has the column at {@code %1$s}
     */
    public static String columns(List<NationalIndicator> indicators, String each) {
        return indicators.stream()
                .map(indicator -> each.formatted(indicator.column()))
                .collect(Collectors.joining(", "));
    }
}
