package vn.cnscd.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "vn.cnscd.contracts",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DEPENDS_ON_NO_FRAMEWORK =
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "vn.cnscd.contracts..",
                            "com.fasterxml.jackson.annotation",
                            "org.jspecify.annotations")
                    .because("a reader of the contract must not need the publisher's framework");

    @ArchTest
    static final ArchRule ADDRESS_AND_TIME_KNOW_NO_EVENT =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "vn.cnscd.contracts.hierarchy..", "vn.cnscd.contracts.time..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "vn.cnscd.contracts",
                            "vn.cnscd.contracts.registry..",
                            "vn.cnscd.contracts.activity..",
                            "vn.cnscd.contracts.reporting..")
                    .because("docs/adr/0001: the chassis builds on these two packages alone");
}
