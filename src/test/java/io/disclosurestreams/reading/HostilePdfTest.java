package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosurestreams.domain.Form;
import io.disclosurestreams.reading.Layout.Sheets;
import io.disclosurestreams.reading.PaperPdf.Drawing;
import io.disclosurestreams.reading.ReadResult.NotAReport;
import io.disclosurestreams.reading.ReadResult.Report;
import io.disclosurestreams.reading.ReadResult.Unsupported;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents made to hurt: each is refused with a reason or read safely, in seconds and in little memory. */
@Timeout(10)
class HostilePdfTest {

    private static final int BOMB = 400 << 20;

    private static PdfPen page(String operators) {
        PdfPen pen = new PdfPen(595, 842);
        pen.page();
        return pen.raw(operators);
    }

    private static byte[] good() {
        PaperReport paper = new PaperReport(Form.FORM_2021, 2024, 7, 0);
        return PaperPdf.draw(paper.title(), paper.year, Sheets.of(paper), Drawing.RULED);
    }

    private static byte[] saved(PDDocument document) throws IOException {
        try (document;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void assertRead(byte[] pdf) {
        ReadResult result = new DocumentReader().read("good.pdf", pdf);
        assertThat(result).isInstanceOf(Report.class);
        assertThat(((Report) result).document().isComplete()).isTrue();
    }

    private static byte[] locked(String reader) throws IOException {
        PDDocument document = Loader.loadPDF(good());
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", reader, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
        return saved(document);
    }

    /** A stream of zeros, packed as often as told. */
    private static byte[] bomb(int times) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        OutputStream out = packed;
        for (int time = 0; time < times; time++) {
            out = new DeflaterOutputStream(out);
        }
        byte[] zeros = new byte[1 << 20];
        Arrays.fill(zeros, (byte) ' ');
        for (int length = 0; length < BOMB; length += zeros.length) {
            out.write(zeros);
        }
        out.close();
        return packed.toByteArray();
    }

    private static byte[] withContents(byte[] packed, COSName... filters) throws IOException {
        PDDocument document = page("").document();
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(packed);
        }
        COSArray named = new COSArray();
        for (COSName filter : filters) {
            named.add(filter);
        }
        stream.setItem(COSName.FILTER, named);
        document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
        return saved(document);
    }

    /** A document, and words of the reason for which it must be refused. */
    static Stream<Arguments> documents() throws IOException {
        COSName flate = COSName.FLATE_DECODE;
        byte[] bomb = bomb(1);
        return Stream.of(
                refused("a reader's password", locked("secret"), "password", "send it without"),
                refused("a bomb", withContents(bomb, flate), "unpacks to more than 32 MiB"),
                refused("a bomb in a bomb", withContents(bomb(2), flate, flate), "unpacks"),
                refused("many filters", withContents(bomb, flate, flate, flate), "packed like a picture"),
                refused("a page packed as a picture", withContents(new byte[10], COSName.JBIG2_DECODE), "picture"),
                refused("rows of absurd width", wideRows(), "wider than any"),
                refused("a form that draws itself", formInItself(), "within each other"),
                refused("states without end", page("q ".repeat(100_000)).bytes(), "within each other"),
                refused(
                        "paths without end",
                        page("0 0 m 9 9 l ".repeat(400_000)).bytes(),
                        "more than"),
                refused(
                        "lines without end",
                        page("10 10 m 99 10 l S ".repeat(250_000)).bytes(),
                        "200000 lines"),
                refused("letters without end", manyLetters(), "300000 letters"),
                refused("a lattice of lines", lattice(), "2200 lines on a page"),
                refused("too many pages", manyPages(), "201 pages", "200"),
                refused("letters that mean nothing", unknownLetters(), "which characters", "300 of 300"));
    }

    private static Arguments refused(String what, byte[] pdf, String... words) {
        return Arguments.of(what, pdf, words);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void isRefusedWithAReason(String what, byte[] pdf, String[] words) {
        assertThatThrownBy(() -> PdfFormat.read(pdf))
                .as(what)
                .isInstanceOf(FormatException.class)
                .hasMessageContainingAll(words);
        ReadResult result = new DocumentReader().read("bad.pdf", pdf);
        assertThat(result).isInstanceOf(Unsupported.class);
        assertThat(((Unsupported) result).reason()).matches("bad.pdf .*\\p{IsHan}.* / [a-z].*");
    }

    private static byte[] wideRows() throws IOException {
        PDDocument document = Loader.loadPDF(withContents(new byte[10], COSName.FLATE_DECODE));
        COSDictionary parameters = new COSDictionary();
        parameters.setItem(COSName.PREDICTOR, COSInteger.get(15));
        parameters.setItem(COSName.COLUMNS, COSInteger.get(Integer.MAX_VALUE / 2));
        ((COSStream) document.getPage(0).getCOSObject().getDictionaryObject(COSName.CONTENTS))
                .setItem(COSName.DECODE_PARMS, parameters);
        return saved(document);
    }

    private static byte[] formInItself() throws IOException {
        PDDocument document = page("/X Do").document();
        COSStream form = document.getDocument().createCOSStream();
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        COSDictionary objects = new COSDictionary();
        objects.setItem(COSName.getPDFName("X"), form);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, objects);
        form.setItem(COSName.RESOURCES, resources);
        try (OutputStream out = form.createOutputStream()) {
            out.write("/X Do /X Do /X Do".getBytes(StandardCharsets.ISO_8859_1));
        }
        document.getPage(0).getResources().getCOSObject().setItem(COSName.XOBJECT, objects);
        return saved(document);
    }

    private static byte[] manyLetters() {
        PdfPen text = page("");
        String run = "公".repeat(1000);
        for (int time = 0; time < 301; time++) {
            text.text(10, 10, 9, run);
        }
        return text.bytes();
    }

    private static byte[] lattice() {
        StringBuilder lattice = new StringBuilder();
        for (int index = 0; index < 1100; index++) {
            lattice.append(
                    "0 %d m 9000 %d l S %d 0 m %d 9000 l S ".formatted(8 * index, 8 * index, 8 * index, 8 * index));
        }
        return page(lattice.toString()).bytes();
    }

    private static byte[] manyPages() {
        PdfPen pen = new PdfPen(100, 100);
        for (int page = 0; page <= PdfFormat.MOST_PAGES; page++) {
            pen.page();
        }
        return pen.bytes();
    }

    private static byte[] unknownLetters() {
        StringBuilder letters = new StringBuilder();
        for (int index = 0; index < 300; index++) {
            letters.append((char) (0xE000 + index));
        }
        return page("").text(10, 100, 1, letters.toString()).bytes();
    }

    @Test
    void theBeginningOfAPdfIsToldToBeBroken() {
        byte[] beginning = Arrays.copyOf(good(), 900);
        assertThatThrownBy(() -> PdfFormat.read(beginning)).hasMessageContaining("broken or incomplete");
    }

    @Test
    void anOwnersPasswordIsNoObstacle() throws IOException {
        assertRead(locked(""));
    }

    @Test
    void scriptsAndProgramsAreNeitherRunNorAnObstacle() throws IOException {
        PDDocument document = Loader.loadPDF(good());
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.launchURL('http://127.0.0.1');"));
        document.getPage(0).getCOSObject().setItem(COSName.AA, new PDActionLaunch().getCOSObject());
        assertRead(saved(document));
    }

    @Test
    void aScanHasPicturesAndNoText() throws IOException, FormatException {
        PdfPen pen = page("");
        pen.raw("q 500 0 0 700 40 40 cm /Scan Do Q");
        pen.page();
        pen.raw("q 20 0 0 20 40 40 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q");
        PDDocument document = pen.document();
        COSStream scan = document.getDocument().createCOSStream();
        scan.setItem(COSName.SUBTYPE, COSName.IMAGE);
        try (OutputStream out = scan.createRawOutputStream()) {
            out.write("no picture at all".getBytes(StandardCharsets.ISO_8859_1));
        }
        COSDictionary objects = new COSDictionary();
        objects.setItem(COSName.getPDFName("Scan"), scan);
        document.getPage(0).getResources().getCOSObject().setItem(COSName.XOBJECT, objects);
        byte[] pdf = saved(document);
        Content content = PdfFormat.read(pdf);
        assertThat(content.isScan()).isTrue();
        assertThat(content.pictures()).isEqualTo(1);
        ReadResult result = new DocumentReader().read("scan.pdf", pdf);
        assertThat(((NotAReport) result).reason()).contains("only pictures (1)", "send the document");
    }

    @Test
    void spoiltAndCutOffFilesAreNeverReadWrong() {
        SplittableRandom random = new SplittableRandom(3);
        byte[] good = good();
        PaperReport paper = new PaperReport(Form.FORM_2021, 2024, 7, 0);
        Sheets sheets = Sheets.of(paper);
        for (int time = 0; time < 120; time++) {
            byte[] bad = time % 2 == 0 ? good.clone() : Arrays.copyOf(good, random.nextInt(10, good.length));
            for (int spot = 0; spot < 3; spot++) {
                bad[random.nextInt(8, bad.length)] = (byte) random.nextInt(256);
            }
            if (new DocumentReader().read("bad.pdf", bad) instanceof Report report) {
                assertThat(LayoutTest.differences(report.document(), sheets))
                        .as("time %d", time)
                        .isEmpty();
            }
        }
    }
}
