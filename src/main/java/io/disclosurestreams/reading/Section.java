package io.disclosurestreams.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The six sections of a report, the same in both forms (国办公开办函〔2019〕60号, 〔2021〕30号). */
enum Section {
    OVERVIEW("一、总体情况", "总体|概述|概况|基本情况", "概述", "总体情况概述", "基本情况"),
    PROACTIVE("二、主动公开政府信息情况", "主动公开", "政府信息主动公开情况", "行政机关主动公开政府信息情况"),
    REQUESTS("三、收到和处理政府信息公开申请情况", "申请", "行政机关收到和处理政府信息公开申请情况"),
    DISPUTES("四、政府信息公开行政复议、行政诉讼情况", "复议|诉讼", "因政府信息公开工作被申请行政复议、提起行政诉讼情况", "因政府信息公开工作被申请行政复议提起行政诉讼的情况"),
    PROBLEMS("五、存在的主要问题及改进情况", "问题|改进|不足", "政府信息公开工作存在的主要问题及改进情况", "存在问题及改进情况"),
    OTHER_MATTERS("六、其他需要报告的事项", "其他|报告的事项", "需要报告的其他事项", "其他事项");

    /** The wording of the older form for section four, still printed by newer reports: no deviation. */
    private static final String OLDER_DISPUTES = "因政府信息公开工作被申请行政复议提起行政诉讼情况";

    private final String official;
    private final List<String> subjects;
    private final List<String> keys;

    Section(String official, String subjects, String... variants) {
        this.official = official;
        this.subjects = List.of(subjects.split("\\|"));
        this.keys = Stream.concat(Stream.of(official), Stream.of(variants))
                .map(Wording::key)
                .toList();
    }

    /** The official title with its number. */
    String official() {
        return official;
    }

    /** The Chinese numeral before the title. */
    char numeral() {
        return official.charAt(0);
    }

    /** The official title and known variants of it, as keys. */
    List<String> keys() {
        return keys;
    }

    /** True if a title with this section's number speaks of its subject. */
    boolean isSubjectOf(String key) {
        return subjects.stream().anyMatch(key::contains);
    }

    /** True if the title is an official one. */
    boolean isOfficial(String key) {
        return key.equals(keys.get(0)) || this == DISPUTES && key.equals(OLDER_DISPUTES);
    }

    /** The table that stands in this section. */
    Optional<OfficialTable> table() {
        return switch (this) {
            case PROACTIVE -> Optional.of(OfficialTable.PROACTIVE);
            case REQUESTS -> Optional.of(OfficialTable.REQUESTS);
            case DISPUTES -> Optional.of(OfficialTable.DISPUTES);
            default -> Optional.empty();
        };
    }

    /** The key of the section's prose in an event; empty for sections of tables. */
    Optional<String> narrativeKey() {
        return switch (this) {
            case OVERVIEW -> Optional.of("overview");
            case PROBLEMS -> Optional.of("problems");
            case OTHER_MATTERS -> Optional.of("otherMatters");
            default -> Optional.empty();
        };
    }
}
