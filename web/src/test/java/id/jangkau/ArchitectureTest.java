package id.jangkau;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Domain knows who, simulation knows how many, web knows who is asking. */
@AnalyzeClasses(packages = "id.jangkau", importOptions = ArchitectureTest.Product.class)
class ArchitectureTest {

    /** Neither the tests of this module nor those of another, which come as a jar. */
    static class Product implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return new DoNotIncludeTests().includes(location) && !location.contains("-tests.jar");
        }
    }

    private static final String DOMAIN = "id.jangkau.domain..";
    private static final String SIMULATION = "id.jangkau.simulation..";

    /**
     * What is read here are the woven entities, hence the last two. Code of ours cannot use these
     * packages: the module compiles without EclipseLink.
     */
    @ArchTest
    static final ArchRule domainKnowsOnlyPersistenceAndValidation =
            classes()
                    .that()
                    .resideInAPackage(DOMAIN)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            DOMAIN,
                            "java..",
                            "jakarta.persistence..",
                            "jakarta.validation..",
                            "org.eclipse.persistence..",
                            "jakarta.xml.bind.annotation..");

    @ArchTest
    static final ArchRule simulationKnowsOnlyTheJdkAndCommons =
            classes()
                    .that()
                    .resideInAPackage(SIMULATION)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            SIMULATION, "java..", "org.apache.commons..", "org.jspecify..");

    @ArchTest
    static final ArchRule simulationReadsNoClock =
            noClasses()
                    .that()
                    .resideInAPackage(SIMULATION)
                    .should(
                            accessTargetWhere(
                                    describe("the time is read", ArchitectureTest::readsTime)));

    @ArchTest
    static final ArchRule simulationKnowsNoThreadAndNoLocale =
            noClasses()
                    .that()
                    .resideInAPackage(SIMULATION)
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("java.util.concurrent..")
                                    .or(type(Thread.class))
                                    .or(type(Locale.class)));

    /** The last bits of what Math gives differ between machines; StrictMath's do not. */
    @ArchTest
    static final ArchRule simulationComputesTheSameEverywhere =
            noClasses()
                    .that()
                    .resideInAPackage(SIMULATION)
                    .should(
                            accessTargetWhere(
                                    describe("machines differ", ArchitectureTest::differs)));

    @ArchTest
    static final ArchRule simulationShowsNothingOfCommons =
            codeUnits()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage(SIMULATION)
                    .and()
                    .areDeclaredInClassesThat()
                    .arePublic()
                    .and(describe("are seen from outside", ArchitectureTest::isSeen))
                    .should(mentionNothingOfCommons());

    @ArchTest
    static final ArchRule simulationIsBuiltFromTheModelUp =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .withOptionalLayers(true)
                    .layer("model")
                    .definedBy("id.jangkau.simulation.model..")
                    .layer("kernel")
                    .definedBy("id.jangkau.simulation.kernel..")
                    .layer("projection")
                    .definedBy("id.jangkau.simulation.projection..")
                    .layer("uncertainty")
                    .definedBy("id.jangkau.simulation.uncertainty..")
                    .layer("questions")
                    .definedBy(
                            "id.jangkau.simulation.comparison..",
                            "id.jangkau.simulation.sensitivity..",
                            "id.jangkau.simulation.calibration..")
                    .layer("allocation")
                    .definedBy("id.jangkau.simulation.allocation..")
                    .whereLayer("model")
                    .mayNotAccessAnyLayer()
                    .whereLayer("kernel")
                    .mayOnlyAccessLayers("model")
                    .whereLayer("projection")
                    .mayOnlyAccessLayers("model", "kernel")
                    .whereLayer("uncertainty")
                    .mayOnlyAccessLayers("model", "kernel", "projection")
                    .whereLayer("questions")
                    .mayOnlyAccessLayers("model", "projection", "uncertainty");

    @ArchTest
    static final ArchRule noPackagesDependOnEachOtherInACircle =
            slices().matching("id.jangkau.(**)").should().beFreeOfCycles();

    /** So services in particular know no Faces: pages and REST share them. */
    @ArchTest
    static final ArchRule onlyViewsKnowFaces =
            noClasses()
                    .that(
                            resideOutsideOfPackages(
                                    "id.jangkau.web.shell..", "id.jangkau.web.reader.."))
                    .and()
                    .haveSimpleNameNotEndingWith("View")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("jakarta.faces..", "org.primefaces.."));

    @ArchTest
    static final ArchRule noPackageHasANameThatSaysNothing =
            noClasses()
                    .should()
                    .resideInAnyPackage(
                            "..util..",
                            "..common..",
                            "..helper..",
                            "..dto..",
                            "..impl..",
                            "..service..",
                            "..bean..");

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        for (String module : Set.of("domain", "simulation", "web")) {
            try (Stream<Path> sources = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                assertThat(sources.filter(file -> file.toString().endsWith(".java")))
                        .isNotEmpty()
                        .extracting(file -> file.resolveSibling("package-info.java"))
                        .allSatisfy(map -> assertThat(map).exists());
            }
        }
    }

    private static boolean readsTime(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getTarget().getName();
        return owner.startsWith("java.time.") && method.equals("now")
                || owner.equals("java.time.Clock")
                || owner.equals("java.lang.System")
                        && Set.of("currentTimeMillis", "nanoTime").contains(method);
    }

    private static boolean differs(JavaAccess<?> call) {
        return call.getTargetOwner().getName().equals("java.lang.Math")
                && Set.of("exp", "log", "pow").contains(call.getTarget().getName());
    }

    private static boolean isSeen(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.PUBLIC)
                || unit.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static ArchCondition<JavaCodeUnit> mentionNothingOfCommons() {
        return new ArchCondition<>("mention nothing of Commons") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .filter(resideInAPackage("org.apache.commons.."))
                        .forEach(
                                type ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        unit,
                                                        unit.getFullName() + " shows " + type)));
            }
        };
    }
}
