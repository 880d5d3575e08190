package io.disclosurestreams.reading;

import java.util.Optional;

/** The columns of a table of figures that tell whose report a row is; named as in events and roster, or in Chinese. */
enum TableField {
    AGENCY("agency", "机关编码"),
    NAME("name", "机关名称"),
    YEAR("year", "年份"),
    REVISION("revision", "修订号"),
    REPORT_SCOPE("reportScope", "报告范围"),
    TITLE("title", "标题"),
    PUBLISHED_ON("publishedOn", "公布日期");

    private final String key;
    private final String label;

    TableField(String key, String label) {
        this.key = key;
        this.label = label;
    }

    String key() {
        return key;
    }

    static Optional<TableField> of(String header) {
        for (TableField field : values()) {
            if (field.key.equals(header) || field.label.equals(header)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
