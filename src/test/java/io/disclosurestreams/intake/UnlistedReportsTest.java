package io.disclosurestreams.intake;

import static io.disclosurestreams.intake.IntakeFixture.text;
import static io.disclosurestreams.intake.IntakeFixture.utf8;
import static io.disclosurestreams.intake.SampleReports.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.AgencyName;
import io.disclosurestreams.domain.TextThresholds;
import io.disclosurestreams.reading.DocumentReader;
import io.disclosurestreams.wire.Topics;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Contract §3: each roster import matches the reports again whose agency no row was called like. */
class UnlistedReportsTest {

    private static final String HEADER = "agency,name,aliases,region,level,kind,activeFrom,activeTo\n";
    private static final String NAME = "清源县水务局";
    private static final String UNLISTED = AgencyName.unlistedId(NAME);

    private IntakeFixture fixture;

    @BeforeEach
    void start(@TempDir Path rejected) {
        fixture = new IntakeFixture(rejected);
        hand(page(NAME, 2023, 12));
    }

    private void hand(byte[] page) {
        fixture.document(new Document("报告.html", page), Filing.UNSAID, Mode.KEEP);
        fixture.viewCatchesUp();
    }

    private RosterReceipt.Imported roster(String... rows) {
        RosterReceipt receipt = fixture.intake.roster(utf8(HEADER + String.join("\n", rows) + "\n"), OtherRows.KEEP);
        fixture.viewCatchesUp();
        return (RosterReceipt.Imported) receipt;
    }

    private List<ProducerRecord<byte[], byte[]>> reports() {
        return fixture.stored(Topics.REPORTS);
    }

    private static JsonNode json(ProducerRecord<byte[], byte[]> record) {
        return new JsonMapper().readTree(text(record.value()));
    }

    @Test
    void theReportGoesUnderItsAgencyAndLeavesTheOldId() {
        assertThat(roster("980121-swj," + NAME + ",,980121,county,department,,").matched())
                .isEqualTo(1);

        assertThat(reports())
                .extracting(record -> text(record.key()))
                .containsExactly(UNLISTED, "980121-swj", UNLISTED);
        JsonNode before = json(reports().get(0));
        JsonNode filed = json(reports().get(1));
        assertThat(filed.path("agency").asString()).isEqualTo("980121-swj");
        assertThat(filed.path("revision").asInt()).isEqualTo(1);
        for (String same : List.of("year", "form", "source", "proactive", "requests", "disputes", "sources")) {
            assertThat(filed.path(same)).as(same).isEqualTo(before.path(same));
            assertThat(filed.has(same)).as(same).isTrue();
        }
        assertThat(json(reports().get(2)).path("withdrawn").asBoolean()).isTrue();
        assertThat(fixture.view.agencyYear("980121-swj", 2023).orElseThrow().received())
                .isEqualTo(1);
        assertThat(fixture.view.agency(UNLISTED).orElseThrow().yearsReported()).isEmpty();
    }

    @Test
    void itKeepsTheDayOnWhichItWasReceived() {
        long receivedAt = reports().get(0).timestamp();

        roster("980121-swj," + NAME + ",,980121,county,department,,");

        assertThat(Instant.ofEpochMilli(reports().get(1).timestamp())).isEqualTo(Instant.ofEpochMilli(receivedAt));
    }

    @Test
    void anAliasMatchesTooAndSoDoOtherGuisesOfTheName() {
        hand(page("清 源 县（城区）分局", 2022, 3));

        assertThat(roster("980121-fj,清源县分局,清源县(城区)分局,980121,county,department,,")
                        .matched())
                .isEqualTo(1);
    }

    @Test
    void aPeriodMatchesItsOwnYearsOnly() {
        hand(page(NAME, 2024, 5));

        assertThat(roster("980121-swj," + NAME + ",,980121,county,department,2024,")
                        .matched())
                .isEqualTo(1);

        assertThat(fixture.view.agency(UNLISTED).orElseThrow().yearsReported()).containsExactly(2023);
    }

    @Test
    void ofTwoAgenciesOfOneNameNoneIsGuessed() {
        assertThat(roster(
                                "980121-swj," + NAME + ",,980121,county,department,,",
                                "980122-swj," + NAME + ",,980122,county,department,,")
                        .matched())
                .isZero();

        assertThat(reports()).hasSize(1);
    }

    @Test
    void theSameImportAgainChangesNothing() {
        roster("980121-swj," + NAME + ",,980121,county,department,,");

        assertThat(roster("980121-swj," + NAME + ",,980121,county,department,,").matched())
                .isZero();
        assertThat(reports()).hasSize(3);
    }

    @Test
    void whatWasHandedInAfterTheReportThatStandsTakesItsPlace() {
        fixture.view.with(
                "{\"schema\":\"disclosure.report/v1\",\"agency\":\"980121-swj\",\"year\":2023,\"revision\":4,\"requests\":{}}",
                IntakeFixture.NOW.minusSeconds(60));

        roster("980121-swj," + NAME + ",,980121,county,department,,");

        assertThat(json(reports().get(1)).path("revision").asInt()).isEqualTo(5);
    }

    @Test
    void whatWasHandedInBeforeTheReportThatStandsStaysBehindIt() {
        fixture.view.with(
                "{\"schema\":\"disclosure.report/v1\",\"agency\":\"980121-swj\",\"year\":2023,\"revision\":4,\"requests\":{}}",
                IntakeFixture.NOW.plusSeconds(60));

        roster("980121-swj," + NAME + ",,980121,county,department,,");

        assertThat(json(reports().get(1)).path("revision").asInt()).isEqualTo(1);
        assertThat(fixture.view
                        .agencyYear("980121-swj", 2023)
                        .flatMap(year -> year.stored())
                        .map(stored -> stored.standing().order().revision()))
                .isEqualTo(Optional.of(4));
    }

    @Test
    void whenTheTopicCanNotBeReadTheImportIsToBeRepeated(@TempDir Path rejected) {
        Intake intake = new Intake(
                fixture.broker,
                fixture.view,
                new DocumentReader(),
                rejected,
                place -> {
                    throw new ReportArchive.NotReadableException("no answer", null);
                },
                TextThresholds.USUAL,
                Clock.fixed(IntakeFixture.NOW, ZoneId.of("Asia/Shanghai")),
                time -> fixture.viewCatchesUp(),
                Duration.ofSeconds(1));

        RosterReceipt receipt =
                intake.roster(utf8(HEADER + "980121-swj," + NAME + ",,980121,county,department,,\n"), OtherRows.KEEP);

        assertThat(receipt).isEqualTo(new RosterReceipt.NotStored("no answer"));
        assertThat(reports()).hasSize(1);
    }
}
