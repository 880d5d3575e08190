package io.disclosurestreams.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;

class XlsxLimitsTest {

    private static final About ABOUT = new About("/", LocalDate.of(2026, 2, 10));

    private static Table<String> table() {
        return Table.<String>named("x", "表", "table")
                .column("a", "列", "column", Value::of)
                .asOf(text -> Optional.empty());
    }

    private static Workbook written(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxFile.write(table(), List.of(text), ABOUT, out);
        return WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void moreRowsThanASheetHoldsAreNeverWritten() {
        List<String> many = Collections.nCopies(TableFormat.XLSX.mostRows() + 1, "");

        assertThat(TableFormat.XLSX.mostRows() + 2).isEqualTo(1_048_576);
        assertThatThrownBy(() -> XlsxFile.write(table(), many, ABOUT, OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1048574");
    }

    @Test
    void aTextLongerThanACellMayBeSaysThatItIsCut() throws IOException {
        // an odd start, so that the cut falls into a pair of surrogates in one of the two
        for (String start : List.of("", "x")) {
            String text = start + "𠮷".repeat(20_000);
            try (Workbook workbook = written(text)) {
                Cell cell = workbook.getSheetAt(0).getRow(2).getCell(0);
                String read = cell.getStringCellValue();

                assertThat(read.length()).isBetween(32_766, 32_767);
                assertThat(read).contains("全文" + text.length() + "字").doesNotContain("\uFFFD");
                assertThat(text).startsWith(read.substring(0, read.indexOf('…')));
            }
        }
    }

    @Test
    void theLongestTextThatACellHoldsIsWhole() throws IOException {
        // not all the same: that would look like an archive made to harm
        String text = new Random(20260210)
                .ints(' ', 0x3000)
                .filter(sign -> !Character.isISOControl(sign))
                .limit(32_767)
                .mapToObj(Character::toString)
                .map(CellText::shown)
                .collect(Collectors.joining());
        try (Workbook workbook = written(text)) {
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo(text);
        }
    }

    @Test
    void columnsHaveTheLettersOfSpreadsheets() {
        for (int column = 0; column < 16_384; column++) {
            assertThat(XlsxSheet.letters(column)).isEqualTo(CellReference.convertNumToColString(column));
        }
    }
}
