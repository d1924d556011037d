package vn.cnscd.chassis.events;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import vn.cnscd.chassis.test.ChassisRules;

@AnalyzeClasses(
        packages = {"vn.cnscd.chassis.core", "vn.cnscd.chassis.events"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ChassisArchitectureTest {

    @ArchTest static final ArchTests RULES = ArchTests.in(ChassisRules.class);
}
