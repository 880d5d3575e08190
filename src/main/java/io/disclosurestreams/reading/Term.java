package io.disclosurestreams.reading;

/**
 * One official wording and what it can stand for. Some are two things: 其他 and 总计 head a column and name a row,
 * （六）其他处理 is a row in the form of 2019 and a group in that of 2021.
 *
 * @param official as the form prints it
 * @param column key of the column, empty if it heads none
 * @param row key of the row, empty if it names none
 * @param group key of the group of rows or columns, empty if it names none
 */
record Term(String official, String column, String row, String group) {

    static Term ofColumn(String official, String key) {
        return new Term(official, key, "", "");
    }

    static Term ofRow(String official, String key) {
        return new Term(official, "", key, "");
    }

    static Term ofGroup(String official, String key) {
        return new Term(official, "", "", key);
    }

    /** Words of the form that belong to its header and carry no figure, e.g. 信息内容. */
    static Term ofFurniture(String official) {
        return new Term(official, "", "", "");
    }

    boolean isColumn() {
        return !column.isEmpty();
    }

    boolean isRow() {
        return !row.isEmpty();
    }

    boolean isGroup() {
        return !group.isEmpty();
    }

    boolean isFurniture() {
        return column.isEmpty() && row.isEmpty() && group.isEmpty();
    }
}
