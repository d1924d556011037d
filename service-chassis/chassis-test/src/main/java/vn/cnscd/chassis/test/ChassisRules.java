package vn.cnscd.chassis.test;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What keeps the chassis technical. */
public final class ChassisRules {

    @ArchTest
    static final ArchRule KNOWS_ONLY_ADDRESS_AND_TIME_OF_THE_DOMAIN =
            noClasses()
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("vn.cnscd..")
                                    .and(
                                            not(
                                                    resideInAnyPackage(
                                                            "vn.cnscd.chassis..",
                                                            "vn.cnscd.contracts.hierarchy",
                                                            "vn.cnscd.contracts.time"))))
                    .because(
                            "docs/adr/0001: no domain word of any service belongs into the chassis");

    private ChassisRules() {}
}
