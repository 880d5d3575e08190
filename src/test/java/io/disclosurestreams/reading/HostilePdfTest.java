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

    private static void assertRefused(byte[] pdf, String... words) {
        assertThatThrownBy(() -> PdfFormat.read(pdf))
                .isInstanceOf(FormatException.class)
                .hasMessageContainingAll(words);
        ReadResult result = new DocumentReader().read("bad.pdf", pdf);
        assertThat(result).isInstanceOf(Unsupported.class);
        assertThat(((Unsupported) result).reason()).matches("bad.pdf .*\\p{IsHan}.* / [a-z].*");
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

    @Test
    void aReadersPasswordIsToldAndAnOwnersIsNoObstacle() throws IOException {
        assertRefused(locked("secret"), "password", "send it without");
        assertRead(locked(""));
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        assertRefused(withContents(bomb(1), COSName.FLATE_DECODE), "unpacks to more than 32 MiB");
    }

    @Test
    void aBombInABombIsNotUnpacked() throws IOException {
        assertRefused(withContents(bomb(2), COSName.FLATE_DECODE, COSName.FLATE_DECODE), "unpacks");
    }

    @Test
    void manyFiltersAndFiltersOfPicturesAreRefused() throws IOException {
        COSName flate = COSName.FLATE_DECODE;
        assertRefused(withContents(bomb(1), flate, flate, flate), "packed like a picture");
        assertRefused(withContents(new byte[10], COSName.JBIG2_DECODE), "packed like a picture");
    }

    @Test
    void rowsOfAbsurdWidthTakeNoMemory() throws IOException {
        PDDocument document = Loader.loadPDF(withContents(new byte[10], COSName.FLATE_DECODE));
        COSDictionary parameters = new COSDictionary();
        parameters.setItem(COSName.PREDICTOR, COSInteger.get(15));
        parameters.setItem(COSName.COLUMNS, COSInteger.get(Integer.MAX_VALUE / 2));
        ((COSStream) document.getPage(0).getCOSObject().getDictionaryObject(COSName.CONTENTS))
                .setItem(COSName.DECODE_PARMS, parameters);
        assertRefused(saved(document), "wider than any");
    }

    @Test
    void formsThatDrawThemselvesEnd() throws IOException {
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
        assertRefused(saved(document), "within each other");
    }

    @Test
    void endlessDrawingIsCutOff() {
        assertRefused(page("q ".repeat(100_000)).bytes(), "within each other");
        assertRefused(page("0 0 m 9 9 l ".repeat(400_000)).bytes(), "more than");
        assertRefused(page("10 10 m 99 10 l S ".repeat(250_000)).bytes(), "200000 lines");
        PdfPen text = page("");
        String run = "公".repeat(1000);
        for (int time = 0; time < 301; time++) {
            text.text(10, 10, 9, run);
        }
        assertRefused(text.bytes(), "300000 letters");
    }

    @Test
    void aLatticeOfLinesIsRefused() {
        StringBuilder lattice = new StringBuilder();
        for (int index = 0; index < 1100; index++) {
            lattice.append(
                    "0 %d m 9000 %d l S %d 0 m %d 9000 l S ".formatted(8 * index, 8 * index, 8 * index, 8 * index));
        }
        assertRefused(page(lattice.toString()).bytes(), "2200 lines on a page");
    }

    @Test
    void moreThanTwoHundredPagesAreRefused() {
        PdfPen pen = new PdfPen(100, 100);
        for (int page = 0; page <= PdfFormat.MOST_PAGES; page++) {
            pen.page();
        }
        assertRefused(pen.bytes(), "201 pages", "200");
    }

    @Test
    void scriptsAndProgramsAreNeitherRunNorAnObstacle() throws IOException {
        PDDocument document = Loader.loadPDF(good());
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.launchURL('http://127.0.0.1');"));
        document.getPage(0).getCOSObject().setItem(COSName.AA, new PDActionLaunch().getCOSObject());
        assertRead(saved(document));
    }

    @Test
    void lettersThatMeanNothingAreRefused() {
        StringBuilder letters = new StringBuilder();
        for (int index = 0; index < 300; index++) {
            letters.append((char) (0xE000 + index));
        }
        assertRefused(page("").text(10, 100, 1, letters.toString()).bytes(), "which characters", "300 of 300");
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
