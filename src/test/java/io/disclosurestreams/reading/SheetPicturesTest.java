package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.Legibility;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.reading.Layout.Sheets;
import io.disclosurestreams.reading.ReadResult.NotAReport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contract §3 for workbooks: tables that are pictures make a report unreadable, not missing. */
class SheetPicturesTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final String TITLE = "清源县水务局2023年政府信息公开工作年度报告";

    static Stream<Named<Supplier<Workbook>>> kinds() {
        return Stream.of(Named.of("xlsx", XSSFWorkbook::new), Named.of("xls", HSSFWorkbook::new));
    }

    private static void put(Sheet sheet, int row, String text) {
        sheet.createRow(row).createCell(0).setCellValue(text);
    }

    private static void picture(Sheet sheet, int row, int columns, int rows) {
        Workbook workbook = sheet.getWorkbook();
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setRow1(row);
        anchor.setCol2(columns - 1);
        anchor.setRow2(row + rows - 1);
        Drawing<?> drawing =
                sheet.getDrawingPatriarch() == null ? sheet.createDrawingPatriarch() : sheet.getDrawingPatriarch();
        drawing.createPicture(anchor, workbook.addPicture(PNG, Workbook.PICTURE_TYPE_PNG));
    }

    /** A report whose second, third and fourth section hold nothing but room for a picture. */
    private static Sheet sections(Workbook workbook) {
        Sheet sheet = workbook.createSheet();
        put(sheet, 0, TITLE);
        put(sheet, 1, "一、总体情况");
        put(sheet, 2, "2023年，我局公开信息3条。");
        put(sheet, 3, "二、主动公开政府信息情况");
        put(sheet, 20, "三、收到和处理政府信息公开申请情况");
        put(sheet, 40, "四、政府信息公开行政复议、行政诉讼情况");
        put(sheet, 60, "五、存在的主要问题及改进情况");
        put(sheet, 61, "人员不足。");
        put(sheet, 62, "六、其他需要报告的事项");
        put(sheet, 63, "无。");
        return sheet;
    }

    private static ReportDocument read(Sheet sheet) {
        return LayoutTest.read(OfficePaper.bytes(sheet.getWorkbook()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void tablesThatArePicturesMakeTheReportUnreadable(Supplier<Workbook> kind) {
        Sheet sheet = sections(kind.get());
        picture(sheet, 4, 8, 15);
        picture(sheet, 21, 8, 18);
        picture(sheet, 41, 8, 10);
        ReportDocument report = read(sheet);
        assertThat(report.legibility()).isEqualTo(Legibility.PICTURES);
        assertThat(report.isComplete()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPictureThatBeginsInTheRowOfItsHeadingBelongsToIt(Supplier<Workbook> kind) {
        Sheet sheet = sections(kind.get());
        picture(sheet, 20, 8, 18);
        assertThat(read(sheet).legibility()).isEqualTo(Legibility.PICTURES);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anIconIsNoTable(Supplier<Workbook> kind) {
        Sheet sheet = sections(kind.get());
        picture(sheet, 21, 1, 1);
        ReportDocument report = read(sheet);
        assertThat(report.legibility()).isEqualTo(Legibility.LEGIBLE);
        assertThat(report.isComplete()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPictureInHiddenRowsIsNotShown(Supplier<Workbook> kind) {
        Sheet sheet = sections(kind.get());
        picture(sheet, 21, 8, 5);
        for (int row = 21; row < 26; row++) {
            sheet.createRow(row).setZeroHeight(true);
        }
        assertThat(read(sheet).legibility()).isEqualTo(Legibility.LEGIBLE);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPictureInACellIsOne(Supplier<Workbook> kind) {
        Sheet sheet = sections(kind.get());
        put(sheet, 21, "=DISPIMG(\"ID_0123456789ABCDEF\",1)");
        assertThat(read(sheet).legibility()).isEqualTo(Legibility.PICTURES);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void withoutSectionsItIsIncompleteForItsPictures(Supplier<Workbook> kind) {
        Sheet sheet = kind.get().createSheet();
        put(sheet, 0, TITLE);
        picture(sheet, 2, 8, 40);
        ReportDocument report = read(sheet);
        assertThat(report.legibility()).isEqualTo(Legibility.LEGIBLE);
        assertThat(report.missing()).anyMatch(gap -> gap.contains("its pictures (1) are not read"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothingButPicturesIsRefusedForThem(Supplier<Workbook> kind) {
        Sheet sheet = kind.get().createSheet();
        picture(sheet, 0, 8, 40);
        ReadResult result = new DocumentReader().read("扫描", OfficePaper.bytes(sheet.getWorkbook()));
        assertThat(((NotAReport) result).reason()).contains("only pictures (1)");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aSealOnATableChangesNothing(Supplier<Workbook> kind) {
        PaperReport paper = new PaperReport(Form.FORM_2021, 2023, 9, 0);
        Sheets sheets = Sheets.of(paper);
        Sheet sheet = kind.get().createSheet();
        OfficePaper.write(Layout.HTML_MERGED.write(paper.title(), paper.year, sheets), sheet);
        picture(sheet, 30, 8, 8);
        ReportDocument report = read(sheet);
        assertThat(report.missing()).isEmpty();
        assertThat(LayoutTest.differences(report, sheets)).isEmpty();
    }
}
