package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.reading.Layout.Sheets;
import io.disclosurestreams.reading.PaperPdf.Drawing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each reader answers or refuses, and soon, whatever the bytes are. {@code mvn test} runs the seeds and what fuzzing once
 * found; {@code JAZZER_FUZZ=1 mvn test -Djacoco.skip -Dtest=ReaderFuzzTest#pdf} looks for
 * more.
 */
class ReaderFuzzTest {

    /** All together ten minutes. */
    private static final String EACH = "50s";

    private static final Duration SOON = Duration.ofSeconds(5);

    /** Loading the classes of the libraries, instrumented as they are here, takes seconds once. */
    @BeforeAll
    static void loadLibraries() throws IOException {
        DocumentReader reader = new DocumentReader();
        reader.read("warm", fixture("office-values.doc"));
        reader.read("warm", fixture("ruled-over-pages.pdf"));
        for (Layout layout : Layout.values()) {
            reader.read("warm", document(layout));
        }
    }

    /** What a reader makes of a document. */
    private interface Reading {
        Content content() throws FormatException;
    }

    private static void answersSoon(Reading reading) {
        long start = System.nanoTime();
        try {
            ReportReader.read(reading.content());
        } catch (FormatException refused) {
            assertThat(refused).hasMessageNotContainingAny("Exception", "org.apache");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    }

    private static Stream<Arguments> seeds(byte[]... seeds) {
        return Stream.of(seeds).map(seed -> Arguments.of((Object) seed));
    }

    private static String written(Layout layout) {
        PaperReport paper = new PaperReport(Form.FORM_2021, 2024, 5, 10);
        return layout.write(paper.title(), paper.year, Sheets.of(paper));
    }

    private static byte[] document(Layout layout) {
        return layout.bytes(written(layout));
    }

    private static byte[] fixture(String name) throws IOException {
        return Files.readAllBytes(FixtureTest.folder().resolve(name));
    }

    static Stream<Arguments> texts() throws IOException {
        return seeds(
                document(Layout.TEXT_TABBED),
                document(Layout.TEXT_BARS),
                document(Layout.TEXT_SPACES),
                fixture("print.txt"),
                fixture("contradictory.txt"));
    }

    @MethodSource("texts")
    @FuzzTest(maxDuration = EACH)
    void text(byte[] bytes) {
        Optional<String> text = TextDecoder.decode(bytes);
        text.ifPresent(words -> answersSoon(() -> TextFormat.read(words)));
    }

    static Stream<Arguments> pages() throws IOException {
        return seeds(document(Layout.HTML_MERGED), fixture("nested.html"), fixture("provincial.html"));
    }

    @MethodSource("pages")
    @FuzzTest(maxDuration = EACH)
    void page(byte[] bytes) {
        Optional<String> text = TextDecoder.decode(bytes);
        text.ifPresent(words -> answersSoon(() -> HtmlFormat.read(words)));
    }

    static Stream<Arguments> bodies() {
        String table = "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/></w:tcPr>"
                + OfficePaper.paragraph("规章") + "</w:tc><w:tc>" + OfficePaper.paragraph("3") + "</w:tc></w:tr></w:tbl>";
        String changed = "<w:p><w:del><w:r><w:t>1</w:t></w:r></w:del><w:ins><w:r><w:t>2</w:t></w:r></w:ins></w:p>";
        return seeds(bytes(table), bytes(changed), bytes(OfficePaper.paragraph("一、总体情况")));
    }

    /** What stands in a Word document, always well packed. */
    @MethodSource("bodies")
    @FuzzTest(maxDuration = EACH)
    void docxBody(byte[] bytes) {
        byte[] document = Packed.docx(new String(bytes, StandardCharsets.UTF_8)).bytes();
        answersSoon(() -> DocxFormat.read(document));
    }

    static Stream<Arguments> docxFiles() throws IOException {
        return seeds(Packed.docx(OfficePaper.paragraph("文字")).bytes(), fixture("office-values.docx"));
    }

    @MethodSource("docxFiles")
    @FuzzTest(maxDuration = EACH)
    void docx(byte[] bytes) {
        answersSoon(() -> DocxFormat.read(bytes));
    }

    static Stream<Arguments> docFiles() throws IOException {
        return seeds(fixture("office-values.doc"), fixture("marks.doc"));
    }

    @MethodSource("docFiles")
    @FuzzTest(maxDuration = EACH)
    void doc(byte[] bytes) {
        answersSoon(() -> DocFormat.read(bytes));
    }

    static Stream<Arguments> rows() {
        return seeds(
                bytes("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>规章</t></is></c><c r=\"B1\"><v>3</v></c></row>"),
                bytes("<row hidden=\"1\"><c t=\"str\"><f>1+1</f><v>2</v></c><c t=\"e\"><v>#REF!</v></c></row>"));
    }

    /** What stands on a sheet, always well packed. */
    @MethodSource("rows")
    @FuzzTest(maxDuration = EACH)
    void xlsxRows(byte[] bytes) {
        byte[] workbook = Packed.xlsx(new String(bytes, StandardCharsets.UTF_8)).bytes();
        answersSoon(() -> SheetFormat.xlsx(workbook));
    }

    static Stream<Arguments> xlsxFiles() throws IOException {
        return seeds(Packed.xlsx("<row><c><v>3</v></c></row>").bytes(), fixture("office-values.xlsx"));
    }

    @MethodSource("xlsxFiles")
    @FuzzTest(maxDuration = EACH)
    void xlsx(byte[] bytes) {
        answersSoon(() -> SheetFormat.xlsx(bytes));
    }

    static Stream<Arguments> xlsFiles() throws IOException {
        return seeds(fixture("office-values.xls"));
    }

    @MethodSource("xlsFiles")
    @FuzzTest(maxDuration = EACH)
    void xls(byte[] bytes) {
        answersSoon(() -> SheetFormat.xls(bytes));
    }

    static Stream<Arguments> pdfFiles() {
        PaperReport paper = new PaperReport(Form.FORM_2021, 2024, 7, 0);
        return seeds(PaperPdf.draw(paper.title(), paper.year, Sheets.of(paper), Drawing.RULED), drawn("0 0 m 9 9 l S"));
    }

    @MethodSource("pdfFiles")
    @FuzzTest(maxDuration = EACH)
    void pdf(byte[] bytes) {
        answersSoon(() -> PdfFormat.read(bytes));
    }

    static Stream<Arguments> operators() {
        return seeds(
                bytes("q 10 10 99 20 re S 1 0 0 1 5 5 cm BT /F1 9 Tf 12 14 Td <89C47AE0> Tj ET Q"),
                bytes("10 10 m 99 10 l S BT /F1 9 Tf 2 Tr 1 0 0 -1 20 20 Tm [<0033> -500 <0034>] TJ T* ET"));
    }

    /** What is drawn on a page of a PDF that is sound. */
    @MethodSource("operators")
    @FuzzTest(maxDuration = EACH)
    void pdfPage(byte[] bytes) {
        byte[] pdf = drawn(new String(bytes, StandardCharsets.ISO_8859_1));
        answersSoon(() -> PdfFormat.read(pdf));
    }

    private static byte[] drawn(String operators) {
        PdfPen pen = new PdfPen(595, 842);
        pen.page();
        return pen.raw(operators).bytes();
    }

    static Stream<Arguments> archives() {
        return seeds(
                new Archive()
                        .with("教育/年报.txt", bytes("一"))
                        .with("b.txt", bytes("二"))
                        .packed(),
                new Archive().withLink("a.html", "/etc/passwd").packed());
    }

    @MethodSource("archives")
    @FuzzTest(maxDuration = EACH)
    void bundle(byte[] bytes) {
        if (Bundle.of("a.zip", bytes).orElse(null) instanceof Bundle.Opened opened) {
            List<Bundle.Entry> entries = opened.entries();
            entries.forEach(Bundle.Entry::bytes);
            assertThat(entries).extracting(Bundle.Entry::name).noneMatch(name -> name.contains("/../"));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
