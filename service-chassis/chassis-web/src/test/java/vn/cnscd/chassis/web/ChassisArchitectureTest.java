package vn.cnscd.chassis.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = {"vn.cnscd.chassis.core", "vn.cnscd.chassis.web"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ChassisArchitectureTest {

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
}
