package io.disclosurestreams.intake;

import static io.disclosurestreams.intake.IntakeFixture.text;
import static io.disclosurestreams.intake.IntakeFixture.utf8;
import static io.disclosurestreams.intake.SampleReports.department;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Verdict;
import io.disclosurestreams.intake.IntakeFixture.Mood;
import io.disclosurestreams.wire.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A table of figures on its way in: every line is a report of its own. */
class TabulatedIntakeTest {

    private static final String HEADER = "agency,name,year,revision,"
            + Arrays.stream(Applicant.values())
                    .map(applicant -> "requests.newlyReceived." + applicant.key())
                    .collect(Collectors.joining(","))
            + "\n";

    @TempDir
    private Path rejected;

    private IntakeFixture fixture;

    @BeforeEach
    void start() {
        fixture = new IntakeFixture(rejected);
        fixture.view.with(department("210115-czj", "辽中区财政局", "210115"), department("210115-swj", "辽中区水务局", "210115"));
    }

    private List<Judged> take(String lines) {
        return fixture.intake.file(new Document("汇总.csv", utf8(HEADER + lines)), Filing.UNSAID, Mode.KEEP);
    }

    private static Verdict verdict(Judged judged) {
        return ((Receipt.Taken) judged.receipt()).verdict();
    }

    @Test
    void everyLineIsJudgedOnItsOwnUnderItsNumber() throws IOException {
        List<Judged> judged = take("""
                210115-czj,,2024,,1,0,0,0,0,0,1
                ,辽中区水务局,2024,,2,0,0,0,0,0,2
                ,无名局,2024,,3,0,0,0,0,0,3
                ,辽中区水务局,二四,,4,0,0,0,0,0,4
                """);

        assertThat(judged).extracting(Judged::name).containsExactly("汇总.csv!/2", "汇总.csv!/3", "汇总.csv!/4", "汇总.csv!/5");
        assertThat(fixture.stored(Topics.REPORTS))
                .extracting(record -> text(record.key()))
                .satisfiesExactly(
                        key -> assertThat(key).isEqualTo("210115-czj"),
                        key -> assertThat(key).isEqualTo("210115-swj"),
                        key -> assertThat(key).startsWith("unlisted."));
        JsonNode event = JsonMapper.builder()
                .build()
                .readTree(text(fixture.stored(Topics.REPORTS).get(1).value()));
        assertThat(event.path("requests").path("newlyReceived").toString()).isEqualTo("[2,0,0,0,0,0,2]");
        assertThat(event.path("source").path("uri").asString()).isEqualTo("file:汇总.csv!/3");
        assertThat(event.path("source").path("mediaType").asString()).isEqualTo("text/csv");
        assertThat(((Receipt.Rejected) judged.get(3).receipt()).kind()).isEqualTo(RejectionKind.NOT_VALID);
        assertThat(kept()).anyMatch(file -> file.startsWith("agency,name,year,") && file.contains("二四"));
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> all = Files.walk(rejected)) {
            return all.filter(Files::isRegularFile)
                    .map(TabulatedIntakeTest::content)
                    .toList();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void sentAgainOnlyWhatChangedIsARevision() {
        String same = "210115-czj,,2024,,1,0,0,0,0,0,1\n";
        take(same + "210115-swj,,2024,,2,0,0,0,0,0,2\n");
        fixture.viewCatchesUp();
        List<Judged> again = take("210115-swj,,2024,,7,0,0,0,0,0,7\n" + same);

        assertThat(again).extracting(TabulatedIntakeTest::verdict).containsExactly(Verdict.ACCEPTED, Verdict.DUPLICATE);
        assertThat(((Receipt.Taken) again.get(0).receipt()).event().order().revision())
                .isEqualTo(2);
    }

    @Test
    void whereIdAndNameAreDifferentAgenciesNobodyKnowsWhoseFiguresTheyAre() {
        List<Judged> judged = take("""
                210115-czj,辽中区水务局,2024,,1,0,0,0,0,0,1
                210115-czj,无名局,2024,,1,0,0,0,0,0,1
                210115-swj,辽中区水务局,2024,,1,0,0,0,0,0,1
                210115-new,新设局,2024,,1,0,0,0,0,0,1
                """);

        assertThat(judged)
                .extracting(each -> each.receipt() instanceof Receipt.Taken)
                .containsExactly(false, false, true, true);
        assertThat(((Receipt.Rejected) judged.get(0).receipt()).reasons())
                .singleElement()
                .asString()
                .contains("210115-czj is not called 辽中区水务局", "不是同一机关");
    }

    @Test
    void linesOfOneAgencyUnderItsIdAndItsNameContradictEachOtherToo() {
        List<Judged> judged = take("""
                210115-swj,,2024,,1,0,0,0,0,0,1
                ,辽中区水务局,2024,,2,0,0,0,0,0,2
                210115-swj,,2024,,3,0,0,0,0,0,3
                210115-czj,,2024,,2,0,0,0,0,0,2
                """);

        assertThat(judged)
                .extracting(each -> each.receipt() instanceof Receipt.Taken)
                .containsExactly(false, false, false, true);
    }

    @Test
    void aLineMaySayItsRevision() {
        Judged judged = take("210115-czj,,2024,5,1,0,0,0,0,0,1\n").get(0);
        assertThat(((Receipt.Taken) judged.receipt()).event().order().revision())
                .isEqualTo(5);
    }

    @Test
    void whoseReportItIsIsSaidByTheLinesAlone() {
        List<Judged> judged = fixture.intake.file(
                new Document("汇总.csv", utf8(HEADER + "210115-czj,,2024,,1,0,0,0,0,0,1\n")),
                new Filing(Optional.of("210115-swj"), OptionalInt.empty()),
                Mode.KEEP);

        assertThat(judged)
                .singleElement()
                .satisfies(each -> assertThat(((Receipt.Rejected) each.receipt()).reasons())
                        .first()
                        .asString()
                        .contains("its lines say them"));
        assertThat(fixture.stored(Topics.REPORTS)).isEmpty();
    }

    @Test
    void onceALineCannotBeStoredTheRestIsNotTried() {
        fixture.broker.is(Mood.FAILS);
        List<Judged> judged = take("""
                210115-czj,,2024,,1,0,0,0,0,0,1
                210115-swj,,2024,,1,0,0,0,0,0,1
                """);

        assertThat(judged).extracting(Judged::receipt).hasOnlyElementsOfType(Receipt.NotStored.class);
        assertThat(((Receipt.NotStored) judged.get(1).receipt()).reason()).contains("not tried");
    }
}
