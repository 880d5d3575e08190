package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like harm in office documents, and what office programs write all the same: it keeps none of them out. */
class HarmlessOfficeTest {

    @Test
    void linksOfTheTextAreNoHarm() {
        byte[] linked = Packed.docx("")
                .with("word/_rels/document.xml.rels", Packed.external("hyperlink", "http://elsewhere.example/a"))
                .bytes();
        assertThatCode(() -> DocxFormat.read(linked)).doesNotThrowAnyException();
    }

    @Test
    void theWorkbookBehindAChartIsNoHarm() {
        assertThatCode(() -> DocxFormat.read(Packed.docx("").withChart("a.xlsx").bytes()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Normal.dotm",
                "file:///C:\\Users\\Administrator\\AppData\\Roaming\\Kingsoft\\office6\\templates\\wps\\zh_CN\\Normal.dotm",
                "file:///D:/%E5%85%AC%E6%96%87.dotx",
                "C:\\模板\\公文.dot"
            })
    void aTemplateOnTheWritersOwnDriveIsNoHarm(String template) {
        byte[] written = Packed.docx("")
                .with("word/_rels/settings.xml.rels", Packed.external("attachedTemplate", template))
                .bytes();
        assertThatCode(() -> DocxFormat.read(written)).doesNotThrowAnyException();
    }

    @Test
    void aCellAtTheFarEndOfASheetIsNoHarm() throws IOException, FormatException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.createSheet().createRow(1_048_575).createCell(16_383).setCellValue("远");
        workbook.getSheetAt(0).getRow(1_048_575).createCell(0).setCellValue("近");
        Content content = OfficePaper.content(workbook);
        assertThat(content.blocks()).hasSize(1);
    }
}
