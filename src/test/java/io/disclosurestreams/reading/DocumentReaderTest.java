package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.reading.Layout.Sheets;
import io.disclosurestreams.reading.ReadResult.NotAReport;
import io.disclosurestreams.reading.ReadResult.Report;
import io.disclosurestreams.reading.ReadResult.Unsupported;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are, there is an answer, and it never invents a figure. */
class DocumentReaderTest {

    private static final DocumentReader READER = new DocumentReader();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String good(Layout layout) {
        PaperReport paper = new PaperReport(Form.FORM_2021, 2024, 7, 0);
        return layout.write(paper.title(), paper.year, Sheets.of(paper));
    }

    @Test
    void nothingAndWhiteSpaceAreNoReport() {
        for (String text : new String[] {"", " ", "\n\n\t\n", "\ufeff"}) {
            assertThat(READER.read("empty.txt", bytes(text))).isInstanceOf(NotAReport.class);
        }
    }

    @Test
    void aDocumentOverTheLimitIsRefusedWithTheLimit() {
        ReadResult result = READER.read("huge.txt", new byte[DocumentReader.LARGEST_DOCUMENT + 1]);
        assertThat(result).isInstanceOf(Unsupported.class);
        assertThat(((Unsupported) result).reason()).contains("huge.txt", "52428801", "52428800");
    }

    @Test
    void otherFormatsAreKnownByTheirContentWhateverTheirNames() {
        Map<String, String> marks = Map.of(
                "%PDF-1.7\n", "application/pdf",
                "PK\u0003\u0004....a.txt", "application/zip",
                "{\\rtf1", "application/rtf",
                "GIF89a", "image/gif");
        marks.forEach((mark, mediaType) -> {
            ReadResult result = READER.read("report.txt", mark.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(result).isInstanceOf(Unsupported.class);
            assertThat(result.mediaType()).isEqualTo(mediaType);
            assertThat(((Unsupported) result).reason())
                    .contains("report.txt", mediaType.equals(MediaType.PDF) ? "broken" : mediaType);
        });
    }

    @Test
    void anOfficeDocumentOfWhichOnlyTheBeginningIsLeftIsKnownAndRefused() {
        Map<String, String> heads = Map.of("word/document.xml", MediaType.DOCX, "xl/workbook.xml", MediaType.XLSX);
        heads.forEach((head, mediaType) -> {
            ReadResult result = READER.read("report.txt", bytes("PK\u0003\u0004...." + head));
            assertThat(result.mediaType()).isEqualTo(mediaType);
            assertThat(((Unsupported) result).reason()).contains("report.txt", "cut off or damaged");
        });
    }

    @Test
    void aPageIsAPageByItsTagsWhateverItsName() {
        assertThat(READER.read("report.txt", bytes(good(Layout.HTML_MERGED))).mediaType())
                .isEqualTo("text/html");
        assertThat(READER.read("report.html", bytes(good(Layout.TEXT_BARS))).mediaType())
                .isEqualTo("text/plain");
    }

    @Test
    void randomBytesAreNeverAReport() {
        SplittableRandom random = new SplittableRandom(99);
        for (int time = 0; time < 300; time++) {
            byte[] noise = new byte[random.nextInt(1, 5000)];
            random.nextBytes(noise);
            assertThat(READER.read("noise", noise)).as("time %d", time).isNotInstanceOf(Report.class);
        }
    }

    @Test
    void aReportCutOffAnywhereIsNeverWhole() {
        for (Layout layout : new Layout[] {Layout.HTML_MERGED, Layout.TEXT_TABBED, Layout.TEXT_BARS}) {
            byte[] whole = bytes(good(layout));
            int end = new String(whole, StandardCharsets.UTF_8).indexOf("五、存在的主要问题");
            int last = bytes(new String(whole, StandardCharsets.UTF_8).substring(0, end)).length - 40;
            for (int length = 1; length < last; length += 97) {
                ReadResult result = READER.read("cut", Arrays.copyOf(whole, length));
                if (result instanceof Report report) {
                    assertThat(report.document().isComplete())
                            .as("%s to %d", layout, length)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void spoiltBytesInAGoodReportSpoilNoFigure() {
        SplittableRandom random = new SplittableRandom(5);
        PaperReport paper = new PaperReport(Form.FORM_2019, 2020, 11, 0);
        Sheets sheets = Sheets.of(paper);
        byte[] good = bytes(Layout.HTML_SPLIT.write(paper.title(), paper.year, sheets));
        for (int time = 0; time < 100; time++) {
            byte[] spoilt = good.clone();
            int at = random.nextInt(spoilt.length);
            if (spoilt[at] < 0) {
                spoilt[at] = (byte) random.nextInt(128, 256);
            }
            if (READER.read("spoilt", spoilt) instanceof Report report) {
                assertThat(LayoutTest.differences(report.document(), sheets))
                        .as("time %d", time)
                        .isEmpty();
            }
        }
    }

    @Test
    void aPageThatIsOneTableHasItsTitleAndItsProseInWideCells() {
        String page = good(Layout.HTML_MERGED)
                .replaceAll("<table>|</table>", "")
                .replaceAll("(?<!<td>)<p>(.*?)</p>", "<tr><td colspan=15>$1</td></tr>")
                .replace("<body>", "<body><table>")
                .replace("</body>", "</table></body>");
        ReportDocument document = ((Report) READER.read("sheet.html", bytes(page))).document();
        assertThat(document.missing()).isEmpty();
        assertThat(document.agencyName()).contains(PaperReport.AGENCY);
        assertThat(document.narrative()).containsOnlyKeys("overview", "problems", "otherMatters");
    }

    @Test
    void aPageNestedAHundredThousandDeepIsAnswered() {
        String deep = "<div>".repeat(100_000) + good(Layout.HTML_MERGED);
        assertThat(READER.read("deep", bytes(deep))).isNotNull();
        String tables = "<table><tr><td>".repeat(20_000) + "x";
        assertThat(READER.read("tables", bytes(tables))).isNotInstanceOf(Report.class);
    }

    @Test
    void absurdSpansAndEndlessRowsAreAnswered() {
        String spans = "<table><tr><td colspan=9999 rowspan=9999>信息内容</td><td colspan=-3>本年制发件数</td></tr></table>";
        assertThat(READER.read("spans", bytes(spans.repeat(50)))).isNotNull();
        String rows = "二、主动公开政府信息情况\n信息内容 本年处理决定数量\n" + "行政许可 1\n".repeat(40_000);
        ReadResult result = READER.read("rows", bytes(rows));
        assertThat(((Report) result).document().missing()).anyMatch(words -> words.contains("more than 2000 rows"));
    }

    @Test
    void tooManyTagsOrLinesAreRefusedWithTheLimit() {
        ReadResult tags = READER.read("tags", bytes("<p>".repeat(HtmlFormat.MOST_TAGS + 1)));
        assertThat(((Unsupported) tags).reason()).contains("200001 tags", "200000");
        ReadResult characters = READER.read("characters", bytes("公".repeat(TextFormat.MOST_CHARACTERS + 1)));
        assertThat(((Unsupported) characters).reason()).contains("2000001 characters", "2000000");
        ReadResult lines = READER.read("lines", bytes("公\n".repeat(TextFormat.MOST_LINES + 1)));
        assertThat(((Unsupported) lines).reason()).contains("50001 lines", "50000");
    }

    @Test
    void oneReaderServesManyThreads() throws InterruptedException {
        byte[] good = bytes(good(Layout.HTML_MERGED));
        ReportDocument expected = ((Report) READER.read("a", good)).document();
        Thread[] threads = new Thread[4];
        boolean[] same = new boolean[threads.length];
        for (int index = 0; index < threads.length; index++) {
            int mine = index;
            threads[index] = new Thread(() -> {
                same[mine] = true;
                for (int time = 0; time < 20; time++) {
                    same[mine] &= READER.read("a", good) instanceof Report report
                            && report.document().equals(expected);
                }
            });
            threads[index].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(same).containsOnly(true);
    }

    @Test
    void figuresOfAPdfTellTheirPage() throws IOException {
        byte[] pdf = Files.readAllBytes(FixtureTest.folder().resolve("ruled-over-pages.pdf"));
        ReportDocument document = ((Report) READER.read("ruled-over-pages.pdf", pdf)).document();
        assertThat(document.sources().get("proactive.regulations.issued").page())
                .hasValue(1);
        assertThat(document.sources()
                        .get("disputes.reconsideration.upheld")
                        .page()
                        .orElse(0))
                .isGreaterThan(2);
        assertThat(Spot.drawn(OptionalInt.of(3), 2, 5).english()).isEqualTo("page 3 table 2 row 5");
        assertThat(Spot.drawn(OptionalInt.of(3), 2, 5).chinese()).isEqualTo("第3页第2个表第5行");
    }

    @Test
    void everyFigureTellsWhereItStood() throws IOException {
        byte[] page = Files.readAllBytes(FixtureTest.folder().resolve("form-2021.html"));
        ReportDocument document = ((Report) READER.read("form-2021.html", page)).document();
        assertThat(document.sources().get("requests.granted.business")).satisfies(source -> {
            assertThat(source.table()).isEqualTo(2);
            assertThat(source.row()).isEqualTo(6);
            assertThat(source.column()).isEqualTo(5);
            assertThat(source.raw()).isEqualTo("6");
            assertThat(source.page()).isEmpty();
        });
    }
}
