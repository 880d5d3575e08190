package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.reading.FigureTable.Ending;
import io.disclosurestreams.reading.FigureTable.Visibility;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads tables of figures written as text: cells parted by commas, semicolons or tabs, in quotes where they need them. */
final class CsvFormat {

    static final int MOST_CHARACTERS = 20_000_000;

    /** Separators of a line that can only be a header. */
    private static final int MANY = 6;

    private static final char[] SEPARATORS = {',', '\t', ';'};

    private CsvFormat() {}

    /** The table, empty if the text is none. */
    static Optional<FigureTable> read(String text) throws FormatException {
        if (!TableLines.mayHold(text)) {
            return Optional.empty();
        }
        FormatException.limit(text.length(), MOST_CHARACTERS, new Reason("characters", "字符"));
        TableLines lines = new TableLines(1);
        read(text, separator(text), lines);
        if (!lines.hasHeader() && count(header(text), separator(text)) > MANY) {
            throw new FormatException(
                    "has columns of figures (requests.…), but no header among its first lines that also names year and"
                            + " agency or name; `disclosure template --rows` writes one",
                    "含统计项目列（requests.…），但开头各行没有同时列出年份和机关编码或机关名称的表头；disclosure template --rows 可生成空白表");
        }
        return lines.hasHeader() ? Optional.of(lines.table(Set.of())) : Optional.empty();
    }

    /** The one that is most often on the line that may be the header, where names hold none of them. */
    private static char separator(String text) {
        String header = header(text);
        char best = SEPARATORS[0];
        for (char separator : SEPARATORS) {
            best = count(header, separator) > count(header, best) ? separator : best;
        }
        return best;
    }

    private static String header(String text) {
        return text.lines().filter(TableLines::mayHold).findFirst().orElse("");
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }

    private static void read(String text, char separator, TableLines lines) throws FormatException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        boolean closed = text.endsWith("\n") || text.endsWith("\r");
        CSVRecord last = null;
        try (CSVParser records = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : records) {
                if (last != null) {
                    lines.add((int) last.getRecordNumber(), last.toList(), Ending.CLOSED, Visibility.SHOWN);
                }
                if (lines.isNoTable()) {
                    return;
                }
                last = record;
            }
            if (last != null) {
                lines.add(
                        (int) last.getRecordNumber(),
                        last.toList(),
                        closed ? Ending.CLOSED : Ending.OPEN,
                        Visibility.SHOWN);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            // without a header it is no table, and its quotes are nobody's business
            if (lines.hasHeader() || last != null && FigureColumns.areIn(last.toList())) {
                throw new FormatException(
                        "is no readable table of figures: a quote in it is not closed, or something stands behind one;"
                                + " save it anew from a spreadsheet program",
                        "汇总表无法读取：有引号未成对，或引号之后还有文字，请用电子表格程序重新保存");
            }
        }
    }

    static String write(List<List<String>> rows) {
        StringBuilder csv = new StringBuilder();
        try {
            for (List<String> row : rows) {
                CSVFormat.RFC4180.printRecord(csv, row.toArray());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return csv.toString();
    }
}
