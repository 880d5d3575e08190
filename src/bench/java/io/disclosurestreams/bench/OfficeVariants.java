package io.disclosurestreams.bench;

import io.disclosurestreams.bench.Original.Made;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The same documents as LibreOffice saves and prints them. */
final class OfficeVariants {

    private static final String A4 = "@page{size:210mm 297mm;margin:20mm}";
    private static final String A4_LANDSCAPE = "@page{size:297mm 210mm;margin:15mm}";
    /** As wide as A4: narrower, the columns of table four would run over the edge. */
    private static final String A5_LANDSCAPE = "@page{size:210mm 148mm;margin:15mm}";

    private static final String CALC = "--infilter=HTML (StarCalc)";
    private static final String WRITER = "--infilter=HTML (StarWriter)";

    private final Office office;
    private final List<Original> originals;
    private final Map<String, List<Made>> all = new LinkedHashMap<>();

    OfficeVariants(Office office, List<Original> originals) {
        this.office = office;
        this.originals = originals;
    }

    /** All documents of each variant. */
    Map<String, List<Made>> make() throws IOException {
        List<Path> ruled = pages("ruled", "1", A4);
        List<Path> plain = pages("plain", "0", A4);
        convert("DOCX of pages", ruled, "docx:MS Word 2007 XML", WRITER);
        convert("DOC of pages", ruled, "doc:MS Word 97", WRITER);
        convert("DOCX of pages without lines", plain, "docx:MS Word 2007 XML", WRITER);
        convert("XLSX of pages", ruled, "xlsx:Calc MS Excel 2007 XML", CALC);
        convert("XLS of pages", ruled, "xls:MS Excel 97", CALC);
        convert("HTML of pages, by its writer", ruled, "html:HTML (StarWriter)", WRITER);
        convert("HTML of pages, by its sheets", ruled, "html:HTML (StarCalc)", CALC);
        convert("text of pages", ruled, "txt:Text (encoded):UTF8", WRITER);
        print("PDF of pages", ruled);
        print("PDF of pages, A5 landscape", pages("small", "1", A5_LANDSCAPE));
        print("PDF of pages, A4 landscape", pages("landscape", "1", A4_LANDSCAPE));
        print("PDF of pages without lines", plain);
        convert("PDF of the XLSX", made("XLSX of pages", "xlsx"), "pdf");
        convert("DOCX of the DOC", made("DOC of pages", "doc"), "docx:MS Word 2007 XML");
        convert("XLSX of the XLS", made("XLS of pages", "xls"), "xlsx:Calc MS Excel 2007 XML");
        List<Path> texts = texts();
        convert("DOCX of texts", texts, "docx:MS Word 2007 XML", "--infilter=Text (encoded):UTF8");
        convert("DOC of texts", texts, "doc:MS Word 97", "--infilter=Text (encoded):UTF8");
        return all;
    }

    private List<Path> pages(String folder, String border, String style) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Original original : originals) {
            if (original.isPage()) {
                Document page = Jsoup.parse(original.words());
                page.outputSettings().prettyPrint(false);
                page.head().prepend("<meta charset=\"utf-8\"><style>" + style + "</style>");
                if (!page.body().text().contains(page.title())) {
                    page.body().prependElement("h1").text(page.title());
                }
                page.select("table").attr("border", border).attr("cellspacing", "0");
                files.add(Files.writeString(office.folder(folder).resolve(original.name()), page.outerHtml()));
            }
        }
        return files;
    }

    private List<Path> texts() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Original original : originals) {
            if (original.isText()) {
                files.add(Files.write(
                        office.folder("texts").resolve(original.name()),
                        original.words().getBytes(StandardCharsets.UTF_8)));
            }
        }
        return files;
    }

    private List<Path> made(String variant, String type) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Made made : all.getOrDefault(variant, List.of())) {
            String name = made.name().replaceFirst("\\.[a-z]+$", "." + type);
            files.add(Files.write(office.folder("from-" + type).resolve(name), made.bytes()));
        }
        return files;
    }

    /** By way of a document of the writer: its web view knows no pages. */
    private void print(String variant, List<Path> pages) throws IOException {
        if (!pages.isEmpty()) {
            Path between = office.convert(pages, "odt:writer8", WRITER);
            List<Path> documents = new ArrayList<>();
            for (Path page : pages) {
                documents.add(between.resolve(page.getFileName().toString().replaceFirst("\\.html$", ".odt")));
            }
            convert(variant, documents, "pdf");
        }
    }

    private void convert(String variant, List<Path> files, String kind, String... options) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        Path out = office.convert(files, kind, options);
        String type = kind.replaceFirst(":.*", "");
        List<Made> made = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
            Original original = originals.stream()
                    .filter(each -> each.name().replaceFirst("\\.[a-z]+$", "").equals(name))
                    .findFirst()
                    .orElseThrow();
            Path result = out.resolve(name + "." + type);
            if (Files.isRegularFile(result)) {
                made.add(new Made(original.name(), Files.readAllBytes(result), original.expected()));
            }
        }
        all.put(variant, made);
    }
}
