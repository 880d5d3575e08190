package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Form;
import io.disclosurestreams.reading.Layout.Sheets;
import io.disclosurestreams.reading.ReadResult.Report;
import io.disclosurestreams.reading.ReadResult.Unsupported;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Office documents made to harm: each is refused with a reason, or read without harm, and soon. */
class HostileOfficeTest {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final String TEXT = OfficePaper.paragraph("文字");

    private static Packed good() {
        return Packed.docx(TEXT);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(int size) {
        return new byte[size];
    }

    /** A document, and words of the reason for which it must be refused. */
    static Stream<Arguments> documents() throws IOException {
        Map<String, Object[]> all = new LinkedHashMap<>();
        all.put("a bomb", new Object[] {good().with("word/media/a.bmp", bytes(20 << 20)), "more than 100 times"});
        all.put("a bomb of text", new Object[] {
            Packed.docx("<w:p>" + "<w:r/>".repeat(2_000_000) + "</w:p>"), "more than 100 times"
        });
        all.put("a large part", new Object[] {good().with("word/media/a.bmp", sparse(51 << 20)), "bytes in one part"});
        all.put("a long text", new Object[] {Packed.docx("<w:p><w:r><w:t>" + letters(17 << 20)), "bytes of text"});
        all.put("an archive within", new Object[] {good().with("word/media/a.png", good().bytes()), "embedded"});
        all.put("an archive of another kind", new Object[] {good().with("a.bin", ascii("Rar!....")), "embedded"});
        all.put("an embedded document", new Object[] {
            good().with("word/embeddings/oleObject1.bin", ascii("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1")), "embedded"
        });
        all.put("a workbook behind no chart", new Object[] {
            good().with("word/embeddings/a.xlsx", good().bytes())
                    .with("word/_rels/document.xml.rels", Packed.relationships("package", "embeddings/a.xlsx", "")),
            "embedded",
            "as PDF"
        });
        all.put("a workbook that is embedded and behind a chart too", new Object[] {
            good().withChart("a.xlsx")
                    .with("word/_rels/document.xml.rels", Packed.relationships("package", "embeddings/a.xlsx", "")),
            "embedded"
        });
        all.put("a workbook with macros behind a chart", new Object[] {good().withChart("a.xlsm"), "embedded"});
        all.put("an archive behind a chart", new Object[] {good().withChart("a.zip"), "embedded"});
        all.put("too many parts", new Object[] {many(good()), "parts, more than any report"});
        for (String name : new String[] {"../a.xml", "word/../../a.xml", "/a.xml", "C:/a.xml"}) {
            all.put("the name " + name, new Object[] {good().with(name, "a"), "leads out of the document"});
        }
        all.put(
                "names that differ in case",
                new Object[] {good().with("Word/Document.xml", "a"), "two parts of one name"});
        all.put("a document type", new Object[] {good().with("word/document.xml", declared("")), "document type"});
        all.put("a document type in styles", new Object[] {good().with("word/styles.xml", declared("")), "document type"
        });
        all.put("a document type in UTF-16", new Object[] {
            good().with("word/document.xml", declared("").getBytes(StandardCharsets.UTF_16)), "document type"
        });
        all.put("an external entity", new Object[] {
            good().with("word/document.xml", declared("<!ENTITY x SYSTEM \"file:///etc/passwd\">")), "document type"
        });
        for (String elsewhere : new String[] {
            "http://elsewhere.example/a.dotm",
            "\\\\elsewhere\\share\\a.dotm",
            "//elsewhere/a.dotm",
            "file://elsewhere/a.dotm",
            "file:///\\\\elsewhere\\a.dotm",
            "%5C%5Celsewhere%5Ca.dotm",
            "C:\\a:b"
        }) {
            all.put("a template at " + elsewhere, new Object[] {
                good().with("word/_rels/settings.xml.rels", Packed.external("attachedTemplate", elsewhere)),
                "attachedTemplate",
                "elsewhere",
                "save it without links"
            });
        }
        all.put("a picture elsewhere", new Object[] {
            good().with("word/_rels/document.xml.rels", Packed.external("image", "file:///C:/a.png")),
            "image",
            "save it without links"
        });
        all.put("macros", new Object[] {good().with("word/vbaProject.bin", "a"), "macros"});
        all.put("a type with macros", new Object[] {
            good().with(
                            "[Content_Types].xml",
                            Packed.contentTypes("/word/document.xml", "x")
                                    .replace(
                                            "application/vnd.openxmlformats-officedocument.x",
                                            MediaType.DOCX_WITH_MACROS + ".main+xml")),
            "macros"
        });
        all.put("a main part of another type", new Object[] {
            good().with("_rels/.rels", Packed.relationships("officeDocument", "word/styles.xml", ""))
                    .with("word/styles.xml", "<styles/>"),
            "no such main part"
        });
        all.put("no main part", new Object[] {good().with("_rels/.rels", "<Relationships/>"), "no such main part"});
        all.put("broken XML", new Object[] {good().with("word/document.xml", "<document><body><p>"), "damaged"});
        all.put("deep tables", new Object[] {Packed.docx("<w:tbl><w:tr><w:tc>".repeat(5_000)), "within each other"});
        all.put("deep paragraphs", new Object[] {Packed.docx("<w:p>".repeat(100_000)), "within each other"});
        all.put("deep cells of a sheet", new Object[] {Packed.xlsx("<row>".repeat(100_000)), "within each other"});
        all.put("strings without end", new Object[] {
            Packed.xlsx("").with("xl/sharedStrings.xml", "<sst><si><t>" + letters(9 << 20)), "bytes of text"
        });
        all.put("many cells", new Object[] {
            Packed.xlsx(("<row>" + "<c/>".repeat(10_001) + "</row>").repeat(10)).with("xl/noise.xml", noise(100_000)),
            "cells on a sheet"
        });
        all.put("many paragraphs", new Object[] {
            Packed.docx("<w:p/>".repeat(50_001)).with("word/noise.bin", noise(100_000)), "paragraphs"
        });
        return Stream.concat(
                all.entrySet().stream().map(entry -> {
                    Object[] reason = Arrays.copyOfRange(entry.getValue(), 1, entry.getValue().length);
                    return Arguments.of(entry.getKey(), ((Packed) entry.getValue()[0]).bytes(), reason);
                }),
                Stream.of(
                        Arguments.of("a locked entry", good().locked(), new Object[] {"password"}),
                        Arguments.of("a locked package", storage("EncryptedPackage"), new Object[] {"password"}),
                        Arguments.of(
                                "an old document with macros", storage("WordDocument", "Macros"), new Object[] {"macros"
                                }),
                        Arguments.of(
                                "an old workbook with macros",
                                storage("Workbook", "_VBA_PROJECT_CUR"),
                                new Object[] {"macros"}),
                        Arguments.of("a storage of nothing", storage("Noise"), new Object[] {"neither"}),
                        Arguments.of(
                                "an old document of noise", storage("WordDocument"), new Object[] {"save it as .docx"}),
                        Arguments.of("an old workbook of noise", storage("Workbook"), new Object[] {"damaged"})));
    }

    private static Packed many(Packed packed) {
        for (int index = 0; index <= OoxmlGuard.MOST_ENTRIES; index++) {
            packed.with("word/media/" + index, "a");
        }
        return packed;
    }

    private static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new SplittableRandom(size).nextBytes(noise);
        noise[0] = 'B';
        return noise;
    }

    /** Bytes that pack to a tenth or so. */
    private static byte[] sparse(int size) {
        byte[] sparse = new byte[size];
        SplittableRandom random = new SplittableRandom(size);
        for (int index = 0; index < size; index += 16) {
            sparse[index] = (byte) random.nextInt();
        }
        return sparse;
    }

    /** Text that does not pack too well. */
    private static String letters(int size) {
        StringBuilder letters = new StringBuilder(size);
        new SplittableRandom(size).ints(size, 'a', 'z').forEach(each -> letters.append((char) each));
        return letters.toString();
    }

    private static String declared(String entity) {
        return "<?xml version=\"1.0\"?><!DOCTYPE w [" + entity + "]><w/>";
    }

    private static byte[] storage(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem storage = new POIFSFileSystem()) {
            for (String name : names) {
                storage.createDocument(new ByteArrayInputStream(noise(5_000)), name);
            }
            storage.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void isRefusedWithAReason(String what, byte[] document, Object[] words) {
        Instant start = Instant.now();
        ReadResult result = new DocumentReader().read("report", document);
        assertThat(Duration.between(start, Instant.now())).isLessThan(SOON);
        assertThat(result).as(what).isInstanceOf(Unsupported.class);
        String reason = ((Unsupported) result).reason();
        for (Object word : words) {
            assertThat(reason).contains((String) word);
        }
        assertThat(reason).matches("report .*\\p{IsHan}.* / [a-z].*").doesNotContain("Exception", "org.apache", "POI");
    }

    @Test
    void aNameWithABackslashIsRefused() {
        byte[] document = good().with("word!a.xml", "a").bytes();
        for (int index = 1; index < document.length; index++) {
            document[index] = document[index - 1] == 'd' && document[index] == '!' ? (byte) '\\' : document[index];
        }
        ReadResult result = new DocumentReader().read("report", document);
        assertThat(((Unsupported) result).reason()).contains("leads out of the document");
    }

    @Test
    void aReportCutOffOrSpoiltAnywhereIsNeverMisread() {
        PaperReport paper = new PaperReport(Form.FORM_2021, 2024, 3, 0);
        Sheets sheets = Sheets.of(paper);
        SplittableRandom random = new SplittableRandom(8);
        for (Layout layout : new Layout[] {Layout.DOCX_MERGED, Layout.XLSX_MERGED, Layout.XLS_MERGED}) {
            byte[] whole = layout.bytes(layout.write(paper.title(), paper.year, sheets));
            for (int time = 0; time < 30; time++) {
                byte[] cut = Arrays.copyOf(whole, random.nextInt(whole.length));
                ReadResult shorter = new DocumentReader().read("cut", cut);
                if (shorter instanceof Report report) {
                    assertThat(layout).isEqualTo(Layout.XLS_MERGED);
                    assertThat(LayoutTest.differences(report.document(), sheets))
                            .isEmpty();
                }
                byte[] spoilt = whole.clone();
                spoilt[random.nextInt(spoilt.length)] ^= (byte) (1 << random.nextInt(8));
                ReadResult result = new DocumentReader().read("spoilt", spoilt);
                // an older workbook has no checksum: a spoilt figure can't be told from another one
                if (result instanceof Report report && layout != Layout.XLS_MERGED) {
                    assertThat(LayoutTest.differences(report.document(), sheets))
                            .isEmpty();
                }
            }
        }
    }
}
