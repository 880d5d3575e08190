package io.disclosurestreams.reading;

import java.util.Locale;
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

    /** Whatever the case of the letters and whatever joins the words. */
    static Optional<TableField> of(String header) {
        String joined = joined(header);
        for (TableField field : values()) {
            if (joined(field.key).equals(joined) || field.label.equals(joined)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** The field for which the name of a column may stand that is none: read without it, its lines would be miscounted. */
    static Optional<TableField> misnamed(String header) {
        String joined = joined(header);
        return joined.contains("scope") || joined.contains("范围") ? Optional.of(REPORT_SCOPE) : Optional.empty();
    }

    private static String joined(String name) {
        return Wording.compact(name).replaceAll("[_-]", "").toLowerCase(Locale.ROOT);
    }
}
