package io.disclosurestreams;

import static io.disclosurestreams.RunningService.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * From a document or an event to figures over HTTP and at {@code /metrics}, through one running service. Each test has
 * regions of its own; only the first has agencies that owe a report for 2022.
 */
class JourneyIT {

    /** A real report, read where it lies; the one in the resources has its shape and is our own. */
    private static final Path REAL =
            Path.of(System.getProperty("disclosure.corpus", "../shared/corpus"), "01-liaozhong-fgj-2022.txt");

    private static final Path OURS = Path.of("src/test/resources/reading/one-cell-a-line-2019-form.txt");

    @TempDir
    private static Path folder;

    private static RunningService service;
    private static Api api;

    @BeforeAll
    static void start() {
        service = RunningService.start(folder, Map.of("DISCLOSURE_TODAY", "2024-05-20"));
        service.ready();
        api = service.api();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aPublishedDocumentBecomesFiguresOfItsAgencyItsRegionsAndTheCountry() throws IOException {
        roster(
                "210115-fgj,沈阳市辽中区发展和改革局,辽中区发改局,210115,county,department,发展改革,,,",
                "210115-mzj,沈阳市辽中区民政局,,210115,county,department,民政,,,");
        JsonNode receipt =
                api.document("liaozhong-2022.txt", seed()).json().path("items").path(0);
        assertThat(receipt.path("verdict").asString()).as(receipt.toString()).isEqualTo("accepted");
        assertThat(receipt.path("agency").asString()).isEqualTo("210115-fgj");

        List<String> regions = List.of("210115", "2101", "21", "CN");
        eventually()
                .untilAsserted(() -> assertThat(regions)
                        .allSatisfy(region -> assertThat(api.json("/api/v1/regions/" + region + "/years/2022")
                                        .path("coverage")
                                        .toString())
                                .startsWith("{\"expected\":2,\"received\":1,\"overdue\":1,\"inSums\":1")));
        JsonNode year = api.json("/api/v1/agencies/210115-fgj/years/2022");
        assertThat(year.path("form").asString()).isEqualTo("2019");
        assertThat(year.path("requests").properties()).hasSize(23);
        assertThat(year.path("disputes").properties()).hasSize(3);
        assertThat(year.path("proactive").properties()).hasSize(8);
        for (String table : List.of("requests", "disputes", "proactive")) {
            assertThat(numbers(year.path(table)))
                    .isNotEmpty()
                    .allMatch(cell -> cell.asString().equals("0"));
        }
        assertThat(year.path("ratios").properties())
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(ratio -> {
                    assertThat(ratio.getValue().path("state").asString()).isEqualTo("noCases");
                    assertThat(ratio.getValue().path("value").isNull()).isTrue();
                });
        assertThat(year.path("coverage").path("received").asInt()).isEqualTo(1);

        for (String region : regions) {
            JsonNode sum = api.json("/api/v1/regions/" + region + "/years/2022");
            assertThat(numbers(sum.path("requests"))).isNotEmpty().allMatch(cell -> cell.asInt() == 0);
            String labels = "{region=\"" + region + "\",year=\"2022\"}";
            assertThat(api.metric("disclosure_reports_received" + labels))
                    .as(region)
                    .hasValue(1.0);
            assertThat(api.metric("disclosure_reports_expected" + labels))
                    .as(region)
                    .hasValue(2.0);
        }
        JsonNode silent = api.json("/api/v1/agencies/210115-mzj/years/2022");
        assertThat(silent.path("coverage").toString()).isEqualTo("{\"expected\":1,\"received\":0}");
        assertThat(silent.path("timeliness").path("state").asString()).isEqualTo("overdue");
        assertThat(silent.has("requests")).isFalse();
        assertThat(api.metric(
                        "disclosure_agency_requests_received{agency=\"210115-fgj\",region=\"210115\",year=\"2022\"}"))
                .hasValue(0.0);
    }

    @Test
    void aCorrectionReplacesAReportAndAWithdrawalRemovesIt() {
        roster("330106-fgj,西湖区发展和改革局,,330106,county,department,发展改革,,,2021");
        long accepted = api.events("accepted");
        assertThat(verdict(Reports.event("330106-fgj", 2020, 1, 10, 4))).isEqualTo("accepted");
        eventually().until(() -> received("330106", 2020) == 10);
        assertThat(verdict(Reports.event("330106-fgj", 2020, 2, 12, 5))).isEqualTo("accepted");
        eventually().until(() -> received("330106", 2020) == 12);
        assertThat(verdict(Reports.event("330106-fgj", 2020, 1, 99, 9))).isEqualTo("stale");
        assertThat(verdict(Reports.event("330106-fgj", 2020, 2, 12, 5))).isEqualTo("duplicate");
        eventually().until(() -> api.events("duplicate") >= 1 && api.events("stale") >= 1);
        assertThat(received("330106", 2020)).isEqualTo(12);
        assertThat(api.json("/api/v1/agencies/330106-fgj/years/2020")
                        .path("revision")
                        .asInt())
                .isEqualTo(2);

        assertThat(verdict(Reports.withdrawal("330106-fgj", 2020, 3))).isEqualTo("withdrawn");
        eventually().until(() -> Stream.of("330106", "3301", "33").allMatch(region -> received(region, 2020) == 0));
        for (String region : List.of("330106", "3301", "33")) {
            JsonNode sum = api.json("/api/v1/regions/" + region + "/years/2020");
            assertThat(numbers(sum.path("requests"))).as(region).allMatch(cell -> cell.asInt() == 0);
            assertThat(sum.path("coverage").path("inSums").asInt()).as(region).isZero();
        }
        JsonNode withdrawn = api.json("/api/v1/agencies/330106-fgj/years/2020");
        assertThat(withdrawn.path("timeliness").path("state").asString()).isEqualTo("withdrawn");
        assertThat(withdrawn.has("requests")).isFalse();
        assertThat(api.events("accepted")).isEqualTo(accepted + 2);
        assertThat(api.events("withdrawn")).isEqualTo(1);
    }

    @Test
    void aYearIsComparedWithTheYearBeforeItForAnAgencyAndForItsRegion() {
        roster("420102-fgj,江岸区发展和改革局,,420102,county,department,发展改革,,,2021");
        api.event(Reports.event("420102-fgj", 2020, 1, 9, 4));
        api.event(Reports.event("420102-fgj", 2019, 1, 8, 4));
        eventually()
                .until(() -> Stream.of("42", "4201")
                        .allMatch(region -> received(region, 2019) == 8 && received(region, 2020) == 9));
        for (String scope : List.of("/api/v1/agencies/420102-fgj", "/api/v1/regions/4201")) {
            JsonNode change =
                    api.json(scope + "/years/2020").path("yearOverYear").path("requests.newlyReceived");
            assertThat(change.toString())
                    .isEqualTo("{\"previous\":8,\"current\":9,\"change\":1,\"percent\":12.5,\"state\":\"compared\"}");
            JsonNode trend = api.json(scope + "/trend");
            assertThat(trend.path("items")
                            .valueStream()
                            .map(item -> item.path("year").asInt()))
                    .as("the years it owes")
                    .containsExactly(2019, 2020, 2021);
            assertThat(api.json(scope + "/trend?from=2020&to=2020")
                            .path("total")
                            .asInt())
                    .isEqualTo(1);
        }
        assertThat(api.metric("disclosure_requests_change_ratio{region=\"42\",year=\"2020\"}"))
                .hasValue(0.125);
    }

    @Test
    void aRegionIsShownByItsPartsAndByLevelKindAndSector() {
        roster(
                "510104-zf,锦江区人民政府,,510104,county,government,综合,,,2021",
                "510104-gaj,锦江区公安局,,510104,county,department,公安,,,2021",
                "510105-gaj,青羊区公安局,,510105,county,department,公安,,,2021",
                "5101-gaj,成都市公安局,,510100,city,department,公安,,,2021");
        api.event(Reports.event("510104-zf", 2020, 1, 1, 0));
        api.event(Reports.event("510104-gaj", 2020, 1, 20, 0));
        api.event(Reports.event("510105-gaj", 2020, 1, 300, 0));
        api.event(Reports.event("5101-gaj", 2020, 1, 4000, 0));
        eventually()
                .until(() -> received("5101", 2020) == 4321
                        && received("510104", 2020) == 21
                        && received("510105", 2020) == 300);
        assertThat(received("5101", 2020, "?kind=government")).isEqualTo(1);
        assertThat(received("5101", 2020, "?level=county")).isEqualTo(321);
        assertThat(received("5101", 2020, "?level=county&kind=department&sector=公安"))
                .isEqualTo(320);
        JsonNode children = api.json("/api/v1/regions/5101/children?year=2020&size=500");
        assertThat(children.path("items").valueStream())
                .filteredOn(child -> child.path("coverage").path("expected").asInt() > 0)
                .extracting(child -> child.path("scope").path("region").asString() + " " + newly(child))
                .containsExactly("510104 21", "510105 300");
    }

    @Test
    void aReportOfAnUnlistedAgencyIsKeptAndCountsOnceTheRosterHasIt() {
        JsonNode receipt = api.event(Reports.event("610102-wsj", 2021, 1, 7, 7)).json();
        assertThat(receipt.path("verdict").asString()).isEqualTo("accepted");
        assertThat(receipt.path("findings")
                        .valueStream()
                        .map(finding -> finding.path("rule").asString()))
                .contains("DOC-AGENCY");
        eventually()
                .until(() -> api.get("/api/v1/agencies/610102-wsj/years/2021").status() == 200);
        assertThat(unlisted()).contains("610102-wsj");
        assertThat(received("61", 2021)).isZero();

        roster("610102-wsj,新城区卫生局,,610102,county,department,卫生健康,,,2021");
        eventually().until(() -> received("61", 2021) == 7 && received("610102", 2021) == 7);
        assertThat(unlisted()).doesNotContain("610102-wsj");
    }

    private static byte[] seed() throws IOException {
        if (Files.exists(REAL)) {
            return Files.readAllBytes(REAL);
        }
        System.out.println("!!! NO CORPUS at " + REAL.toAbsolutePath() + ": the journey takes " + OURS);
        return Files.readAllBytes(OURS);
    }

    private static void roster(String... lines) {
        Api.Reply reply = api.roster("agency,name,aliases,region,level,kind,sector,superior,activeFrom,activeTo\n"
                + String.join("\n", lines) + "\n");
        assertThat(reply.text()).contains("\"imported\":" + lines.length, "\"errors\":[]", "\"shown\":true");
    }

    private static String verdict(String event) {
        return api.event(event).json().path("verdict").asString();
    }

    private static long received(String region, int year) {
        return received(region, year, "");
    }

    private static long received(String region, int year, String filter) {
        return newly(api.json("/api/v1/regions/" + region + "/years/" + year + filter));
    }

    private static long newly(JsonNode answer) {
        return answer.path("requests").path("newlyReceived").path(6).asLong();
    }

    private static List<String> unlisted() {
        return api.json("/api/v1/agencies?unlisted=true&size=500")
                .path("items")
                .valueStream()
                .map(agency -> agency.path("agency").asString())
                .toList();
    }

    private static List<JsonNode> numbers(JsonNode table) {
        return table.isContainer()
                ? StreamSupport.stream(table.spliterator(), false)
                        .flatMap(part -> numbers(part).stream())
                        .toList()
                : List.of(table);
    }
}
