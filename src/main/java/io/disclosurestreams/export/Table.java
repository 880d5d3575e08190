package io.disclosurestreams.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How the items of a list become the rows of a file: its columns, described once for all formats. The last column of every
 * table is {@code asOf}.
 *
 * @param name for file names, in lower-case ASCII, e.g. {@code region-trend}
 * @param title in Chinese
 * @param english the title in English
 * @param columns at least one; no two have the same key
 * @param kept columns from the left that stay in view
 * @param remarks what must be known to read the figures, each in Chinese, then in English
 * @param asOf time of the last event counted in an item; empty if none
 */
public record Table<T>(
        String name,
        String title,
        String english,
        List<Column<T>> columns,
        int kept,
        List<String> remarks,
        Function<T, Optional<Instant>> asOf) {

    public Table {
        columns = List.copyOf(columns);
        remarks = List.copyOf(remarks);
        Set<String> keys = new HashSet<>();
        for (Column<T> column : columns) {
            if (!keys.add(column.key())) {
                throw new IllegalArgumentException("table " + name + " has two columns " + column.key());
            }
        }
    }

    /** Starts a table without columns. */
    public static <T> Builder<T> named(String name, String title, String english) {
        return new Builder<>(name, title, english);
    }

    /** Collects columns from left to right. */
    public static final class Builder<T> {

        private final String name;
        private final String title;
        private final String english;
        private final List<Column<T>> columns = new ArrayList<>();
        private final List<String> remarks = new ArrayList<>();
        private int kept;

        private Builder(String name, String title, String english) {
            this.name = name;
            this.title = title;
            this.english = english;
        }

        public Builder<T> column(String key, String label, String columnEnglish, Function<T, Value> value) {
            columns.add(new Column<>(key, label, columnEnglish, value));
            return this;
        }

        /** A word of the contract in a column, and beside it, under {@code keyZh}, what it is called in Chinese. */
        public Builder<T> coded(String key, String label, String columnEnglish, Function<T, Optional<Code>> code) {
            column(
                    key,
                    label + "（代码）",
                    columnEnglish,
                    item -> Value.ofText(code.apply(item).map(Code::key)));
            return column(
                    key + "Zh",
                    label,
                    columnEnglish + ", in Chinese",
                    item -> Value.ofText(code.apply(item).map(Code::label)));
        }

        /** Columns of a part of each item; they are empty where the part is missing. */
        public <P> Builder<T> columns(Function<T, Optional<P>> part, List<Column<P>> ofPart) {
            ofPart.forEach(column -> columns.add(column.within(part)));
            return this;
        }

        /** The columns so far tell what a row is about: they stay in view. */
        public Builder<T> keepInView() {
            kept = columns.size();
            return this;
        }

        public Builder<T> remark(String chinese, String remarkEnglish) {
            remarks.add(chinese);
            remarks.add(remarkEnglish);
            return this;
        }

        /** The columns so far, to be part of another table. */
        public List<Column<T>> list() {
            return List.copyOf(columns);
        }

        /** Ends the table with when each row was true. */
        public Table<T> asOf(Function<T, Optional<Instant>> asOf) {
            column(
                    "asOf",
                    "数据截至",
                    "time of the last event counted",
                    item -> Value.ofText(asOf.apply(item).map(Instant::toString)));
            return new Table<>(name, title, english, columns, kept, remarks, asOf);
        }
    }
}
