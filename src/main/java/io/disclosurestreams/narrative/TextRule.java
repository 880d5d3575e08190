package io.disclosurestreams.narrative;

import io.disclosurestreams.domain.Severity;

/**
 * The rules about what a report says in words. A version that changes means that the same report may be judged otherwise than
 * before.
 */
public enum TextRule {
    DOC_BASIS(
            "DOC-BASIS",
            Severity.INFO,
            "The notice cited is that whose tables are used (国办公开办函〔2019〕60号 or 〔2021〕30号)",
            "引用的格式文件与所用表格一致（国办公开办函〔2019〕60号或〔2021〕30号）"),
    TXT_NEW(
            "TXT-NEW",
            Severity.WARNING,
            "The number of requests received in the prose is that of row 一 (or, where 收到 or 受理 may mean so, of 一 and 二)",
            "文字所述收到申请数量与表三第一项一致（“收到”“受理”也可指第一项加第二项）"),
    TXT_OVER(
            "TXT-OVER",
            Severity.WARNING,
            "The number carried in from last year in the prose is that of row 二",
            "文字所述上年结转数量与表三第二项一致"),
    TXT_DONE(
            "TXT-DONE",
            Severity.WARNING,
            "The number answered or concluded in the prose is that of （七）总计",
            "文字所述答复、办结数量与表三（七）总计一致"),
    TXT_NEXT(
            "TXT-NEXT",
            Severity.WARNING,
            "The number carried over to next year in the prose is that of row 四",
            "文字所述结转下年度数量与表三第四项一致"),
    TXT_REV(
            "TXT-REV",
            Severity.WARNING,
            "The number of reconsiderations in the prose is the total of table four",
            "文字所述行政复议数量与表四总计一致"),
    TXT_LIT(
            "TXT-LIT",
            Severity.WARNING,
            "The number of lawsuits in the prose is the total of both groups of table four",
            "文字所述行政诉讼数量与表四两类总计之和一致"),
    TXT_RULE(
            "TXT-RULE",
            Severity.WARNING,
            "The number of normative documents issued in the prose is that of table two",
            "文字所述制发规范性文件数量与表二一致"),
    YOY_CLAIM(
            "YOY-CLAIM",
            Severity.WARNING,
            "A change that the prose claims (同比增长8.5%) is that of the figures of both years, as far as its digits go",
            "文字所述同比变化与两年数据计算结果一致（按所列位数）"),
    TXT_THIN(
            "TXT-THIN",
            Severity.WARNING,
            "Sections 一, 五 and 六 say something, and section 五 is not last year's nor that of several other agencies",
            "第一、五、六部分有实质内容，第五部分与上年或多个其他机关不雷同"),
    YOY_COPY("YOY-COPY", Severity.WARNING, "Neither figures nor prose are those of last year", "数字和文字不与上年完全相同或雷同"),
    DUP_CONTENT(
            "DUP-CONTENT",
            Severity.WARNING,
            "Neither figures nor prose are those of another agency",
            "数字和文字不与其他机关完全相同或雷同");

    private final String id;
    private final Severity severity;
    private final String meaning;
    private final String meaningZh;

    TextRule(String id, Severity severity, String meaning, String meaningZh) {
        this.id = id;
        this.severity = severity;
        this.meaning = meaning;
        this.meaningZh = meaningZh;
    }

    /** As findings, API and metrics name it. */
    public String id() {
        return id;
    }

    /** Of its findings at worst. */
    public Severity severity() {
        return severity;
    }

    public int version() {
        return 1;
    }

    /** What holds where the rule holds, in English. */
    public String meaning() {
        return meaning;
    }

    /** The same in Chinese. */
    public String meaningZh() {
        return meaningZh;
    }
}
