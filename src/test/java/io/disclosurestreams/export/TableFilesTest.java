package io.disclosurestreams.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;

/** Files of values drawn by chance, hostile words among them, as other libraries read them. */
class TableFilesTest {

    private static final int WIDTH = 30;
    private static final int ROWS = 400;
    private static final About ABOUT = new About("/api/v1/x?q=%3D1", LocalDate.of(2026, 2, 10));
    private static final Instant NOON = Instant.parse("2026-02-10T04:00:00Z");

    private final Random random = new Random(20260210);

    private static Table<List<Value>> table() {
        Table.Builder<List<Value>> table = Table.named("x", "=表", "+table");
        for (int column = 0; column < WIDTH; column++) {
            int at = column;
            table.column("a." + at, "=列" + at, "column " + at, row -> row.get(at));
        }
        return table.keepInView().remark("=注", "-remark").asOf(row -> Optional.of(NOON.plusSeconds(row.hashCode())));
    }

    private List<List<Value>> rows() {
        List<List<Value>> rows = new ArrayList<>();
        Stream.of(HostileText.FORMULAS, HostileText.PLAIN, HostileText.UNSHOWN)
                .flatMap(List::stream)
                .forEach(text -> rows.add(IntStream.range(0, WIDTH)
                        .mapToObj(column -> column == 0 ? Value.of(text) : value())
                        .toList()));
        while (rows.size() < ROWS) {
            rows.add(IntStream.range(0, WIDTH).mapToObj(column -> value()).toList());
        }
        return rows;
    }

    private Value value() {
        return switch (random.nextInt(7)) {
            case 0 -> Value.EMPTY;
            case 1 -> Value.of(random.nextLong() >> random.nextInt(64));
            case 2 -> Value.of(new BigDecimal(new BigInteger(random.nextInt(80), random), random.nextInt(13)));
            case 3 -> new Value.Share(random.nextInt(1 << 20) / (1.0 + random.nextInt(1 << 20)));
            case 4 -> new Value.Day(LocalDate.ofEpochDay(random.nextInt(3_000_000) - 720_000));
            case 5 -> Value.of(0);
            default -> Value.of(HostileText.random(random));
        };
    }

    private static byte[] file(TableFormat format, List<List<Value>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(table(), rows, ABOUT, out);
        return out.toByteArray();
    }

    @Test
    void aCsvFileHoldsEveryValue() throws IOException {
        List<List<Value>> rows = rows();
        String csv = new String(file(TableFormat.CSV, rows), StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\uFEFF'=列0,'=列1,").endsWith("Z\r\n");
        List<CSVRecord> records =
                CSVFormat.RFC4180.parse(new StringReader(csv.substring(1))).getRecords();
        assertThat(records).hasSize(ROWS + 2);
        assertThat(records.get(1).get(WIDTH - 1)).isEqualTo("a." + (WIDTH - 1));
        for (int row = 0; row < ROWS; row++) {
            CSVRecord read = records.get(row + 2);
            assertThat(read.size()).isEqualTo(WIDTH + 1);
            for (int column = 0; column < WIDTH; column++) {
                assertReadFromCsv(read.get(column), rows.get(row).get(column));
            }
            assertThat(Instant.parse(read.get(WIDTH)))
                    .isEqualTo(NOON.plusSeconds(rows.get(row).hashCode()));
        }
    }

    private static void assertReadFromCsv(String read, Value written) {
        if (written instanceof Value.Text text) {
            String shown = CellText.shown(text.text());
            assertThat(read).isIn(shown, "'" + shown);
            assertThat(CellText.isLikeFormula(read) && !read.startsWith("'")).isFalse();
        } else if (written instanceof Value.Whole whole) {
            assertThat(Long.parseLong(read)).isEqualTo(whole.number());
        } else if (written instanceof Value.Decimal decimal) {
            assertThat(new BigDecimal(read)).isEqualTo(decimal.number());
            assertThat(read).doesNotContain("E");
        } else if (written instanceof Value.Share share) {
            assertThat(Double.parseDouble(read)).isEqualTo(share.share());
            assertThat(read).doesNotContain("E");
        } else if (written instanceof Value.Day day) {
            assertThat(LocalDate.parse(read)).isEqualTo(day.day());
        } else {
            assertThat(read).isEmpty();
        }
    }

    @Test
    void aWorkbookHoldsEveryValueInItsTypeAndNoFormula() throws IOException {
        List<List<Value>> rows = rows();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(file(TableFormat.XLSX, rows)))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(ROWS + 2);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("=列0");
            assertThat(sheet.getRow(1).getCell(WIDTH - 1).getStringCellValue()).isEqualTo("a." + (WIDTH - 1));
            for (int row = 0; row < ROWS; row++) {
                Row read = sheet.getRow(row + 2);
                for (int column = 0; column < WIDTH; column++) {
                    assertReadFromWorkbook(read.getCell(column), rows.get(row).get(column));
                }
            }
            for (Sheet each : workbook) {
                for (Row row : each) {
                    row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
                }
            }
        }
    }

    private static void assertReadFromWorkbook(Cell read, Value written) {
        if (written instanceof Value.Text text) {
            String shown = CellText.shown(text.text());
            assertThat(read.getStringCellValue()).isEqualTo(shown);
            assertThat(read.getCellStyle().getQuotePrefixed()).isEqualTo(CellText.isLikeFormula(shown));
            assertThat(read.getCellStyle().getDataFormatString()).isEqualTo("@");
        } else if (written instanceof Value.Whole whole) {
            assertNumber(read, BigDecimal.valueOf(whole.number()));
        } else if (written instanceof Value.Decimal decimal) {
            assertNumber(read, decimal.number());
        } else if (written instanceof Value.Share share) {
            assertThat(read.getNumericCellValue()).isEqualTo(share.share());
            assertThat(read.getCellStyle().getDataFormatString()).isEqualTo("0.00%");
        } else if (written instanceof Value.Day day) {
            assertDay(read, day.day());
        } else {
            assertThat(read).isNull();
        }
    }

    /** Whatever the number of its digits, it can be read exactly. */
    private static void assertNumber(Cell read, BigDecimal number) {
        boolean fits = number.signum() == 0 || number.stripTrailingZeros().precision() <= 15;
        assertThat(read.getCellType()).isEqualTo(fits ? CellType.NUMERIC : CellType.STRING);
        assertThat(fits ? BigDecimal.valueOf(read.getNumericCellValue()) : new BigDecimal(read.getStringCellValue()))
                .isEqualByComparingTo(number);
    }

    private static void assertDay(Cell read, LocalDate day) {
        if (day.getYear() > 1900 && day.getYear() < 10_000) {
            assertThat(DateUtil.isCellDateFormatted(read)).isTrue();
            assertThat(read.getLocalDateTimeCellValue()).isEqualTo(day.atStartOfDay());
        } else {
            assertThat(read.getStringCellValue()).isEqualTo(day.toString());
        }
    }

    @Test
    void aSecondSheetTellsWhatTheFileIs() throws IOException {
        List<List<Value>> rows = rows();
        Instant latest = rows.stream()
                .map(row -> NOON.plusSeconds(row.hashCode()))
                .max(Instant::compareTo)
                .orElseThrow();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(file(TableFormat.XLSX, rows)))) {
            Sheet about = workbook.getSheet("说明");
            List<String> cells = new ArrayList<>();
            about.forEach(row -> row.forEach(cell -> cells.add(cell.toString())));

            assertThat(cells)
                    .contains("=表", "+table", "=注", "-remark", "/api/v1/x?q=%3D1", latest.toString())
                    .contains("a.7", "=列7", "column 7", "asOf");
            assertThat(about.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(ROWS);
            assertThat(about.getRow(3).getCell(1).getLocalDateTimeCellValue())
                    .isEqualTo(ABOUT.day().atStartOfDay());
        }
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        List<List<Value>> rows = rows();

        for (TableFormat format : TableFormat.values()) {
            assertThat(file(format, rows)).isEqualTo(file(format, rows));
        }
    }

    @Test
    void aTableWithoutRowsHasItsHeader() throws IOException {
        assertThat(new String(file(TableFormat.CSV, List.of()), StandardCharsets.UTF_8))
                .hasLineCount(2);
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(file(TableFormat.XLSX, List.of())))) {
            assertThat(workbook.getSheetAt(0).getPhysicalNumberOfRows()).isEqualTo(2);
            assertThat(workbook.getSheet("说明").getRow(2).getCell(1).getStringCellValue())
                    .startsWith("没有报告");
        }
    }
}
