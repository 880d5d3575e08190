package io.disclosurestreams.narrative;

import static io.disclosurestreams.narrative.Reading.count;
import static io.disclosurestreams.narrative.Reading.disputes;
import static io.disclosurestreams.narrative.Reading.ratio;
import static io.disclosurestreams.narrative.Reading.rows;

import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.Ratio;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.rules.Rule;
import java.util.List;
import java.util.Optional;

/**
 * What a number of the prose can count. Where words are ambiguous there are several readings: the text agrees with the table
 * if one of them does.
 */
public enum Metric {
    /** 新收: row 一. */
    NEWLY_RECEIVED(Rule.TXT_NEW, rows("新收", RequestRow.NEWLY_RECEIVED)),
    /** 收到, 受理, 累计处理: row 一, or 一 and 二. */
    RECEIVED(
            Rule.TXT_NEW,
            rows("新收", RequestRow.NEWLY_RECEIVED),
            rows("新收加上年结转", RequestRow.NEWLY_RECEIVED, RequestRow.CARRIED_IN)),
    CARRIED_IN(Rule.TXT_OVER, rows("上年结转", RequestRow.CARRIED_IN)),
    /** 答复, 办结: （七）总计. */
    CONCLUDED(Rule.TXT_DONE, rows("办理结果总计", RequestRow.CONCLUDED)),
    /** 办理 n 件 says neither when they came nor whether they are done. */
    PROCESSED(
            Rule.TXT_DONE,
            rows("办理结果总计", RequestRow.CONCLUDED),
            rows("新收", RequestRow.NEWLY_RECEIVED),
            rows("新收加上年结转", RequestRow.NEWLY_RECEIVED, RequestRow.CARRIED_IN)),
    CARRIED_OUT(Rule.TXT_NEXT, rows("结转下年度继续办理", RequestRow.CARRIED_OUT)),
    RECONSIDERATIONS(Rule.TXT_REV, disputes("行政复议总计", DisputeGroup.RECONSIDERATION)),
    LITIGATION(
            Rule.TXT_LIT,
            disputes("行政诉讼总计", DisputeGroup.LITIGATION_DIRECT, DisputeGroup.LITIGATION_AFTER_RECONSIDERATION)),
    /** 行政复议、行政诉讼 n 件. */
    DISPUTES(Rule.TXT_REV, disputes("行政复议、行政诉讼总计", DisputeGroup.values())),
    /** Table two of the form of 2019 counts what was made, and what was disclosed. */
    DOCUMENTS_ISSUED(
            Rule.TXT_RULE,
            count("本年制发件数", ProactiveFigure.DOCUMENTS_ISSUED),
            count("本年新制作数量", ProactiveFigure.DOCUMENTS_MADE),
            count("本年新公开数量", ProactiveFigure.DOCUMENTS_DISCLOSED)),
    /** Below here only changes are held against tables: prose counts these otherwise than table two. */
    LICENSING(null, count("行政许可处理决定数量", ProactiveFigure.LICENSING_DECISIONS)),
    PENALTIES(null, count("行政处罚处理决定数量", ProactiveFigure.PENALTIES_DECISIONS)),
    COERCION(null, count("行政强制处理决定数量", ProactiveFigure.COERCION_DECISIONS)),
    /** 公开率, by whichever definition. */
    DISCLOSURE_RATE(
            null,
            ratio(Ratio.DISCLOSED),
            ratio(Ratio.GRANTED),
            ratio(Ratio.DISCLOSED_OF_DECIDED),
            ratio(Ratio.DISCLOSED_OF_RECEIVED)),
    CORRECTION_RATE(
            null,
            ratio(Ratio.RECONSIDERATION_CORRECTED),
            ratio(Ratio.RECONSIDERATION_CORRECTED_OF_ALL),
            ratio(Ratio.LITIGATION_CORRECTED),
            ratio(Ratio.LITIGATION_CORRECTED_OF_ALL)),
    CONCLUSION_RATE(null, ratio(Ratio.CONCLUDED_IN_YEAR));

    private final Rule rule;
    private final List<Reading> readings;

    Metric(Rule rule, Reading... readings) {
        this.rule = rule;
        this.readings = List.of(readings);
    }

    /** True for what table three counts. */
    boolean isOfRequests() {
        return switch (this) {
            case NEWLY_RECEIVED, RECEIVED, CONCLUDED, PROCESSED, CARRIED_IN, CARRIED_OUT -> true;
            default -> false;
        };
    }

    /** The rule by which a count of it is held against the table; empty if only changes are. */
    Optional<Rule> rule() {
        return Optional.ofNullable(rule);
    }

    /** What it may mean, the likeliest first. */
    List<Reading> readings() {
        return readings;
    }
}
