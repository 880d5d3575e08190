package io.disclosurestreams.intake;

import static io.disclosurestreams.intake.IntakeFixture.text;
import static io.disclosurestreams.intake.IntakeFixture.utf8;
import static io.disclosurestreams.intake.SampleReports.department;
import static io.disclosurestreams.intake.SampleReports.event;
import static io.disclosurestreams.intake.SampleReports.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.AgencyName;
import io.disclosurestreams.domain.ContentHash;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Verdict;
import io.disclosurestreams.intake.IntakeFixture.Mood;
import io.disclosurestreams.wire.Topics;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocumentIntakeTest {

    private static final String BUREAU = "沈阳市辽中区发展和改革局";

    private IntakeFixture fixture;

    @BeforeEach
    void start(@TempDir Path rejected) {
        fixture = new IntakeFixture(rejected);
        fixture.view.with(
                department("210115-fgj", BUREAU, "210115", "辽中区发改局"),
                department("210115-a", "同名局", "210115"),
                department("210116-a", "同名局", "210116"));
    }

    @Test
    void aReportWhoseTablesArePicturesBecomesAnUnreadableEvent() {
        String picture = "<p><img src='t.png'></p>";
        String page = "<h1>" + BUREAU + "2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>公开信息3条。</p>"
                + "<p>二、主动公开政府信息情况</p>" + picture + "<p>三、收到和处理政府信息公开申请情况</p>" + picture
                + "<p>四、政府信息公开行政复议、行政诉讼情况</p>" + picture + "<p>五、存在的主要问题及改进情况</p><p>无</p>";

        Receipt.Taken taken = taken("扫描.html", utf8(page), Filing.UNSAID);

        assertThat(taken.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(taken.findings()).extracting(Finding::rule).contains("DOC-SHAPE");
        JsonNode event = json(text(fixture.stored(Topics.REPORTS).get(0).value()));
        assertThat(event.path("unreadable").asBoolean()).isTrue();
        assertThat(event.has("requests")).isFalse();
        assertThat(event.path("narrative").path("overview").asString()).isEqualTo("公开信息3条。");
    }

    @Test
    void aDocumentBecomesAnEventOfTheAgencyThatItsTitleNames() {
        byte[] page = page("辽中区发改局", 2023, 12);

        Receipt.Taken taken = taken("reports/发改局.html", page, Filing.UNSAID);

        assertThat(taken.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(taken.findings()).extracting(Finding::rule).doesNotContain("DOC-AGENCY", "DOC-FORM");
        assertThat(fixture.stored(Topics.REPORTS)).singleElement().satisfies(record -> {
            assertThat(text(record.key())).isEqualTo("210115-fgj");
            JsonNode json = json(text(record.value()));
            assertThat(json.path("revision").asInt()).isEqualTo(1);
            assertThat(json.path("source").path("sha256").asString()).isEqualTo(ContentHash.of(page));
            assertThat(json.path("source").path("uri").asString()).isEqualTo("file:reports/发改局.html");
            assertThat(json.path("source").path("mediaType").asString()).isEqualTo("text/html");
            assertThat(json.path("requests").path("newlyReceived").toString()).isEqualTo("[12,0,0,0,0,0,12]");
            assertThat(json.path("sources").has("requests.newlyReceived.naturalPerson"))
                    .isTrue();
            assertThat(json.path("narrative").path("overview").asString()).contains("平稳");
        });
    }

    @Test
    void theSameDocumentAgainIsADuplicateAndNotSentAgain() {
        byte[] page = page(BUREAU, 2023, 12);
        taken("a.html", page, Filing.UNSAID);

        assertThat(taken("a.html", page, Filing.UNSAID).verdict()).isEqualTo(Verdict.DUPLICATE);
        fixture.viewCatchesUp();
        assertThat(taken("b.html", page, Filing.UNSAID).verdict()).isEqualTo(Verdict.DUPLICATE);
        assertThat(fixture.stored(Topics.REPORTS)).hasSize(1);
    }

    @Test
    void otherContentGetsTheNextRevisionBeforeTheViewHasSeenTheFirst() {
        taken("a.html", page(BUREAU, 2023, 12), Filing.UNSAID);
        taken("b.html", page(BUREAU, 2023, 13), Filing.UNSAID);
        fixture.viewCatchesUp();
        Receipt.Taken third = taken("c.html", page(BUREAU, 2023, 14), Filing.UNSAID);

        assertThat(third.event().order().revision()).isEqualTo(3);
        assertThat(fixture.stored(Topics.REPORTS))
                .extracting(
                        record -> json(text(record.value())).path("revision").asInt())
                .containsExactly(1, 2, 3);
    }

    @Test
    void anEventCountsForTheRevisionOfTheDocumentAfterIt() {
        fixture.intake.event(utf8(event("210115-fgj", 2023, 7, 12)), Mode.KEEP);

        assertThat(taken("a.html", page(BUREAU, 2023, 13), Filing.UNSAID)
                        .event()
                        .order()
                        .revision())
                .isEqualTo(8);
    }

    @Test
    void documentsOfOnePairFromManyThreadsGetRevisionsOfTheirOwn() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            var sendings = IntStream.range(0, 40)
                    .<Callable<Receipt>>mapToObj(received -> () -> fixture.document(
                            new Document(received + ".html", page(BUREAU, 2023, received)), Filing.UNSAID, Mode.KEEP))
                    .toList();
            for (var sent : threads.invokeAll(sendings)) {
                assertThat(sent.get()).isInstanceOf(Receipt.Taken.class);
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(fixture.stored(Topics.REPORTS))
                .extracting(
                        record -> json(text(record.value())).path("revision").asInt())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 40).boxed().toList());
    }

    @Test
    void anExplicitRevisionIsTaken() {
        taken("a.html", page(BUREAU, 2023, 12), Filing.UNSAID);

        Receipt.Taken again = taken("a.html", page(BUREAU, 2023, 12), new Filing(Optional.empty(), OptionalInt.of(5)));
        Receipt.Taken late = taken("b.html", page(BUREAU, 2023, 13), new Filing(Optional.empty(), OptionalInt.of(2)));

        assertThat(again.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(again.event().order().revision()).isEqualTo(5);
        assertThat(late.verdict()).isEqualTo(Verdict.STALE);
        assertThat(fixture.stored(Topics.REPORTS)).hasSize(3);
    }

    @Test
    void namesMuchLikeAnUnlistedOneAreOfferedAndNoneIsTaken() {
        Receipt.Taken taken = taken("a.html", page("沈阳市辽中区发展改革局", 2023, 1), Filing.UNSAID);

        assertThat(taken.event().agency()).startsWith("unlisted.");
        assertThat(taken.findings())
                .filteredOn(finding -> finding.rule().equals("DOC-AGENCY"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.messageZh())
                        .contains("名称相近的有：210115-fgj (" + BUREAU + ", 210115)")
                        .doesNotContain("同名局"));
    }

    @Test
    void afterAWithdrawalTheSameDocumentStandsAgainWithTheNextRevision() {
        byte[] page = page(BUREAU, 2023, 12);
        taken("a.html", page, Filing.UNSAID);
        fixture.intake.event(
                utf8("{\"schema\":\"disclosure.report/v1\",\"agency\":\"210115-fgj\",\"year\":2023,\"revision\":2,"
                        + "\"withdrawn\":true,\"source\":{\"sha256\":\"" + ContentHash.of(page) + "\"}}"),
                Mode.KEEP);

        Receipt.Taken again = taken("a.html", page, Filing.UNSAID);

        assertThat(again.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(again.event().order().revision()).isEqualTo(3);
    }

    @Test
    void anAgencyThatNoRowIsCalledLikeIsFiledAsUnlisted() {
        Receipt.Taken taken = taken("x.html", page("某县（不在册）局", 2023, 3), Filing.UNSAID);

        assertThat(taken.event().agency()).isEqualTo(AgencyName.unlistedId("某县(不在册)局"));
        assertThat(taken.findings()).extracting(Finding::rule).contains("DOC-AGENCY");
    }

    @Test
    void ofSeveralAgenciesOfOneNameTheSenderMustSayWhich() {
        byte[] page = page("同名局", 2023, 3);

        Receipt.Rejected rejected = rejected("x.html", page, Filing.UNSAID);
        Receipt.Taken taken = taken("x.html", page, new Filing(Optional.of("210116-a"), OptionalInt.empty()));

        assertThat(rejected.reasons())
                .singleElement()
                .asString()
                .contains("210115-a (同名局, 210115)", "210116-a (同名局, 210116)", "give the id");
        assertThat(taken.event().agency()).isEqualTo("210116-a");
    }

    @Test
    void theSenderMaySayWhoseItIsWhereTheTitleDoesNot() {
        byte[] page = page("", 2023, 3);

        assertThat(rejected("x.html", page, Filing.UNSAID).reasons().get(0)).contains("agency");
        assertThat(taken("x.html", page, new Filing(Optional.of("210115-fgj"), OptionalInt.empty()))
                        .event()
                        .agency())
                .isEqualTo("210115-fgj");
    }

    @Test
    void anIncompleteDocumentIsRejectedWithWhatWasFound() {
        String whole = text(page(BUREAU, 2023, 12));
        byte[] cut = utf8(whole.substring(0, whole.indexOf("四、政府信息公开行政复议")) + "</body></html>");

        Receipt.Rejected rejected = rejected("cut.html", cut, Filing.UNSAID);

        assertThat(rejected.reasons()).isNotEmpty();
        assertThat(json(rejected.found().orElseThrow())
                        .path("requests")
                        .path("granted")
                        .toString())
                .isEqualTo("[12,0,0,0,0,0,12]");
        assertThat(fixture.stored(Topics.REPORTS)).isEmpty();
    }

    @Test
    void aReportOnAYearToComeIsRejected() {
        assertThat(rejected("x.html", page(BUREAU, 2027, 1), Filing.UNSAID).reasons())
                .singleElement()
                .asString()
                .contains("2027");
    }

    @Test
    void aDryRunNeitherStoresNorKeepsNorRemembers() {
        byte[] page = page(BUREAU, 2023, 12);

        fixture.document(new Document("a.html", page), Filing.UNSAID, Mode.DRY_RUN);
        fixture.document(new Document("no.txt", utf8("hello")), Filing.UNSAID, Mode.DRY_RUN);

        assertThat(fixture.broker.history()).isEmpty();
        assertThat(taken("a.html", page, Filing.UNSAID).verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void whenAnAcknowledgementGetsLostSendingAgainChangesNothing() {
        byte[] page = page(BUREAU, 2023, 12);
        fixture.broker.is(Mood.STORES_SILENTLY);
        assertThat(fixture.document(new Document("a.html", page), Filing.UNSAID, Mode.KEEP))
                .isInstanceOf(Receipt.NotStored.class);

        fixture.broker.is(Mood.STORES);
        taken("a.html", page, Filing.UNSAID);
        Receipt.Taken other = taken("b.html", page(BUREAU, 2023, 13), Filing.UNSAID);

        assertThat(fixture.stored(Topics.REPORTS))
                .extracting(
                        record -> json(text(record.value())).path("revision").asInt())
                .containsExactly(1, 1, 2);
        assertThat(other.verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void whenNothingWasStoredTheNextDocumentStillWinsOverTheLostOne() {
        fixture.broker.is(Mood.FAILS);
        assertThat(fixture.document(new Document("a.html", page(BUREAU, 2023, 12)), Filing.UNSAID, Mode.KEEP))
                .isInstanceOf(Receipt.NotStored.class);
        fixture.broker.is(Mood.STORES);

        assertThat(taken("b.html", page(BUREAU, 2023, 13), Filing.UNSAID)
                        .event()
                        .order()
                        .revision())
                .isEqualTo(2);
    }

    private Receipt.Taken taken(String name, byte[] bytes, Filing filing) {
        Receipt receipt = fixture.document(new Document(name, bytes), filing, Mode.KEEP);
        assertThat(receipt).isInstanceOf(Receipt.Taken.class);
        return (Receipt.Taken) receipt;
    }

    private Receipt.Rejected rejected(String name, byte[] bytes, Filing filing) {
        Receipt receipt = fixture.document(new Document(name, bytes), filing, Mode.KEEP);
        assertThat(receipt).isInstanceOf(Receipt.Rejected.class);
        return (Receipt.Rejected) receipt;
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }
}
