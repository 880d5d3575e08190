package io.disclosurestreams.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A table as a workbook: a sheet of rows under a line of labels and a line of keys, and a sheet that says what they are.
 * Written straight through, sheet by sheet and row by row, without a model in memory and without temporary files; the same
 * rows give the same bytes. There are no formulas in it.
 */
final class XlsxFile {

    private static final int HEADER_ROWS = 2;
    /** What a sheet holds at most (Excel specifications and limits), less the header. */
    static final int MOST_ROWS = 1_048_576 - HEADER_ROWS;

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Writer xml;

    private XlsxFile(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // speed before size: the cores have figures to keep
        zip.setLevel(Deflater.BEST_SPEED);
        xml = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    }

    /**
     * Writes the file; the stream is left open.
     *
     * @throws IllegalArgumentException if there are more than {@link #MOST_ROWS}
     */
    static <T> void write(Table<T> table, Iterable<T> items, About about, OutputStream out) throws IOException {
        XlsxFile file = new XlsxFile(out);
        for (Map.Entry<String, String> part : XlsxParts.fixed().entrySet()) {
            file.begin(part.getKey());
            file.xml.write(part.getValue());
            file.end();
        }
        file.begin("xl/worksheets/sheet1.xml");
        Extent extent = file.rows(table, items);
        file.end();
        file.begin("xl/worksheets/sheet2.xml");
        file.about(table, about, extent);
        file.end();
        file.zip.finish();
    }

    private record Extent(long rows, Optional<Instant> asOf) {}

    private <T> Extent rows(Table<T> table, Iterable<T> items) throws IOException {
        xml.write(XlsxParts.data(HEADER_ROWS, table.kept()));
        XlsxSheet sheet = new XlsxSheet(xml);
        sheet.words(XlsxStyle.LABEL, table.columns().stream().map(Column::label).toList());
        sheet.words(XlsxStyle.KEY, table.columns().stream().map(Column::key).toList());
        List<Value> values = new ArrayList<>(table.columns().size());
        Optional<Instant> latest = Optional.empty();
        int rows = 0;
        for (T item : items) {
            if (++rows > MOST_ROWS) {
                throw new IllegalArgumentException("more than " + MOST_ROWS + " rows");
            }
            values.clear();
            table.columns().forEach(column -> values.add(column.value().apply(item)));
            sheet.row(values);
            Optional<Instant> before = latest;
            latest = table.asOf()
                    .apply(item)
                    .filter(time -> before.isEmpty() || time.isAfter(before.get()))
                    .or(() -> before);
        }
        xml.write(XlsxParts.closing());
        return new Extent(rows, latest);
    }

    private <T> void about(Table<T> table, About about, Extent extent) throws IOException {
        xml.write(XlsxParts.about());
        XlsxSheet sheet = new XlsxSheet(xml);
        sheet.words(XlsxStyle.LABEL, List.of(table.title(), table.english()));
        sheet.row(List.of(Value.of("行数 / rows"), Value.of(extent.rows())));
        sheet.row(List.of(
                Value.of("数据截至 / as of"),
                Value.of(extent.asOf().map(Instant::toString).orElse("没有报告 / no reports"))));
        sheet.row(List.of(Value.of("导出日期 / exported on"), new Value.Day(about.day())));
        sheet.row(List.of(Value.of("取自 / taken from"), Value.of(about.request())));
        for (String remark : table.remarks()) {
            sheet.row(List.of(Value.of(remark)));
        }
        sheet.row(List.of());
        sheet.words(XlsxStyle.LABEL, List.of("列 / column", "名称", "meaning"));
        for (Column<T> column : table.columns()) {
            sheet.row(List.of(Value.of(column.key()), Value.of(column.label()), Value.of(column.english())));
        }
        xml.write(XlsxParts.closing());
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private void end() throws IOException {
        xml.flush();
        zip.closeEntry();
    }
}
