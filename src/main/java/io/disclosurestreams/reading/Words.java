package io.disclosurestreams.reading;

/** Words of the official form that are no figure's label, and variants of labels that real reports use. */
final class Words {

    /** What the form prints in the corner of table three. */
    static final String CORNER = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    /** Key of the headers 第二十条第（…）项 of table two. */
    static final String BLOCK = "block";
    /** Key of 三、本年度办理结果 in table three. */
    static final String RESULTS = "results";
    /** Key of 行政诉讼 in table four, above its two groups. */
    static final String LITIGATION = "litigation";

    /** Stands in a cell for a picture, which is not read. */
    static final String PICTURE = "〔图片〕";

    private static final String[] NO_VARIANTS = {};

    private Words() {}

    /** Wordings that real reports use in place of an official label and that mean nothing else. */
    static String[] variants(String official) {
        return switch (official) {
            case "本年制发件数" -> new String[] {"本年制作数量", "本年制作件数", "本年制发数量", "本年制件数", "本年发件数", "本年发件"};
            case "本年废止件数" -> new String[] {"本年废止数量", "本年废止数"};
            case "现行有效件数" -> new String[] {"现行有效数量", "现行有效数", "现行有效件"};
            case "本年收费金额（单位：万元）" -> new String[] {"本年收费金额", "本年收费金额（万元）", "本年收费金额（单位：元）", "本年收费金额（元）", "收费金额"};
            case "本年新制作数量" -> new String[] {"本年制作数量", "本年新", "新制作数量", "本年新制做数量"};
            case "本年新公开数量" -> new String[] {"本年公开数量", "本年新", "新公开数量"};
            case "对外公开总数量" -> new String[] {"对外公开总数", "公开总数量", "对外公开数量"};
            case "上一年项目数量" -> new String[] {"上年项目数量", "上一年度项目数量", "上一年项目数", "上年度项目数量"};
            case "本年增/减" -> new String[] {"本年增", "增/减", "本年度增/减", "本年增减数量"};
            case "处理决定数量" -> new String[] {"处理决定数"};
            case "本年处理决定数量" -> new String[] {"本年处理决定数", "本年度处理决定数量"};
            case "采购项目数量" -> new String[] {"采购项目数"};
            case "采购总金额" -> new String[] {"采购总金额（万元）", "采购总金额（元）", "采购总金额（单位：万元）", "采购总金额（单位：元）", "采购金额"};
            case "总计" -> new String[] {"合计"};
            case "（二）部分公开（区分处理的，只计这一情形，不计其他情形）" -> new String[] {"（二）部分公开"};
            case "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请" -> new String[] {"申请人无正当理由逾期不补正"};
            case "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请" -> new String[] {"申请人逾期未按收费通知要求缴纳费用"};
            case "未经复议直接起诉" -> new String[] {"未经复议直接诉讼"};
            case "复议后起诉" -> new String[] {"经复议后起诉"};
            default -> NO_VARIANTS;
        };
    }
}
