package io.disclosurestreams.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.reading.Block.Table;
import io.disclosurestreams.reading.Layout.Sheets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Office documents saved as "Strict Open XML" say what others say. */
class StrictMarkupTest {

    /** The document as the strict markup writes it. */
    private static byte[] strict(byte[] document) throws IOException {
        Packed strict = new Packed();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = new String(zip.readAllBytes(), UTF_8);
                String turned = part.replaceAll(
                        "http://schemas.openxmlformats.org/(wordprocessingml|spreadsheetml|drawingml|officeDocument)/2006/",
                        "http://purl.oclc.org/ooxml/$1/");
                strict.with(entry.getName(), turned);
            }
        }
        return strict.bytes();
    }

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"DOCX_MERGED", "DOCX_NESTED", "XLSX_MERGED", "XLSX_SPLIT"})
    void aReportIsReadWhole(Layout layout) throws IOException {
        PaperReport paper = new PaperReport(Form.FORM_2021, 2024, 6, 0);
        Sheets sheets = Sheets.of(paper);
        byte[] document = strict(layout.bytes(layout.write(paper.title(), paper.year, sheets)));
        ReportDocument report = LayoutTest.read(document);
        assertThat(report.missing()).isEmpty();
        assertThat(LayoutTest.differences(report, sheets)).isEmpty();
    }

    @Test
    void aDayIsReadAsItIsWritten() throws IOException, FormatException {
        byte[] workbook = strict(Packed.xlsx("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>发布日期</v></c>"
                        + "<c r=\"B1\" s=\"0\" t=\"d\"><v>2024-01-15</v></c></row>")
                .bytes());
        assertThat(SheetFormat.xlsx(OoxmlGuard.open(workbook, MediaType.XLSX, FigureSheets.MOST_XML))
                        .blocks())
                .singleElement()
                .extracting(
                        table -> ((Table) table).rows().get(0).cells().get(1).text())
                .isEqualTo("2024-01-15");
    }

    @Test
    void theOtherMarkupStaysAsItIs() {
        byte[] part = "<c xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' t=\"d\"/>".getBytes(UTF_8);
        assertThat(StrictMarkup.transitional(Map.of("a.xml", part)).get("a.xml"))
                .isSameAs(part);
    }
}
