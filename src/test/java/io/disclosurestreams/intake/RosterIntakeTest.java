package io.disclosurestreams.intake;

import static io.disclosurestreams.intake.IntakeFixture.text;
import static io.disclosurestreams.intake.IntakeFixture.utf8;
import static io.disclosurestreams.intake.SampleReports.department;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.TextThresholds;
import io.disclosurestreams.intake.IntakeFixture.Mood;
import io.disclosurestreams.reading.DocumentReader;
import io.disclosurestreams.wire.Topics;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RosterIntakeTest {

    private static final String HEADER = "agency,name,aliases,region,level,kind,sector\n";

    private IntakeFixture fixture;

    @BeforeEach
    void start(@TempDir Path rejected) {
        fixture = new IntakeFixture(rejected);
    }

    @Test
    void eachAgencyBecomesARecordUnderItsId() {
        RosterReceipt receipt = fixture.intake.roster(
                utf8(HEADER + "210115-fgj,沈阳市辽中区发展和改革局,辽中区发改局|发改局,210115,county,department,发展改革\n"
                        + "2101-gov,沈阳市人民政府,,2101,city,government,\n"),
                OtherRows.KEEP);

        assertThat(receipt).isEqualTo(new RosterReceipt.Imported(2, 0, List.of(), 0, true));
        assertThat(fixture.stored(Topics.AGENCIES))
                .extracting(record -> text(record.key()))
                .containsExactly("210115-fgj", "2101-gov");
        assertThat(text(fixture.stored(Topics.AGENCIES).get(0).value())).contains("辽中区发改局", "210115");
    }

    @Test
    void theSameFileInGb18030IsTheSameRoster() {
        String csv = HEADER + "210115-fgj,沈阳市辽中区发展和改革局,,210115,county,department,发展改革\n";
        fixture.intake.roster(utf8(csv), OtherRows.KEEP);
        fixture.intake.roster(csv.getBytes(Charset.forName("GB18030")), OtherRows.KEEP);

        assertThat(fixture.stored(Topics.AGENCIES))
                .extracting(ProducerRecord::value)
                .extracting(IntakeFixture::text)
                .hasSize(2)
                .containsOnly(text(fixture.stored(Topics.AGENCIES).get(0).value()));
    }

    @Test
    void aBadLineIsToldAndKeepsNobodyElseOut() {
        RosterReceipt receipt = fixture.intake.roster(
                utf8(HEADER + "210115-fgj,发改局,,210115,county,department,\n"
                        + "bad id,某局,,210115,county,department,\n"
                        + "210115-x,某局,,2,county,department,\n"
                        + "210115-y,某局,,210115,village,department,\n"),
                OtherRows.KEEP);

        assertThat(receipt).isInstanceOfSatisfying(RosterReceipt.Imported.class, imported -> {
            assertThat(imported.imported()).isEqualTo(1);
            assertThat(imported.errors()).hasSize(3).allMatch(error -> error.startsWith("line "));
        });
        assertThat(fixture.stored(Topics.AGENCIES)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "agency,name,region,level,kind,activefrom; there is no column \"activefrom\"",
                "agency,name,region,region,level,kind; column region is there twice",
                "agency,name,region,level; columns [kind] are missing",
                "agency,name,region,level,kind,; there is no column \"\"",
            })
    void aHeaderThatIsNotUnderstoodLetsNothingIn(String header, String error) {
        RosterReceipt receipt = fixture.intake.roster(
                utf8(header + "\n210115-fgj,发改局,210115,county,department,2024\n"), OtherRows.KEEP);

        assertThat(receipt).isInstanceOfSatisfying(RosterReceipt.Imported.class, imported -> {
            assertThat(imported.imported()).isZero();
            assertThat(imported.errors()).anyMatch(told -> told.startsWith("line 1: " + error));
        });
        assertThat(fixture.stored(Topics.AGENCIES)).isEmpty();
    }

    @Test
    void aLineWithMoreCellsThanTheHeaderIsToldAndLeftOut() {
        RosterReceipt receipt = fixture.intake.roster(
                utf8(
                        HEADER
                                + "210115-fgj,发改局,,210115,county,department,发展,改革\n210115-czj,财政局,,210115,county,department,\n"),
                OtherRows.KEEP);

        assertThat(receipt).isInstanceOfSatisfying(RosterReceipt.Imported.class, imported -> {
            assertThat(imported.imported()).isEqualTo(1);
            assertThat(imported.errors()).singleElement().asString().startsWith("line 2, has 8 cells, the header 7");
        });
    }

    @Test
    void replacingRemovesTheAgenciesThatTheFileLacks() {
        fixture.view.with(department("210115-old", "旧局", "210115"), department("210115-fgj", "发改局", "210115"));

        RosterReceipt receipt =
                fixture.intake.roster(utf8(HEADER + "210115-fgj,发改局,,210115,county,department,\n"), OtherRows.REMOVE);

        assertThat(receipt).isEqualTo(new RosterReceipt.Imported(1, 1, List.of(), 0, true));
        assertThat(fixture.stored(Topics.AGENCIES))
                .filteredOn(record -> record.value() == null)
                .extracting(record -> text(record.key()))
                .containsExactly("210115-old");
    }

    @Test
    void aFileWithErrorsRemovesNobody() {
        fixture.view.with(department("210115-old", "旧局", "210115"));

        RosterReceipt receipt = fixture.intake.roster(
                utf8(HEADER + "210115-fgj,发改局,,210115,county,department,\n210115-old,旧局,,210115,village,department,\n"),
                OtherRows.REMOVE);
        RosterReceipt empty = fixture.intake.roster(utf8(HEADER), OtherRows.REMOVE);

        assertThat(receipt).isInstanceOfSatisfying(RosterReceipt.Imported.class, imported -> {
            assertThat(imported.removed()).isZero();
            assertThat(imported.errors()).hasSize(2).last().asString().contains("nothing was removed");
        });
        assertThat(empty).isInstanceOfSatisfying(RosterReceipt.Imported.class, imported -> {
            assertThat(imported.imported()).isZero();
            assertThat(imported.errors()).isNotEmpty();
        });
        assertThat(fixture.stored(Topics.AGENCIES)).noneMatch(record -> record.value() == null);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"REFUSES", "FAILS", "SILENT"})
    void withoutAcknowledgementsTheImportIsNotStored(Mood mood) {
        fixture.broker.is(mood);

        assertThat(fixture.intake.roster(utf8(HEADER + "210115-fgj,发改局,,210115,county,department,\n"), OtherRows.KEEP))
                .isInstanceOf(RosterReceipt.NotStored.class);
    }

    @Test
    void aViewThatDoesNotCatchUpIsToldInTheAnswer(@TempDir Path rejected) {
        AtomicInteger pauses = new AtomicInteger();
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                return IntakeFixture.NOW.plusSeconds(pauses.get());
            }

            @Override
            public ZoneId getZone() {
                return ZoneId.of("Asia/Shanghai");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        Intake intake = new Intake(
                fixture.broker,
                new FakeView(),
                new DocumentReader(),
                rejected,
                fixture.archive(),
                TextThresholds.USUAL,
                clock,
                time -> pauses.incrementAndGet(),
                Duration.ofSeconds(1));

        RosterReceipt receipt =
                intake.roster(utf8(HEADER + "210115-fgj,发改局,,210115,county,department,\n"), OtherRows.KEEP);

        assertThat(receipt).isEqualTo(new RosterReceipt.Imported(1, 0, List.of(), 0, false));
        assertThat(pauses.get()).isEqualTo(10);
    }

    private static final String ABOVE = "agency,name,region,level,kind,superior,activeFrom,activeTo\n";

    private static String row(String agency, String superior, String years) {
        return agency + ",某局" + agency + ",210115,county,department," + superior + "," + years + "\n";
    }

    private RosterReceipt.Imported imported(String rows, OtherRows others) {
        return (RosterReceipt.Imported) fixture.intake.roster(utf8(ABOVE + rows), others);
    }

    @Test
    void anAgencyThatIsListedTwiceForTheSameYearsIsToldWithItsLines() {
        RosterReceipt.Imported imported = imported(
                row("c1", "", ",") + row("c2", "", "2019,2022") + row("c1", "", ",") + row("c2", "", "2022,"),
                OtherRows.KEEP);

        assertThat(imported.imported()).isZero();
        assertThat(imported.errors())
                .containsExactly(
                        "lines 2, 4, agency c1: the years of two of its lines overlap (某局c1, 某局c1); want years that no"
                                + " two of its lines share",
                        "lines 3, 5, agency c2: the years of two of its lines overlap (某局c2, 某局c2); want years that no"
                                + " two of its lines share");
    }

    @Test
    void noAgencyIsItsOwnSuperior() {
        RosterReceipt.Imported imported =
                imported(row("c1", "", ",") + row("c2", "c2", ",") + row("c3", "c1", ","), OtherRows.KEEP);

        assertThat(imported.imported()).isEqualTo(2);
        assertThat(imported.errors())
                .containsExactly("line 3, superior: \"c2\" is the agency itself; want the one above it, or nothing");
    }

    @Test
    void superiorsRunInNoCircle() {
        RosterReceipt.Imported imported = imported(
                row("c1", "c2", ",") + row("c2", "c3", ",") + row("c3", "c1", ",") + row("below", "c1", ","),
                OtherRows.KEEP);

        assertThat(imported.imported()).as("who is only below them is imported").isEqualTo(1);
        assertThat(imported.errors())
                .hasSize(3)
                .first()
                .isEqualTo("line 2, superior: the agencies above lead back to \"c1\" itself (c1 < c2 < c3 < c1);"
                        + " want no circle");
    }

    @Test
    void superiorsOfOtherYearsAreNoCircle() {
        RosterReceipt.Imported imported = imported(
                row("c1", "c2", ",2020") + row("c1", "", "2021,") + row("c2", "", ",2020") + row("c2", "c1", "2021,"),
                OtherRows.KEEP);

        assertThat(imported.errors()).isEmpty();
        assertThat(imported.imported()).isEqualTo(2);
        assertThat(imported(row("c1", "c2", ",2020") + row("c2", "c1", "2020,"), OtherRows.KEEP)
                        .errors())
                .hasSize(2);
    }

    @Test
    void aCircleThatClosesThroughTheStandingRosterIsToldToo() {
        imported(row("c1", "c2", ","), OtherRows.KEEP);

        assertThat(imported(row("c2", "c1", ","), OtherRows.KEEP).errors())
                .singleElement()
                .asString()
                .startsWith("line 2, superior: ");
        assertThat(imported(row("c2", "c1", ","), OtherRows.REMOVE).errors())
                .as("the other row goes")
                .isEmpty();
    }

    @Test
    void aChainOfAnyLengthIsNoCircle() {
        StringBuilder rows = new StringBuilder();
        for (int agency = 0; agency < 20_000; agency++) {
            rows.append(row("c" + agency, "c" + (agency + 1), ","));
        }
        assertThat(imported(rows.toString(), OtherRows.KEEP).errors()).isEmpty();
    }
}
