package io.disclosurestreams;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "io.disclosurestreams";
    private static final int LONGEST_FILE = 300;
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static String in(String name) {
        return ROOT + "." + name + "..";
    }

    @Test
    void dependenciesPointOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("domain")
                .definedBy(in("domain"))
                .layer("rules")
                .definedBy(in("rules"))
                .layer("narrative")
                .definedBy(in("narrative"))
                .layer("reading")
                .definedBy(in("reading"))
                .layer("disk")
                .definedBy(in("disk"))
                .layer("isolation")
                .definedBy(in("isolation"))
                .layer("export")
                .definedBy(in("export"))
                .layer("wire")
                .definedBy(in("wire"))
                .layer("sample")
                .definedBy(in("sample"))
                .layer("topology")
                .definedBy(in("topology"))
                .layer("view")
                .definedBy(in("view"))
                .layer("review")
                .definedBy(in("review"))
                .layer("metrics")
                .definedBy(in("metrics"))
                .layer("intake")
                .definedBy(in("intake"))
                .layer("inbox")
                .definedBy(in("inbox"))
                .layer("alerting")
                .definedBy(in("alerting"))
                .layer("http")
                .definedBy(in("http"))
                .layer("runtime")
                .definedBy(in("runtime"))
                .layer("command")
                .definedBy(in("command"))
                .layer("bench")
                .definedBy(in("bench"))
                .layer("main")
                .definedBy(ROOT)
                .whereLayer("main")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("bench")
                .mayOnlyBeAccessedByLayers("main")
                .whereLayer("command")
                .mayOnlyBeAccessedByLayers("main")
                .whereLayer("runtime")
                .mayOnlyBeAccessedByLayers("command", "bench")
                .whereLayer("http")
                .mayOnlyBeAccessedByLayers("runtime", "command", "bench")
                .whereLayer("alerting")
                .mayOnlyBeAccessedByLayers("runtime")
                .whereLayer("metrics")
                .mayOnlyBeAccessedByLayers("runtime")
                .whereLayer("intake")
                .mayOnlyBeAccessedByLayers("http", "inbox", "runtime", "command")
                .whereLayer("inbox")
                .mayOnlyBeAccessedByLayers("runtime")
                .whereLayer("view")
                .mayOnlyBeAccessedByLayers(
                        "review", "intake", "inbox", "metrics", "alerting", "http", "runtime", "command", "bench")
                .whereLayer("review")
                .mayOnlyBeAccessedByLayers("runtime")
                .whereLayer("topology")
                .mayOnlyBeAccessedByLayers("runtime", "bench")
                .whereLayer("sample")
                .mayOnlyBeAccessedByLayers("command", "bench")
                .whereLayer("rules")
                .mayOnlyBeAccessedByLayers(
                        "narrative", "review", "topology", "view", "intake", "http", "command", "bench")
                .whereLayer("narrative")
                .mayOnlyBeAccessedByLayers("review", "intake", "http", "command", "bench")
                .whereLayer("export")
                .mayOnlyBeAccessedByLayers("http", "command")
                .whereLayer("reading")
                .mayOnlyBeAccessedByLayers("isolation", "intake", "http", "command", "bench")
                .whereLayer("disk")
                .mayOnlyBeAccessedByLayers("view", "review")
                .whereLayer("isolation")
                .mayOnlyBeAccessedByLayers("runtime")
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theDomainKnowsOnlyJava() {
        ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(in("domain"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(in("domain"), "java..")
                .check(CLASSES);
    }

    @Test
    void theNarrativeKnowsDomainAndRulesAlone() {
        ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(in("narrative"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(in("narrative"), in("rules"), in("domain"), "java..")
                .check(CLASSES);
    }

    @Test
    void onlyTheTopologyKnowsProcessorsAndStores() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages(in("topology"), in("bench"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka.streams.processor.api..", "org.apache.kafka.streams.kstream..")
                .check(CLASSES);
    }

    @Test
    void nobodyAsksTheClockOfTheMachineOrItsZone() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage(in("bench"))
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(java.util.TimeZone.class, "getDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        for (Path folder : folders()) {
            Path info = folder.resolve("package-info.java");
            assertThat(info).exists();
            assertThat(Files.readString(info)).contains("May depend on");
        }
    }

    @Test
    void noFileIsLongerThanAReaderCanHold() throws IOException {
        List<String> tooLong;
        try (Stream<Path> files =
                Stream.of("src/main/java", "src/bench/java", "src/test/java").flatMap(ArchitectureTest::walk)) {
            tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > LONGEST_FILE)
                    .map(Path::toString)
                    .toList();
        }
        assertThat(tooLong).isEmpty();
    }

    private static Stream<Path> walk(String folder) {
        try {
            return Files.walk(Path.of(folder));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** Folders with Java files, that of the main class aside. */
    private static List<Path> folders() throws IOException {
        try (Stream<Path> files =
                Stream.concat(Files.walk(Path.of("src/main/java")), Files.walk(Path.of("src/bench/java")))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !folder.endsWith("disclosurestreams"))
                    .toList();
        }
    }
}
