package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.Legibility;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.reading.Layout.Sheets;
import io.disclosurestreams.reading.PaperPdf.Drawing;
import io.disclosurestreams.reading.ReadResult.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A report whose figures nobody sees, few or most of them, in every format that can hide them. */
class UnseenReportTest {

    private static final int FIGURES = 200;
    private static final PaperReport PAPER = new PaperReport(Form.FORM_2021, 2024, 7, 0);

    private enum Hiding {
        HTML_HIDDEN {
            @Override
            byte[] write(int figures) {
                String shown = page();
                return first(shown, ">([0-9.]+)<", "><i style='display:none'>$1</i><", figures)
                        .getBytes(StandardCharsets.UTF_8);
            }
        },
        HTML_WHITE {
            @Override
            byte[] write(int figures) {
                return first(page(), ">([0-9.]+)<", "><i style='color:#fff'>$1</i><", figures)
                        .getBytes(StandardCharsets.UTF_8);
            }
        },
        DOCX_HIDDEN {
            @Override
            byte[] write(int figures) {
                return docx("<w:vanish/>", figures);
            }
        },
        DOCX_WHITE {
            @Override
            byte[] write(int figures) {
                return docx("<w:color w:val=\"FFFFFF\"/>", figures);
            }
        },
        PDF_WHITE {
            @Override
            byte[] write(int figures) throws IOException {
                return pdf("1 g", figures);
            }
        },
        PDF_WITHOUT_INK {
            @Override
            byte[] write(int figures) throws IOException {
                return pdf("3 Tr", figures);
            }
        };

        abstract byte[] write(int figures) throws IOException;

        private static String page() {
            return Layout.HTML_MERGED.write(PAPER.title(), PAPER.year, Sheets.of(PAPER));
        }

        private static byte[] docx(String properties, int figures) {
            String body = OfficePaper.docxBody(page());
            return Packed.docx(first(
                            body,
                            "<w:r>(<w:t xml:space=\"preserve\">[0-9.]+</w:t>)",
                            "<w:r><w:rPr>" + properties + "</w:rPr>$1",
                            figures))
                    .bytes();
        }

        private static byte[] pdf(String operators, int figures) throws IOException {
            PdfPen pen = PaperPdf.pen(PAPER.title(), PAPER.year, Sheets.of(PAPER), Drawing.RULED_LANDSCAPE);
            int left = figures;
            try (PDDocument document = pen.document();
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
                for (PDPage page : document.getPages()) {
                    String drawn = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
                    Matcher digits = Pattern.compile("BT [^<]*<(?:003[0-9]|002E)+> Tj ET")
                            .matcher(drawn);
                    StringBuilder changed = new StringBuilder();
                    while (digits.find()) {
                        digits.appendReplacement(changed, left-- > 0 ? "q " + operators + " $0 Q" : "$0");
                    }
                    PDStream stream = new PDStream(document);
                    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                        out.write(digits.appendTail(changed).toString().getBytes(StandardCharsets.ISO_8859_1));
                    }
                    page.setContents(stream);
                }
                document.save(bytes);
                return bytes.toByteArray();
            }
        }

        private static String first(String text, String pattern, String replacement, int times) {
            Matcher found = Pattern.compile(pattern).matcher(text);
            StringBuilder changed = new StringBuilder();
            for (int count = 0; count < times && found.find(); count++) {
                found.appendReplacement(changed, replacement);
            }
            return found.appendTail(changed).toString();
        }
    }

    private static ReportDocument read(Hiding hiding, int figures) throws IOException {
        return ((Report) new DocumentReader().read("报告", hiding.write(figures))).document();
    }

    private static List<Finding> errors(ReportDocument report) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void oneFigureNobodySeesIsTextWithAnErrorThatNamesItsCell(Hiding hiding) throws IOException {
        ReportDocument report = read(hiding, 1);

        assertThat(report.legibility()).isEqualTo(Legibility.LEGIBLE);
        assertThat(report.isComplete()).isTrue();
        assertThat(errors(report)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("CELL-TYPE");
            assertThat(finding.cells()).containsExactly("proactive.regulations.issued");
            assertThat(finding.message()).contains("nobody sees");
        });
        assertThat(report.sources().get("proactive.regulations.issued").raw()).matches("〔\\d{5}〕");
        assertThat(report.cells().at(0)).isInstanceOf(Cell.Text.class);
    }

    @ParameterizedTest
    @EnumSource
    void fewerThanHalfAreToldOneByOne(Hiding hiding) throws IOException {
        ReportDocument report = read(hiding, 60);

        assertThat(report.legibility()).isEqualTo(Legibility.LEGIBLE);
        assertThat(errors(report))
                .hasSize(60)
                .allMatch(finding -> finding.rule().equals("CELL-TYPE"));
    }

    @ParameterizedTest
    @EnumSource
    void aReportMostOfWhoseFiguresNobodySeesIsUnreadableForOneReason(Hiding hiding) throws IOException {
        for (int figures : new int[] {180, FIGURES}) {
            ReportDocument report = read(hiding, figures);

            assertThat(report.legibility()).isEqualTo(Legibility.UNSEEN);
            assertThat(report.isComplete()).isTrue();
            assertThat(report.sources()).isEmpty();
            assertThat(errors(report)).singleElement().satisfies(finding -> {
                assertThat(finding.rule()).isEqualTo("DOC-SHAPE");
                assertThat(finding.message()).contains("nobody sees");
            });
        }
    }
}
