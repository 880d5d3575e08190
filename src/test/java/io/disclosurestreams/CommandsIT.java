package io.disclosurestreams;

import static io.disclosurestreams.RunningService.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.command.Disclosure;
import io.disclosurestreams.reading.Archive;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that people type, against a running service and without one. */
class CommandsIT {

    private static final Path DOCUMENT = Path.of("src/test/resources/reading/one-cell-a-line-2019-form.txt");
    private static final String ROSTER = """
            agency,name,aliases,region,level,kind
            320482-fgj,金坛区发展和改革局,金坛区发改局,320482,county,department
            320482-mzj,金坛区民政局,,320482,county,department
            """;

    @TempDir
    private static Path folder;

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start(folder.resolve("data"), Map.of("DISCLOSURE_TODAY", "2024-05-20"));
        service.ready();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aRosterAndAFolderOfDocumentsAreTakenInOneLineADocument() throws IOException {
        Path roster = Files.writeString(folder.resolve("roster.csv"), ROSTER);
        Typed imported = Typed.type(service.api().base().toString(), "roster", "import", roster.toString());
        assertThat(imported.exit()).as(imported.err()).isZero();
        assertThat(imported.out()).isEqualTo("2 imported, 0 removed, 0 reports matched, 0 errors\n");

        Path inbox = Files.createDirectories(folder.resolve("inbox/2021"));
        String good = document();
        Path whole = Files.writeString(inbox.resolve("a-whole.txt"), good);
        Path incomplete =
                Files.writeString(inbox.resolve("b-incomplete.txt"), good.substring(0, good.indexOf("四、政府信息公开行政复议")));
        Path foreign = Files.writeString(inbox.resolve("c-foreign.txt"), "关于召开防汛工作会议的通知\n各乡镇：会议定于七月一日召开。\n");
        Typed ingested = Typed.type(
                service.api().base().toString(),
                "ingest",
                folder.resolve("inbox").toString());
        assertThat(ingested.exit()).isEqualTo(1);
        List<String> lines = ingested.out().lines().toList();
        assertThat(lines).as(ingested.err()).hasSize(8);
        assertThat(lines.get(0)).startsWith("accepted  " + whole + "  320482-fgj 2021 r1  ");
        assertThat(lines.get(1)).startsWith("rejected  " + incomplete + "  ").contains("table four");
        assertThat(lines.get(2)).startsWith("rejected  " + foreign + "  ").contains("政府信息公开工作年度报告");
        assertThat(lines.subList(3, 8))
                .containsExactly(
                        "       1  accepted 已接收",
                        "       2  rejected 未接收",
                        "       1    incomplete 内容不完整",
                        "       1    no annual report 不是年度报告",
                        "1 taken, 2 rejected");

        eventually().until(() -> received() == 1);
        Typed again = Typed.type(service.api().base().toString(), "ingest", whole.toString());
        assertThat(again.exit()).isZero();
        assertThat(again.out()).startsWith("duplicate").endsWith("1 taken, 0 rejected\n");
    }

    @Test
    void anArchiveIsOneLineADocumentAndIsParsedToo() throws IOException {
        Path archive = Files.write(
                folder.resolve("two.zip"),
                new Archive()
                        .with(
                                "民政/年报.txt",
                                document().replace("金坛区发改局", "金坛区民政局").getBytes(StandardCharsets.UTF_8))
                        .with("letter.txt", "Dear all".getBytes(StandardCharsets.UTF_8))
                        .packed());

        Typed ingested = Typed.type(service.api().base().toString(), "ingest", archive.toString());
        assertThat(ingested.exit()).as(ingested.err()).isEqualTo(1);
        assertThat(ingested.out().lines().limit(2))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("accepted  " + archive + "!/民政/年报.txt  "),
                        line -> assertThat(line).startsWith("rejected  " + archive + "!/letter.txt  "));

        Typed parsed = Typed.type("http://127.0.0.1:1", "parse", archive.toString());
        assertThat(parsed.exit()).isEqualTo(1);
        assertThat(new JsonMapper().readTree(parsed.out()).path("year").asInt()).isEqualTo(2021);
        assertThat(parsed.err()).contains(archive + "!/民政/年报.txt", archive + "!/letter.txt: ");
    }

    @Test
    void aTableOfFiguresIsOneLineAReportAndIsParsedToo() throws IOException {
        Path table = folder.resolve("汇总.csv");
        Typed template = Typed.type("http://127.0.0.1:1", "template", "--rows", "-o", table.toString());
        assertThat(template.exit()).as(template.err()).isZero();
        int figures = Files.readAllLines(table).get(1).split(",").length - 5;
        Files.writeString(table, ",金坛区审计局,2023,,," + "0,".repeat(figures - 1) + "0\r\n", StandardOpenOption.APPEND);
        Files.writeString(table, ",金坛区审计局,,,," + "0,".repeat(figures - 1) + "0\r\n", StandardOpenOption.APPEND);

        Typed ingested = Typed.type(service.api().base().toString(), "ingest", table.toString());
        assertThat(ingested.exit()).as(ingested.err()).isEqualTo(1);
        assertThat(ingested.out().lines().limit(2))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("accepted  " + table + "!/3  unlisted."),
                        line -> assertThat(line).startsWith("rejected  " + table + "!/4  年份为空 / year is blank"));

        Typed parsed = Typed.type("http://127.0.0.1:1", "parse", table.toString());
        assertThat(parsed.exit()).isEqualTo(1);
        assertThat(parsed.out()).contains("\"form\" : \"2021\"");
        assertThat(parsed.err()).contains(table + "!/3", table + "!/4", "year is blank");
    }

    @Test
    void aRunThatIsResumedSendsOnlyWhatWasNotJudged() throws IOException {
        String base = service.api().base().toString();
        Path letters = Files.createDirectories(folder.resolve("letters"));
        Files.writeString(letters.resolve("a.txt"), "Dear all");
        Path journal = folder.resolve("journal.jsonl");

        Typed first = Typed.type(base, "ingest", "--journal", journal.toString(), letters.toString());
        assertThat(first.exit()).as(first.err()).isEqualTo(1);
        Files.writeString(journal, "{\"service\":\"", StandardOpenOption.APPEND);
        Files.writeString(letters.resolve("b.txt"), "Dear others");
        Typed second = Typed.type(base, "ingest", "--journal", journal.toString(), letters.toString());

        assertThat(second.out())
                .doesNotContain("a.txt")
                .contains("rejected  " + letters.resolve("b.txt"))
                .contains("1  judged before", "0 taken, 1 rejected");
        assertThat(Typed.type(base, "ingest", "--journal", journal.toString(), letters.toString())
                        .exit())
                .isZero();
        assertThat(Typed.type(base, "ingest", "--resume", "--dry-run", letters.toString())
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void whatCanNotBeMeantIsWrongUseAndNothingIsSent() throws IOException {
        Path event = Files.writeString(folder.resolve("event.json"), "{}");
        String base = service.api().base().toString();
        Typed missing = Typed.type(
                base, "ingest", DOCUMENT.toString(), folder.resolve("nowhere").toString());
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err()).contains("nowhere: no such file");
        assertThat(missing.out()).isEmpty();
        Typed told = Typed.type(base, "ingest", "--agency", "320482-fgj", event.toString());
        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.err()).contains("event.json").contains("--agency");
    }

    @Test
    void aDocumentOfAnAgencyThatNobodyListedIsToldByItsName() throws IOException {
        Path stranger = Files.writeString(
                folder.resolve("stranger.txt"),
                Files.readString(DOCUMENT).replace("辽中区发改局", "云梦县水利局").replace("2022年", "2020年"));
        Typed ingested = Typed.type(service.api().base().toString(), "ingest", stranger.toString());
        assertThat(ingested.exit()).as(ingested.err()).isZero();
        assertThat(ingested.out()).contains("unlisted.").contains("云梦县水利局");
    }

    @Test
    void aPortThatIsTakenIsToldInOneLineWithTheRemedy() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            StringWriter err = new StringWriter();
            CommandLine line = Disclosure.commandLine(Map.of(
                    "DISCLOSURE_DATA_DIR", folder.resolve("taken").toString(),
                    "DISCLOSURE_HTTP_PORT", String.valueOf(taken.getLocalPort())));
            line.setErr(new PrintWriter(err));
            assertThat(line.execute("run")).isEqualTo(2);
            assertThat(err.toString().lines())
                    .singleElement()
                    .asString()
                    .contains("127.0.0.1:" + taken.getLocalPort(), "DISCLOSURE_HTTP_PORT");
        }
    }

    @Test
    void withoutAServiceTheCommandsSayWhereTheyLookedForIt() throws IOException {
        String nobody = "http://127.0.0.1:" + closedPort();
        Path roster = Files.writeString(folder.resolve("roster-for-nobody.csv"), ROSTER);
        for (Typed ended : List.of(
                Typed.type(nobody, "ingest", DOCUMENT.toString()),
                Typed.type(nobody, "roster", "import", roster.toString()),
                Typed.type(nobody, "missing"))) {
            assertThat(ended.exit()).isEqualTo(3);
            assertThat(ended.err()).contains(nobody, "disclosure run", "DISCLOSURE_URL");
            assertThat(ended.out()).isEmpty();
        }
    }

    @Test
    void aDocumentIsParsedWithoutAnyService() throws IOException {
        Path whole = Files.writeString(folder.resolve("whole.txt"), document());
        Typed parsed = Typed.type("http://127.0.0.1:" + closedPort(), "parse", whole.toString());
        assertThat(parsed.exit()).isZero();
        JsonNode event = new JsonMapper().readTree(parsed.out());
        assertThat(event.path("agency").isNull()).isTrue();
        assertThat(event.path("year").asInt()).isEqualTo(2021);
        assertThat(event.path("form").asString()).isEqualTo("2019");
        assertThat(event.path("requests").path("concluded").toString()).isEqualTo("[0,0,0,0,0,0,0]");
        assertThat(parsed.err()).contains("DOC-FORM");

        Path roster = Files.writeString(folder.resolve("roster-to-parse.csv"), ROSTER);
        Typed named = Typed.type("http://127.0.0.1:1", "parse", "--roster", roster.toString(), whole.toString());
        assertThat(new JsonMapper().readTree(named.out()).path("agency").asString())
                .isEqualTo("320482-fgj");
    }

    private static String document() throws IOException {
        return Files.readString(DOCUMENT).replace("辽中区发改局", "金坛区发改局").replace("2022年", "2021年");
    }

    private static int received() {
        return service.api()
                .json("/api/v1/regions/320482/years/2021")
                .path("coverage")
                .path("received")
                .asInt();
    }

    private static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
