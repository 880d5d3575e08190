package io.disclosurestreams.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** An Office Open XML document, part by part: good ones and such as no office program writes. */
final class Packed {

    private static final String TYPES = "application/vnd.openxmlformats-officedocument.";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A Word document with this XML in its body. */
    static Packed docx(String body) {
        return new Packed()
                .with("[Content_Types].xml", contentTypes("/word/document.xml", "wordprocessingml.document.main+xml"))
                .with("_rels/.rels", relationships("officeDocument", "word/document.xml", ""))
                .with(
                        "word/document.xml",
                        HEAD + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                                + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>" + body
                                + "</w:body></w:document>");
    }

    /** A workbook of one sheet with this XML in its data. */
    static Packed xlsx(String rows) {
        String main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        return new Packed()
                .with("[Content_Types].xml", contentTypes("/xl/workbook.xml", "spreadsheetml.sheet.main+xml"))
                .with("_rels/.rels", relationships("officeDocument", "xl/workbook.xml", ""))
                .with(
                        "xl/workbook.xml",
                        HEAD + "<workbook" + main
                                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                                + "<sheets><sheet name=\"年报\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .with("xl/_rels/workbook.xml.rels", relationships("worksheet", "worksheets/sheet1.xml", ""))
                .with(
                        "xl/worksheets/sheet1.xml",
                        HEAD + "<worksheet" + main + "><sheetData>" + rows + "</sheetData></worksheet>");
    }

    static String contentTypes(String main, String type) {
        return HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"xlsx\" ContentType=\"" + MediaType.XLSX + "\"/>"
                + "<Default Extension=\"xlsm\" ContentType=\"" + MediaType.XLSX_WITH_MACROS + "\"/>"
                + "<Override PartName=\"/word/charts/chart1.xml\" ContentType=\"" + TYPES
                + "drawingml.chart+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPES
                + "spreadsheetml.worksheet+xml\"/><Override PartName=\"" + main + "\" ContentType=\"" + TYPES + type
                + "\"/></Types>";
    }

    static String relationships(String kind, String target, String attributes) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + RELATIONSHIPS + kind + "\" Target=\"" + target + "\" "
                + attributes + "/></Relationships>";
    }

    /** The one relationship of a part, to something outside of the document. */
    static String external(String kind, String target) {
        return relationships(kind, target, "TargetMode=\"External\"");
    }

    /** Adds a chart that has this file behind it. */
    Packed withChart(String file) {
        return with("word/charts/chart1.xml", "<c:chartSpace xmlns:c=\"c\"/>")
                .with("word/charts/_rels/chart1.xml.rels", relationships("package", "../embeddings/" + file, ""))
                .with("word/embeddings/" + file, xlsx("").bytes());
    }

    Packed with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Packed with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipArchiveEntry entry = new ZipArchiveEntry(part.getKey());
                zip.putArchiveEntry(entry);
                zip.write(part.getValue());
                zip.closeArchiveEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The document with every entry marked as locked. */
    byte[] locked() {
        byte[] bytes = bytes();
        for (int index = 0; index < bytes.length - 8; index++) {
            boolean mark = bytes[index] == 'P' && bytes[index + 1] == 'K';
            int flags = mark && bytes[index + 2] == 3 ? 6 : mark && bytes[index + 2] == 1 ? 8 : 0;
            bytes[index + flags] |= (byte) (flags > 0 ? 1 : 0);
        }
        return bytes;
    }
}
