package io.disclosurestreams.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Draws pages by hand, y from the top. The font is one of those that every reader of PDF must know without having it, so
 * that no font lies in the files.
 */
final class PdfPen {

    final double width;
    final double height;
    private final List<StringBuilder> pages = new ArrayList<>();

    PdfPen(double width, double height) {
        this.width = width;
        this.height = height;
    }

    void page() {
        pages.add(new StringBuilder());
    }

    /** Draws what the operators of PDF say. */
    PdfPen raw(String operators) {
        pages.get(pages.size() - 1).append(operators).append('\n');
        return this;
    }

    PdfPen text(double x, double baseline, double size, String text) {
        StringBuilder codes = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_16BE)) {
            codes.append("%02X".formatted(each));
        }
        return raw("BT /F1 %s Tf %s %s Td <%s> Tj ET"
                .formatted(number(size), number(x), number(height - baseline), codes));
    }

    PdfPen line(double x, double y, double toX, double toY) {
        return raw("%s %s m %s %s l S".formatted(number(x), number(height - y), number(toX), number(height - toY)));
    }

    PdfPen frame(Box box) {
        return rectangle(box, "S");
    }

    PdfPen rectangle(Box box, String paint) {
        return raw("%s %s %s %s re %s"
                .formatted(
                        number(box.left()),
                        number(height - box.bottom()),
                        number(box.width()),
                        number(box.height()),
                        paint));
    }

    /** How wide a text is drawn. */
    static double width(String text, double size) {
        return text.chars().mapToDouble(each -> each < 128 ? 0.5 : 1).sum() * size;
    }

    /**
     * All pages so far, drawn sideways on pages of another shape that do not say that they are turned.
     *
     * @param direction in which the lines of text run then
     */
    PdfPen turned(Direction direction) {
        boolean sideways = direction == Direction.DOWN || direction == Direction.UP;
        PdfPen turned = sideways ? new PdfPen(height, width) : new PdfPen(width, height);
        String matrix = switch (direction) {
            case RIGHT -> "1 0 0 1 0 0";
            case UP -> "0 1 -1 0 " + number(height) + " 0";
            case DOWN -> "0 -1 1 0 0 " + number(width);
            case LEFT -> "-1 0 0 -1 " + number(width) + " " + number(height);
        };
        for (StringBuilder page : pages) {
            turned.page();
            turned.raw("q " + matrix + " cm").raw(page.toString()).raw("Q");
        }
        return turned;
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    byte[] bytes() {
        try (PDDocument document = document();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The document, to be spoilt by a test. */
    PDDocument document() throws IOException {
        PDDocument document = new PDDocument();
        COSDictionary font = font();
        for (StringBuilder drawing : pages) {
            PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
            PDResources resources = new PDResources();
            COSDictionary fonts = new COSDictionary();
            fonts.setItem(COSName.getPDFName("F1"), font);
            resources.getCOSObject().setItem(COSName.FONT, fonts);
            page.setResources(resources);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(drawing.toString().getBytes(StandardCharsets.ISO_8859_1));
            }
            page.setContents(stream);
            document.addPage(page);
        }
        return document;
    }

    private static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setItem(COSName.SUPPLEMENT, COSInteger.get(5));
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(1));
        widths.add(COSInteger.get(95));
        widths.add(COSInteger.get(500));
        COSDictionary letters = new COSDictionary();
        letters.setItem(COSName.TYPE, COSName.FONT);
        letters.setName(COSName.SUBTYPE, "CIDFontType0");
        letters.setName(COSName.BASE_FONT, "STSong-Light");
        letters.setItem(COSName.CIDSYSTEMINFO, system);
        letters.setItem(COSName.W, widths);
        COSArray descendants = new COSArray();
        descendants.add(letters);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, "Type0");
        font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UTF16-H");
        font.setName(COSName.ENCODING, "UniGB-UTF16-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}
