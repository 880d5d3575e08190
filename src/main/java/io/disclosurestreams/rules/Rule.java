package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Severity;
import java.util.Arrays;

/**
 * The catalogue of what is checked in a report. A finding names its rule by {@link #id()}; a version that changes means that
 * the same report may be judged otherwise than before.
 */
public enum Rule {
    DOC_SHAPE(
            "DOC-SHAPE",
            Severity.BLOCK,
            "The tables are whole; rows beside the official ones are named",
            "表格完整；统一格式之外的行予以列出"),
    DOC_SEC("DOC-SEC", Severity.WARNING, "The six sections are there", "六个部分齐全"),
    DOC_LABEL("DOC-LABEL", Severity.INFO, "Labels and headings are in the official wording", "标题和项目名称与统一格式一致"),
    DOC_FORM(
            "DOC-FORM",
            Severity.WARNING,
            "The form of 2019 is not used for 2021 or later (国办公开办函〔2021〕30号), both forms are not mixed, and an event"
                    + " declares the form that its tables have",
            "2021年度起不使用2019年版格式（国办公开办函〔2021〕30号），不混用两版格式，事件申报的格式与表格一致"),
    DOC_YEAR(
            "DOC-YEAR",
            Severity.ERROR,
            "Title, statistics period and headings name the same year",
            "标题、统计期限和各处表述的年份一致"),
    DOC_AGENCY("DOC-AGENCY", Severity.ERROR, "The roster has the agency in that year", "机关名录中有该机关该年度的记录"),
    DOC_BASIS(
            "DOC-BASIS",
            Severity.INFO,
            "The notice cited is that whose tables are used (国办公开办函〔2019〕60号 or 〔2021〕30号)",
            "引用的格式文件与所用表格一致（国办公开办函〔2019〕60号或〔2021〕30号）"),
    CELL_TYPE("CELL-TYPE", Severity.ERROR, "A cell for a number holds a number", "应填数字的单元格填有数字"),
    CELL_UNIT("CELL-UNIT", Severity.WARNING, "An amount of money names its unit", "金额注明单位"),
    CELL_BLANK(
            "CELL-BLANK",
            Severity.ERROR,
            "The total of a row with numbers is not blank; no table is wholly blank (a warning)",
            "填有数字的行总计不空；没有全部为空的表（提示）"),
    CELL_HUGE(
            "CELL-HUGE",
            Severity.WARNING,
            "No more than 1,000,000 requests or cases, 1,000,000,000 in a cell of table two, 100,000,000 万元",
            "申请或案件不超过100万件，表二单元格不超过10亿，金额不超过1亿万元"),
    COMPETENCE(
            "COMPETENCE",
            Severity.WARNING,
            "Regulations (规章) only with bodies that can make them: State Council departments, governments of provinces and"
                    + " cities, and offices that report for these (立法法 第九十一条、第九十三条)",
            "规章仅限有权制定的机关：国务院部门、省级和地市级政府，以及代其报告的办公机构（立法法 第九十一条、第九十三条）"),
    PLAUS_ACT(
            "PLAUS-ACT",
            Severity.INFO,
            "Institutions (事业单位) license, punish and coerce only where a law gives them the power",
            "事业单位仅在法律、法规授权时实施行政许可、行政处罚、行政强制"),
    T2_STOCK(
            "T2-STOCK",
            Severity.WARNING,
            "In force at least what was issued less what was repealed this year; no more repealed than was in force last"
                    + " year and was issued",
            "现行有效件数不少于本年制发件数减本年废止件数；本年废止件数不多于上年现行有效件数与本年制发件数之和"),
    T2_2019(
            "T2-2019",
            Severity.WARNING,
            "Disclosed in total at least what was newly disclosed; last year's items and their change not below zero",
            "对外公开总数量不少于本年新公开数量；上一年项目数量与本年增/减之和不小于零"),
    T2_PROC(
            "T2-PROC",
            Severity.WARNING,
            "Procurement has items if and only if it has an amount",
            "采购项目数量为零当且仅当采购总金额为零"),
    T3_ROW("T3-ROW", Severity.ERROR, "The six columns of applicants add up to 总计, in each row", "各行六类申请人之和等于总计", 2),
    T3_SUM("T3-SUM", Severity.ERROR, "（一） to （六） add up to （七）总计, in each column", "各列（一）至（六）之和等于（七）总计"),
    T3_ID(
            "T3-ID",
            Severity.ERROR,
            "Newly received and carried in equal concluded and carried out, in each column",
            "各列第一项加第二项之和，等于第三项加第四项之和"),
    T4_SUM("T4-SUM", Severity.ERROR, "The four results add up to 总计, in each group of table four", "表四各组四种结果之和等于总计", 2),
    FAULT_LOC(
            "FAULT-LOC",
            Severity.INFO,
            "Where one row and one column break by the same amount, the cell at their crossing and what would mend both",
            "一行一列相差相同数额时，指出交叉处的疑似错填单元格及可使两者成立的数值"),
    YOY_GAP("YOY-GAP", Severity.INFO, "The year before was reported, if the agency owed it", "上年有报送义务的，上年年报已报送"),
    YOY_BREAK(
            "YOY-BREAK",
            Severity.INFO,
            "Both years use the same form; where not, the figures that only one has are not comparable",
            "两年使用同一格式；格式不同的，仅一年有的数据不可比"),
    YOY_COPY(
            "YOY-COPY",
            Severity.WARNING,
            "Neither figures nor prose are those of the year before, unless they say little (copyNumbers, copyDigits, alike,"
                    + " ownShinglesLeast)",
            "数字和文字不与上年完全相同或雷同（内容很少的除外，copyNumbers、copyDigits、alike、ownShinglesLeast）"),
    YOY_CARRY(
            "YOY-CARRY",
            Severity.ERROR,
            "What the year before carried out is carried in, in each column",
            "各列上年“四、结转下年度继续办理”等于本年“二、上年结转政府信息公开申请数量”"),
    YOY_STOCK(
            "YOY-STOCK",
            Severity.WARNING,
            "In force last year, more what was issued, less what was repealed, is in force now (form of 2021)",
            "上年现行有效件数加本年制发件数减本年废止件数等于本年现行有效件数（2021年版）"),
    YOY_ITEMS(
            "YOY-ITEMS",
            Severity.WARNING,
            "Last year's items and their change are this year's 上一年项目数量 (form of 2019)",
            "上年的上一年项目数量与本年增/减之和等于本年的上一年项目数量（2019年版）"),
    YOY_TOTAL(
            "YOY-TOTAL",
            Severity.WARNING,
            "No more disclosed in total than last year and newly this year (form of 2019)",
            "对外公开总数量不多于上年对外公开总数量与本年新公开数量之和（2019年版）"),
    YOY_PEND(
            "YOY-PEND",
            Severity.INFO,
            "At least as many cases as were pending at the end of the year before",
            "案件总计不少于上年尚未审结的案件数"),
    YOY_JUMP(
            "YOY-JUMP",
            Severity.WARNING,
            "A headline figure is not many times what it was, nor a fraction of it (jumpFloor, jumpFactor); new requests do"
                    + " not change far otherwise than those of peers (peersLeast, peerDistance)",
            "主要数据未较上年成倍变化（jumpFloor、jumpFactor）；新收申请的变化不明显偏离同类机关（peersLeast、peerDistance）"),
    YOY_ZERO(
            "YOY-ZERO",
            Severity.WARNING,
            "A headline figure of some size does not come from zero nor fall to it (zeroFloor)",
            "较大的主要数据未由零突增或突降为零（zeroFloor）"),
    YOY_CLAIM(
            "YOY-CLAIM",
            Severity.WARNING,
            "A change that the prose claims (同比增长8.5%) is that of the figures of both years, as far as its digits go",
            "文字所述同比变化与两年数据计算结果一致（按所列位数）"),
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
    TXT_THIN(
            "TXT-THIN",
            Severity.WARNING,
            "Sections 一, 五 and 六 say something (overviewLeast, problemsLeast), and section 五 is not last year's nor that of"
                    + " several other agencies (sameProblemsLeast)",
            "第一、五、六部分有实质内容（overviewLeast、problemsLeast），第五部分与上年或多个其他机关不雷同（sameProblemsLeast）"),
    DUP_CONTENT(
            "DUP-CONTENT",
            Severity.WARNING,
            "Neither figures nor prose are those of another agency, unless they say little (duplicateNumbers, duplicateDigits,"
                    + " alike, ownShinglesLeast)",
            "数字和文字不与其他机关完全相同或雷同（内容很少的除外，duplicateNumbers、duplicateDigits、alike、ownShinglesLeast）"),
    ROLL_SUM(
            "ROLL-SUM",
            Severity.WARNING,
            "A summary report is the sum of its subordinates' reports, once all of them are there",
            "汇总年报等于各下级年报之和（全部下级年报收到后判断）",
            2),
    ROLL_UP(
            "ROLL-UP",
            Severity.WARNING,
            "A summary report is not less than the sum of the subordinates' reports that are there",
            "汇总年报不小于已收到的各下级年报之和",
            2),
    ROLL_RANGE(
            "ROLL-RANGE",
            Severity.WARNING,
            "The ratios of a summary report lie between the least and the greatest of its subordinates', once all are there",
            "汇总年报的比率介于各下级年报比率的最小值与最大值之间（全部下级年报收到后判断）",
            2),
    PEER_OUT(
            "PEER-OUT",
            Severity.WARNING,
            "A ratio of enough cases is not many median distances from the median of its peers: same kind, level, sector"
                    + " (peerCases, peersLeast, peerDistance)",
            "件数足够的比率不明显偏离同类机关（性质、层级、条线相同）的中位数（peerCases、peersLeast、peerDistance）"),
    PEER_ZERO(
            "PEER-ZERO",
            Severity.INFO,
            "Table three is not all zero where half of the peers received many requests (peerRequests, peersLeast);"
                    + " a blank one is CELL-BLANK's",
            "同类机关新收申请中位数较大时，表三不全部为零（peerRequests、peersLeast）；全部空白的由CELL-BLANK提示",
            2);

    /** Of every rule, until one is changed in a way that judges reports otherwise. */
    private static final int FIRST_VERSION = 1;

    private final String id;
    private final Severity severity;
    private final String meaning;
    private final String meaningZh;
    private final int version;

    Rule(String id, Severity severity, String meaning, String meaningZh) {
        this(id, severity, meaning, meaningZh, FIRST_VERSION);
    }

    Rule(String id, Severity severity, String meaning, String meaningZh, int version) {
        this.id = id;
        this.severity = severity;
        this.meaning = meaning;
        this.meaningZh = meaningZh;
        this.version = version;
    }

    /** The one that a finding names. */
    static Rule of(String id) {
        return Arrays.stream(values())
                .filter(rule -> rule.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + id));
    }

    /** As findings, API and metrics name it. */
    public String id() {
        return id;
    }

    /** Grows when the same report is judged otherwise than before. */
    public int version() {
        return version;
    }

    /** True if it reads the report for the year before too. */
    public boolean isAcrossYears() {
        return id.startsWith("YOY-");
    }

    /** Of its findings at worst. */
    public Severity severity() {
        return severity;
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
