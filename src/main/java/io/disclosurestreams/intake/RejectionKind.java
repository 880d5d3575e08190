package io.disclosurestreams.intake;

/** Why a report can't be taken, in one of few words, for those who count; the reasons say it exactly. */
public enum RejectionKind {
    /** Its format is not known, or it is damaged, protected or beyond a limit. */
    NOT_READ("notRead", "can't be read", "无法读取"),
    NO_REPORT("noReport", "no annual report", "不是年度报告"),
    INCOMPLETE("incomplete", "incomplete", "内容不完整"),
    /** The agency it belongs to is not named, or several have that name. */
    AGENCY_UNCLEAR("agencyUnclear", "agency unclear", "机关不明"),
    /** It says something that no event may say. */
    NOT_VALID("notValid", "not valid", "内容不合规则");

    private final String key;
    private final String label;
    private final String labelZh;

    RejectionKind(String key, String label, String labelZh) {
        this.key = key;
        this.label = label;
        this.labelZh = labelZh;
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public String labelZh() {
        return labelZh;
    }
}
