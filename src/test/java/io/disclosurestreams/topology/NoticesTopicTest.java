package io.disclosurestreams.topology;

import static io.disclosurestreams.topology.Given.report;
import static io.disclosurestreams.topology.Given.rosterRow;
import static io.disclosurestreams.topology.Given.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.AlertKind;
import io.disclosurestreams.domain.ContentHash;
import io.disclosurestreams.domain.Decision;
import io.disclosurestreams.domain.Notice;
import io.disclosurestreams.wire.AlertJson;
import io.disclosurestreams.wire.DecisionJson;
import io.disclosurestreams.wire.NoticeJson;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the topic of notices to the topic of alerts. */
class NoticesTopicTest {

    private static final LocalDate JANUARY_20 = LocalDate.of(2026, 1, 20);
    /** In Shanghai already the 21st. */
    private static final Instant EVENING = Instant.parse("2026-01-20T16:30:00Z");

    private static final String SHA = "ab".repeat(32);
    private static final String DOCUMENT = "document:" + SHA;

    private TopologyFixture topology;

    @BeforeEach
    void start(@TempDir Path directory) {
        topology = new TopologyFixture(directory);
    }

    @AfterEach
    void stop() {
        topology.close();
    }

    private void notice(Notice notice) {
        topology.notice(NoticeJson.key(notice), NoticeJson.value(notice), EVENING);
    }

    private List<String> told() {
        topology.alerts.clear();
        return topology.settle().alerts.stream()
                .map(record ->
                        record.key + " " + AlertJson.read(record.value).state().key() + " since "
                                + AlertJson.read(record.value).told().since()
                                + AlertJson.read(record.value)
                                        .resolvedOn()
                                        .map(day -> " until " + day)
                                        .orElse(""))
                .toList();
    }

    @Test
    void aRejectedDocumentIsToldOnceUntilItIsTaken() {
        Notice.Begun rejected =
                new Notice.Begun(DOCUMENT, 2025, AlertKind.REJECTED, JANUARY_20, SHA, Optional.of("年报.html"));
        notice(rejected);
        notice(new Notice.Begun(DOCUMENT, 2025, AlertKind.REJECTED, JANUARY_20.plusDays(1), SHA));
        assertThat(told()).containsExactly(DOCUMENT + "|2025|rejected firing since 2026-01-20");
        assertThat(AlertJson.read(topology.alerts.get(0).value).told().name()).hasValue("年报.html");
        notice(new Notice.Ended(DOCUMENT, 2025, AlertKind.REJECTED));
        notice(new Notice.Ended(DOCUMENT, 2025, AlertKind.REJECTED));
        assertThat(told()).containsExactly(DOCUMENT + "|2025|rejected resolved since 2026-01-20 until 2026-01-21");
        notice(rejected);
        assertThat(told()).as("rejected once more").hasSize(1);
    }

    @Test
    void aDismissalIsForTheLogAloneSinceIntakeSendsItsNoticeAlong() {
        notice(new Notice.Begun(DOCUMENT, 2025, AlertKind.REJECTED, JANUARY_20, SHA));
        told();
        Decision dismissal = new Decision(DOCUMENT, 2025, new Decision.Ruling.Discard(), "张三", "不是年报", EVENING);
        topology.decision(utf8(DOCUMENT + "|2025"), new DecisionJson().encode(dismissal), EVENING);
        assertThat(told()).isEmpty();
        assertThat(topology.rejected.isEmpty()).isTrue();
    }

    @Test
    void aCopyIsToldOfItsAgency() {
        topology.roster("a-1", rosterRow("a-1", "980121"));
        String json = report("a-1", 2025, 1, 3);
        topology.report("a-1", json);
        told();
        notice(new Notice.Begun("a-1", 2025, AlertKind.COPIED, JANUARY_20, ContentHash.of(utf8(json))));
        assertThat(told()).containsExactly("a-1|2025|copied firing since 2026-01-20");
        notice(new Notice.Ended("a-1", 2025, AlertKind.COPIED));
        assertThat(told()).containsExactly("a-1|2025|copied resolved since 2026-01-20 until 2026-01-21");
    }

    @Test
    void whatIsNoNoticeIsADeadLetterAndTheOthersGoOn() {
        byte[] value = NoticeJson.value(new Notice.Begun(DOCUMENT, 2025, AlertKind.REJECTED, JANUARY_20, SHA));
        topology.notice(null, value, EVENING);
        topology.notice(utf8("a-1|2025"), value, EVENING);
        topology.notice(utf8("a-1|2025|rumoured"), null, EVENING);
        topology.notice(utf8("document:12|2025|rejected"), value, EVENING);
        topology.notice(utf8("a 1|2025|copied"), value, EVENING);
        topology.notice(
                utf8("a-1|2025|copied"), utf8("{\"since\":\"2026-02-30\",\"sha256\":\"" + SHA + "\"}"), EVENING);
        topology.notice(utf8("a-1|2025|copied"), utf8("{\"since\":\"2026-01-20\"}"), EVENING);
        topology.notice(utf8("a-1|2025|copied"), utf8("{"), EVENING);
        topology.notice(utf8(DOCUMENT + "|2025|rejected"), value, EVENING);
        assertThat(told()).hasSize(1);
        assertThat(topology.rejected.readRecordsToList()).hasSize(8);
    }
}
