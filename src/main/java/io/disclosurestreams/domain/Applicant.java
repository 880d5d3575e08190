package io.disclosurestreams.domain;

/** The seven columns of table three in official order: six kinds of applicant and their total. */
public enum Applicant {
    NATURAL_PERSON("naturalPerson", "自然人", ""),
    BUSINESS("business", "商业企业", "法人或其他组织"),
    RESEARCH("research", "科研机构", "法人或其他组织"),
    PUBLIC_WELFARE("publicWelfare", "社会公益组织", "法人或其他组织"),
    LEGAL_SERVICE("legalService", "法律服务机构", "法人或其他组织"),
    OTHER_ORGANISATION("otherOrganisation", "其他", "法人或其他组织"),
    TOTAL("total", "总计", "");

    /** How many columns table three has. */
    public static final int COUNT = values().length;

    private final String key;
    private final String label;
    private final String group;

    Applicant(String key, String label, String group) {
        this.key = key;
        this.label = label;
        this.group = group;
    }

    public String key() {
        return key;
    }

    /** The official label of the column. */
    public String label() {
        return label;
    }

    /** The label that stands above the column, empty if none. */
    public String group() {
        return group;
    }
}
