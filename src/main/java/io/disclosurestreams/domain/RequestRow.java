package io.disclosurestreams.domain;

import static io.disclosurestreams.domain.FormSet.BOTH;
import static io.disclosurestreams.domain.FormSet.ONLY_2019;
import static io.disclosurestreams.domain.FormSet.ONLY_2021;

import java.util.List;
import java.util.Optional;

/**
 * The rows of table three (三、收到和处理政府信息公开申请情况) in official order, both forms together: the form of 2019 has
 * one row （六）其他处理 ({@link #OTHER_UNSPECIFIED}) where that of 2021 has three.
 */
public enum RequestRow {
    NEWLY_RECEIVED("newlyReceived", "", "一、本年新收政府信息公开申请数量", BOTH, null),
    CARRIED_IN("carriedIn", "", "二、上年结转政府信息公开申请数量", BOTH, null),
    GRANTED("granted", "", "（一）予以公开", BOTH, Outcome.GRANTED),
    PARTIALLY_GRANTED("partiallyGranted", "", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", BOTH, Outcome.PARTIALLY_GRANTED),
    STATE_SECRET("refused.stateSecret", Labels.REFUSED, "1.属于国家秘密", BOTH, Outcome.REFUSED),
    PROHIBITED_BY_LAW("refused.prohibitedByLaw", Labels.REFUSED, "2.其他法律行政法规禁止公开", BOTH, Outcome.REFUSED),
    SECURITY_AND_STABILITY("refused.securityAndStability", Labels.REFUSED, "3.危及“三安全一稳定”", BOTH, Outcome.REFUSED),
    THIRD_PARTY_RIGHTS("refused.thirdPartyRights", Labels.REFUSED, "4.保护第三方合法权益", BOTH, Outcome.REFUSED),
    INTERNAL_AFFAIRS("refused.internalAffairs", Labels.REFUSED, "5.属于三类内部事务信息", BOTH, Outcome.REFUSED),
    PROCESS_INFORMATION("refused.processInformation", Labels.REFUSED, "6.属于四类过程性信息", BOTH, Outcome.REFUSED),
    ENFORCEMENT_FILE("refused.enforcementFile", Labels.REFUSED, "7.属于行政执法案卷", BOTH, Outcome.REFUSED),
    ADMINISTRATIVE_INQUIRY("refused.administrativeInquiry", Labels.REFUSED, "8.属于行政查询事项", BOTH, Outcome.REFUSED),
    NOT_HELD("unavailable.notHeld", Labels.UNAVAILABLE, "1.本机关不掌握相关政府信息", BOTH, Outcome.UNAVAILABLE),
    REQUIRES_CREATION("unavailable.requiresCreation", Labels.UNAVAILABLE, "2.没有现成信息需要另行制作", BOTH, Outcome.UNAVAILABLE),
    STILL_UNCLEAR("unavailable.stillUnclear", Labels.UNAVAILABLE, "3.补正后申请内容仍不明确", BOTH, Outcome.UNAVAILABLE),
    PETITION("notProcessed.petition", Labels.NOT_PROCESSED, "1.信访举报投诉类申请", BOTH, Outcome.NOT_PROCESSED),
    DUPLICATE("notProcessed.duplicate", Labels.NOT_PROCESSED, "2.重复申请", BOTH, Outcome.NOT_PROCESSED),
    PUBLICATION("notProcessed.publication", Labels.NOT_PROCESSED, "3.要求提供公开出版物", BOTH, Outcome.NOT_PROCESSED),
    EXCESSIVE("notProcessed.excessive", Labels.NOT_PROCESSED, "4.无正当理由大量反复申请", BOTH, Outcome.NOT_PROCESSED),
    CONFIRMATION(
            "notProcessed.confirmation", Labels.NOT_PROCESSED, "5.要求行政机关确认或重新出具已获取信息", BOTH, Outcome.NOT_PROCESSED),
    CORRECTION_OVERDUE(
            "other.correctionOverdue", Labels.OTHER, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", ONLY_2021, Outcome.OTHER),
    FEE_OVERDUE("other.feeOverdue", Labels.OTHER, "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", ONLY_2021, Outcome.OTHER),
    OTHER_REST("other.rest", Labels.OTHER, "3.其他", ONLY_2021, Outcome.OTHER),
    OTHER_UNSPECIFIED("other.unspecified", "", "（六）其他处理", ONLY_2019, Outcome.OTHER),
    CONCLUDED("concluded", "", "（七）总计", BOTH, null),
    CARRIED_OUT("carriedOut", "", "四、结转下年度继续办理", BOTH, null);

    private static final List<RequestRow> ALL = List.of(values());

    private final String key;
    private final String group;
    private final String label;
    private final FormSet in;
    private final Outcome outcome;

    RequestRow(String key, String group, String label, FormSet in, Outcome outcome) {
        this.key = key;
        this.group = group;
        this.label = label;
        this.in = in;
        this.outcome = outcome;
    }

    /** All rows in official order. */
    public static List<RequestRow> all() {
        return ALL;
    }

    public static Optional<RequestRow> ofKey(String key) {
        return ALL.stream().filter(row -> row.key.equals(key)).findFirst();
    }

    /** The rows that make up one outcome. */
    public static List<RequestRow> of(Outcome outcome) {
        return ALL.stream().filter(row -> row.outcome == outcome).toList();
    }

    /** Flat and dotted, as under {@code requests} in an event. */
    public String key() {
        return key;
    }

    /** The label of the group, e.g. （三）不予公开; empty where the row is a group of its own. */
    public String group() {
        return group;
    }

    /** The official label, number included. */
    public String label() {
        return label;
    }

    public FormSet in() {
        return in;
    }

    /** The outcome that the row counts towards; empty for received, carried and concluded. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** The slot of one column of this row. */
    public int slot(Applicant applicant) {
        return Figures.REQUESTS_START + ordinal() * Applicant.COUNT + applicant.ordinal();
    }

    private static final class Labels {
        static final String REFUSED = "（三）不予公开";
        static final String UNAVAILABLE = "（四）无法提供";
        static final String NOT_PROCESSED = "（五）不予处理";
        static final String OTHER = "（六）其他处理";
    }
}
