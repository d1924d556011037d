package vn.cnscd.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "vn.cnscd.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("vn.cnscd.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule OF_THE_CONTRACTS_THE_GATEWAY_KNOWS_UNITS_ALONE =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "vn.cnscd.contracts.registry..",
                            "vn.cnscd.contracts.activity..",
                            "vn.cnscd.contracts.reporting..",
                            "vn.cnscd.contracts.time..");
}
