package io.disclosurestreams.export;

import io.disclosurestreams.domain.Ratio;

/** What the ratios are called; where people divide by different things the name says by what. */
final class RatioLabel {

    private RatioLabel() {}

    static String of(Ratio ratio) {
        return switch (ratio) {
            case GRANTED -> "予以公开率";
            case PARTIALLY_GRANTED -> "部分公开率";
            case REFUSED -> "不予公开率";
            case UNAVAILABLE -> "无法提供率";
            case NOT_PROCESSED -> "不予处理率";
            case OTHER -> "其他处理率";
            case DISCLOSED -> "公开率（予以公开、部分公开占办结总计）";
            case CONCLUDED_IN_YEAR -> "办结率（办结总计占新收、上年结转）";
            case CARRIED_OUT -> "结转率（结转下年度占新收、上年结转）";
            case NATURAL_PERSON -> "自然人申请占比（占新收）";
            case DISCLOSED_OF_DECIDED -> "公开率（占办结总计减其他处理）";
            case DISCLOSED_OF_RECEIVED -> "公开率（占新收）";
            case RECONSIDERATION_CORRECTED -> "行政复议纠错率（不计尚未审结）";
            case LITIGATION_CORRECTED -> "行政诉讼纠错率（不计尚未审结）";
            case RECONSIDERATION_CORRECTED_OF_ALL -> "行政复议纠错率（占总计）";
            case LITIGATION_CORRECTED_OF_ALL -> "行政诉讼纠错率（占总计）";
            case DISPUTED -> "争议率（行政复议、行政诉讼占办结总计）";
        };
    }
}
