package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.bench.ExpectedFigures;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.reading.ReadResult.NotAReport;
import io.disclosurestreams.reading.ReadResult.Report;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Documents of invented agencies, each with all that must be found in it beside it. */
class FixtureTest {

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "txt", MediaType.TEXT,
            "html", MediaType.HTML,
            "docx", MediaType.DOCX,
            "doc", MediaType.DOC,
            "xlsx", MediaType.XLSX,
            "xls", MediaType.XLS,
            "pdf", MediaType.PDF);

    static Path folder() {
        try {
            return Path.of(FixtureTest.class.getResource("/reading").toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> !file.toString().endsWith(".json"))
                    .filter(file -> Files.exists(expected(file)))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** The file beside a document that tells what must be found in it. */
    private static Path expected(Path file) {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.[a-z]+$", ".expected.json"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void allThatIsInADocumentIsFoundAndNothingElse(String name) throws IOException {
        Path file = folder().resolve(name);
        ExpectedFigures expected = ExpectedFigures.of(expected(file));
        ReadResult result = new DocumentReader().read(name, Files.readAllBytes(file));
        assertThat(result).isInstanceOf(Report.class);
        assertThat(result.mediaType()).isEqualTo(MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1)));

        ReportDocument document = ((Report) result).document();
        SoftAssertions all = new SoftAssertions();
        all.assertThat(ExpectedFigures.found(document.cells())).containsExactlyInAnyOrderEntriesOf(expected.cells());
        all.assertThat(document.form()).isEqualTo(expected.form());
        all.assertThat(document.year()).isEqualTo(expected.year());
        all.assertThat(document.publishedOn()).isEqualTo(expected.publishedOn());
        all.assertThat(document.title()).contains(expected.json().path("title").asString());
        all.assertThat(document.agencyName())
                .contains(expected.json().path("agencyName").asString());
        all.assertThat(document.scope().key())
                .isEqualTo(expected.json().path("scope").asString("own"));
        all.assertThat(document.missing()).isEqualTo(texts(expected.json().path("missing")));
        all.assertThat(document.isComplete()).isEqualTo(expected.complete());
        all.assertThat(document.findings().stream()
                        .map(finding ->
                                finding.rule() + " " + finding.severity().key() + ": " + finding.message()))
                .containsExactlyInAnyOrderElementsOf(texts(expected.json().path("findings")));
        if (expected.complete()) {
            all.assertThat(document.narrative()).containsOnlyKeys("overview", "problems", "otherMatters");
        }
        all.assertThat(document.sources()).containsOnlyKeys(expected.cells().keySet());
        all.assertAll();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void aNoticeAboutReportsIsNoReport() throws IOException {
        ReadResult result =
                new DocumentReader().read("no-report.txt", Files.readAllBytes(folder().resolve("no-report.txt")));
        assertThat(result).isInstanceOf(NotAReport.class);
        assertThat(((NotAReport) result).reason()).contains("no-report.txt", "政府信息公开工作年度报告");
    }
}
