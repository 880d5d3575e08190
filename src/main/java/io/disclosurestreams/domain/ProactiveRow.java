package io.disclosurestreams.domain;

import java.util.Optional;

/** The rows of table two (二、主动公开政府信息情况), named by what is published under 条例 第二十条. */
public enum ProactiveRow {
    REGULATIONS("regulations", "一", "规章", "规章"),
    NORMATIVE_DOCUMENTS("normativeDocuments", "一", "规范性文件", "行政规范性文件"),
    LICENSING("licensing", "五", "行政许可", "行政许可"),
    OTHER_SERVICES("otherServices", "五", "其他对外管理服务事项", ""),
    PENALTIES("penalties", "六", "行政处罚", "行政处罚"),
    COERCION("coercion", "六", "行政强制", "行政强制"),
    FEES("fees", "八", "行政事业性收费", "行政事业性收费"),
    PROCUREMENT("procurement", "九", "政府集中采购", "");

    private final String key;
    private final String item;
    private final String label2019;
    private final String label2021;

    ProactiveRow(String key, String item, String label2019, String label2021) {
        this.key = key;
        this.item = item;
        this.label2019 = label2019;
        this.label2021 = label2021;
    }

    public static Optional<ProactiveRow> ofKey(String key) {
        for (ProactiveRow row : values()) {
            if (row.key.equals(key)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    public String key() {
        return key;
    }

    /** The header of the block in which the row stands, e.g. 第二十条第（五）项. */
    public String block() {
        return "第二十条第（" + item + "）项";
    }

    /** The official label in a form; empty if that form does not have the row. */
    public String label(Form form) {
        return form == Form.FORM_2019 ? label2019 : label2021;
    }
}
