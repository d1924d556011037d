package vn.cnscd.chassis.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The few rules that keep the services one. */
public final class ServiceRules {

    @ArchTest
    static final ArchRule FOLDERS_ARE_THE_SAME_EVERYWHERE =
            classes()
                    .that()
                    .resideInAPackage("vn.cnscd.*.*..")
                    .should()
                    .resideInAnyPackage(
                            "vn.cnscd.*.events..",
                            "vn.cnscd.*.write..",
                            "vn.cnscd.*.read..",
                            "vn.cnscd.*.automation..",
                            "vn.cnscd.*.published..",
                            "vn.cnscd.*.consumed..",
                            "vn.cnscd.*.policy..",
                            "vn.cnscd.*.personaldata..")
                    .because("docs/adr/0005: a new kind of folder is a decision for all services");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("vn.cnscd.*.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule EVENTS_KNOW_NOTHING_OF_THEIR_USE =
            noClasses()
                    .that()
                    .resideInAPackage("vn.cnscd.*.events..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "vn.cnscd.*.write..",
                            "vn.cnscd.*.read..",
                            "vn.cnscd.*.automation..",
                            "vn.cnscd.*.published..",
                            "vn.cnscd.*.consumed..",
                            "org.springframework..",
                            "org.axonframework..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule OLD_EVENTS_ARE_READ_AS_THE_CATALOGUE_SAYS =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.axonframework.serialization.upcasting..")
                    .because("docs/adr/0014: the relay would not know of another upcaster");

    @ArchTest
    static final ArchRule READING_DOES_NOT_WRITE =
            noClasses()
                    .that()
                    .resideInAPackage("vn.cnscd.*.read..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("vn.cnscd.*.write..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule CONTRACT_RECORDS_STAY_AT_THE_BORDER =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("vn.cnscd.*.published..", "vn.cnscd.*.consumed..")
                    .should()
                    .dependOnClassesThat(contractRecord())
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ENDPOINTS_SAY_WHO_MAY =
            methods()
                    .that(mapARequest())
                    .should()
                    .beAnnotatedWith("vn.cnscd.chassis.web.unit.AllowedRoles")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ENDPOINTS_ARE_CALLED_SO =
            classes()
                    .that()
                    .areMetaAnnotatedWith("org.springframework.stereotype.Controller")
                    .should()
                    .haveSimpleNameEndingWith("Endpoint")
                    .andShould()
                    .bePackagePrivate()
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NAMES_SAY_SOMETHING =
            noClasses().should().haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl|DTO|Dto)");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis");

    private ServiceRules() {}

    private static DescribedPredicate<JavaClass> contractRecord() {
        return resideInAPackage("vn.cnscd.contracts..")
                .and(
                        describe(
                                "published records",
                                type -> type.getSimpleName().matches(".*V\\d+")));
    }

    private static DescribedPredicate<JavaMethod> mapARequest() {
        return describe(
                "map a request",
                method ->
                        method.isMetaAnnotatedWith(
                                        "org.springframework.web.bind.annotation.RequestMapping")
                                && !method.getOwner()
                                        .getPackageName()
                                        .startsWith("vn.cnscd.chassis"));
    }
}
