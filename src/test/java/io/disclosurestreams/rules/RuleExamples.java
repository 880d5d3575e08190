package io.disclosurestreams.rules;

import static io.disclosurestreams.rules.RuleExample.fail;
import static io.disclosurestreams.rules.RuleExample.open;
import static io.disclosurestreams.rules.RuleExample.pass;

import java.util.List;
import java.util.stream.Stream;

/** The table of examples. */
final class RuleExamples {

    private static final String ZERO = "全表为零；";
    private static final String DOCUMENTS = "proactive.normativeDocuments.";

    private static final List<RuleExample> CELLS = List.of(
            pass(Rule.CELL_TYPE, "许可填“无”", "proactive.licensing.decisions=无"),
            fail(
                    Rule.CELL_TYPE,
                    "许可填“22（其中修订16件）”",
                    "proactive.licensing.decisions=22（其中修订16件）",
                    "“行政许可：本年处理决定数量”填写的“22（其中修订16件）”不是数字，不计入合计"),
            fail(
                    Rule.CELL_TYPE,
                    "新收以文本填报1件",
                    "requests.newlyReceived=文1",
                    "“一、本年新收政府信息公开申请数量：自然人”填写的“1”是以文本形式填报的，不作数字，不计入合计"),
            fail(
                    Rule.CELL_TYPE,
                    "许可填-3件，新收1.5件",
                    "proactive.licensing.decisions=文-3; requests.newlyReceived=1.5",
                    "“行政许可：本年处理决定数量”填写的“-3”不是不小于零的整数，不计入合计",
                    "“一、本年新收政府信息公开申请数量：自然人”填写的“1.5”不是不小于零的整数，不计入合计"),
            fail(Rule.CELL_TYPE, "增减填1.5项", "proactive.licensing.change=1.5", "“行政许可：本年增/减”填写的“1.5”不是整数，不计入合计"),
            open(Rule.CELL_TYPE, "没有表格", ""),
            pass(Rule.CELL_UNIT, "采购25.1万元", "proactive.procurement.amount=25.1"),
            fail(
                    Rule.CELL_UNIT,
                    "采购“251,000”",
                    "proactive.procurement.amount=251,000",
                    "“政府集中采购：采购总金额”填写的金额“251,000”未注明单位，不计入合计"),
            open(Rule.CELL_UNIT, "没有表格", ""),
            pass(Rule.CELL_BLANK, "总计为零", "requests.granted=0 0 0 0 0 0 0"),
            fail(Rule.CELL_BLANK, "填有件数的行总计为空", "requests.granted=2 0 0 0 0 0 空", "“（一）予以公开：总计”为空，而所在行填有数字"),
            fail(
                    Rule.CELL_BLANK,
                    "四行的总计都为空",
                    "requests.newlyReceived=4 0 0 0 0 0 空; requests.granted=1 0 0 0 0 0 空;"
                            + " requests.concluded=1 0 0 0 0 0 空; requests.carriedOut=3 0 0 0 0 0 空",
                    "“一、本年新收政府信息公开申请数量：总计”、“（一）予以公开：总计”、“（七）总计：总计”等4处为空，而所在行填有数字"),
            fail(Rule.CELL_BLANK, "表四全空", "disputes.reconsideration=空 空 空 空 空", "四、政府信息公开行政复议、行政诉讼情况：全部单元格为空"),
            open(Rule.CELL_BLANK, "没有表格", ""),
            pass(Rule.CELL_HUGE, "大市一年1139万件许可", "proactive.licensing.decisions=11398889"),
            fail(
                    Rule.CELL_HUGE,
                    "收费按元填写",
                    "proactive.fees.amount=150000000.5",
                    "“行政事业性收费：本年收费金额（单位：万元）”数值异常大，请核对位数和单位"),
            open(Rule.CELL_HUGE, "没有表格", ""),
            pass(Rule.COMPETENCE, "县局没有规章", "proactive.regulations.inForce=0"),
            fail(
                    Rule.COMPETENCE,
                    "县局填报规章",
                    "proactive.regulations.inForce=3",
                    "清源县财政局（县级部门）填报了规章，而该类机关无权制定规章；是否应为行政规范性文件？"),
            open(Rule.COMPETENCE, "没有表格", ""),
            pass(Rule.PLAUS_ACT, "事业单位没有许可、处罚和强制", "proactive.licensing.decisions=0; proactive.coercion.decisions=0"),
            fail(
                    Rule.PLAUS_ACT,
                    "事业单位填报许可",
                    "proactive.licensing.decisions=12",
                    "清源县图书馆属事业单位，填报了行政许可、行政处罚或行政强制；是否有法律、法规授权？"),
            open(Rule.PLAUS_ACT, "没有表格", ""));

    private static final List<RuleExample> TABLE_TWO = List.of(
            pass(Rule.T2_STOCK, "制发2件，废止1件，现行有效9件", DOCUMENTS + "issued=2 1 9"),
            fail(Rule.T2_STOCK, "制发5件，现行有效3件", DOCUMENTS + "issued=5 0 3", "“行政规范性文件”：现行有效件数3 + 本年废止件数0小于本年制发件数5"),
            fail(Rule.T2_STOCK, "废止的比上年现行有效的还多", DOCUMENTS + "issued=0 7 0", "“行政规范性文件”：上年现行有效件数5 + 本年制发件数0小于本年废止件数7")
                    .after(DOCUMENTS + "inForce=5"),
            open(Rule.T2_STOCK, "现行有效件数填“若干”", DOCUMENTS + "issued=5 0 若干"),
            pass(Rule.T2_2019, "新公开2件，共公开7件", DOCUMENTS + "made=2 2 7"),
            fail(Rule.T2_2019, "新公开4件，共公开3件", DOCUMENTS + "made=4 4 3", "“规范性文件”：对外公开总数量3小于本年新公开数量4"),
            fail(Rule.T2_2019, "上年3项，减4项", "proactive.licensing.previousItems=3 -4", "“行政许可”：上一年项目数量3 + 本年增/减-4小于0"),
            open(Rule.T2_2019, "没有对外公开总数量", DOCUMENTS + "made=4 4"),
            pass(Rule.T2_PROC, "采购3项，25.1万元", "proactive.procurement.items=3 25.1"),
            fail(Rule.T2_PROC, "采购0项，25.1万元", "proactive.procurement.items=0 25.1", "“政府集中采购”：采购项目数量为0，采购总金额为25.1万元"),
            open(Rule.T2_PROC, "采购总金额为空", "proactive.procurement.items=3 空"));

    private static final List<RuleExample> SUMS = List.of(
            pass(Rule.T3_ROW, "予以公开：自然人2件，企业1件，总计3件", "requests.granted=2 1 0 0 0 0 3"),
            pass(Rule.T3_ROW, "零没有填", "requests.granted=2 空 / 无 0 0 2"),
            fail(Rule.T3_ROW, "总计多1件", "requests.granted=2 1 0 0 0 0 4", "“（一）予以公开”各列之和为3，总计填4，相差-1"),
            fail(Rule.T3_ROW, "总计为空", "requests.granted=2 1 0 0 0 0 空", "“（一）予以公开”各列之和为3，总计为空，相差3"),
            fail(Rule.T3_ROW, "总计为横线", "requests.granted=2 1 0 0 0 0 —", "“（一）予以公开”各列之和为3，总计填“—”，相差3"),
            open(Rule.T3_ROW, "企业填“见附件”", "requests.granted=2 见附件 0 0 0 0 3"),
            pass(Rule.T3_SUM, "公开2件，办结2件", ZERO + "requests.granted=2 0 0 0 0 0 2; requests.concluded=2 0 0 0 0 0 2"),
            fail(
                    Rule.T3_SUM,
                    "公开2件，（七）总计3件",
                    ZERO + "requests.granted=2 0 0 0 0 0 2; requests.concluded=3 0 0 0 0 0 3",
                    "“自然人”列：（一）至（六）各项之和为2，（七）总计为3，相差-1",
                    "“总计”列：（一）至（六）各项之和为2，（七）总计为3，相差-1"),
            open(Rule.T3_SUM, "只有新收一行", "requests.newlyReceived=2 0 0 0 0 0 2"),
            pass(
                    Rule.T3_ID,
                    "新收2件，办结2件",
                    ZERO + "requests.newlyReceived=2 0 0 0 0 0 2; requests.concluded=2 0 0 0 0 0 2"),
            fail(
                    Rule.T3_ID,
                    "新收3件，结转0件，办结2件",
                    ZERO + "requests.newlyReceived=3 0 0 0 0 0 3; requests.concluded=2 0 0 0 0 0 2",
                    "“自然人”列：第一项加第二项之和为3，第三项加第四项之和为2，相差1",
                    "“总计”列：第一项加第二项之和为3，第三项加第四项之和为2，相差1"),
            open(Rule.T3_ID, "没有“结转下年度”一行", "requests.newlyReceived=3 0 0 0 0 0 3"),
            pass(Rule.T4_SUM, "维持1件，纠正1件，共2件", "disputes.reconsideration=1 1 0 0 2"),
            fail(Rule.T4_SUM, "维持11件，总计0件", "disputes.reconsideration=11 0 0 0 0", "“行政复议”各列之和为11，总计填0，相差11"),
            open(Rule.T4_SUM, "纠正填“待定”", "disputes.reconsideration=1 待定 0 0 2"),
            pass(Rule.FAULT_LOC, "行、列都平衡", ZERO),
            fail(
                    Rule.FAULT_LOC,
                    "公开多填1件，行、列各差1件",
                    ZERO + "requests.newlyReceived=2 0 0 0 0 0 2; requests.granted=3 0 0 0 0 0 2;"
                            + " requests.concluded=2 0 0 0 0 0 2",
                    "疑似错填单元格：“（一）予以公开”行“自然人”列（现为3，改为2则行、列均平衡）"),
            open(Rule.FAULT_LOC, "没有表格", ""));

    private static final String WORK = "proactive.licensing.decisions=137; requests.granted=12 3 0 0 0 0 15";

    private static final List<RuleExample> YEARS = List.of(
            pass(Rule.YOY_GAP, "上年已报", ZERO).after(ZERO),
            fail(Rule.YOY_GAP, "上年应报未报", ZERO, "上年年报缺失，无同比基数（不按0或100%计）").afterNothing(),
            open(Rule.YOY_GAP, "上年机关尚未成立", ZERO),
            pass(Rule.YOY_BREAK, "两年均用2021年版", ZERO).after(ZERO),
            fail(Rule.YOY_BREAK, "上年2019年版，本年2021年版", DOCUMENTS + "issued=1 0 9", "统一格式与上年不同，6项数据不可比")
                    .after(DOCUMENTS + "made=1 1 8"),
            open(Rule.YOY_BREAK, "所填不足以判断格式", "disputes.reconsideration=0 0 0 0 0")
                    .after(ZERO),
            pass(Rule.YOY_COPY, "许可多1件", WORK.replace("137", "138")).after(WORK),
            fail(Rule.YOY_COPY, "全部数字照抄上年", WORK, "数字与上年完全相同（其中不同的非零数字3个）").after(WORK),
            open(Rule.YOY_COPY, "没有上年", WORK),
            pass(Rule.YOY_CARRY, "上年结转2件，本年接续2件", "requests.carriedIn=2 0 0 0 0 0 2")
                    .after("requests.carriedOut=2 0 0 0 0 0 2"),
            fail(
                            Rule.YOY_CARRY,
                            "上年结转2件，本年只有1件",
                            "requests.carriedIn=1 0 0 0 0 0 1",
                            "“自然人”列：上年“四、结转下年度继续办理”为2，本年“二、上年结转政府信息公开申请数量”为1，相差1",
                            "“总计”列：上年“四、结转下年度继续办理”为2，本年“二、上年结转政府信息公开申请数量”为1，相差1")
                    .after("requests.carriedOut=2 0 0 0 0 0 2"),
            open(Rule.YOY_CARRY, "上年没有这一行", "requests.carriedIn=1 0 0 0 0 0 1").after("requests.granted=1 0 0 0 0 0 1"),
            pass(Rule.YOY_STOCK, "10件，制发3件，废止1件，现行有效12件", DOCUMENTS + "issued=3 1 12")
                    .after(DOCUMENTS + "inForce=10"),
            fail(
                            Rule.YOY_STOCK,
                            "10件，制发3件，废止1件，现行有效13件",
                            DOCUMENTS + "issued=3 1 13",
                            "“行政规范性文件”：上年现行有效件数10 + 本年制发件数3 = 13，本年废止件数1 + 现行有效件数13 = 14，相差-1")
                    .after(DOCUMENTS + "inForce=10"),
            open(Rule.YOY_STOCK, "上年用2019年版", DOCUMENTS + "issued=3 1 12").after(DOCUMENTS + "made=1 1 8"),
            pass(Rule.YOY_ITEMS, "上年7项减2项，本年5项", "proactive.licensing.previousItems=5")
                    .after("proactive.licensing.previousItems=7 -2"),
            fail(
                            Rule.YOY_ITEMS,
                            "上年7项减2项，本年6项",
                            "proactive.licensing.previousItems=6",
                            "“行政许可”：上年年报中“上一年项目数量”7与“本年增/减”-2之和为5，本年年报中“上一年项目数量”为6，相差-1")
                    .after("proactive.licensing.previousItems=7 -2"),
            fail(
                            Rule.YOY_ITEMS,
                            "上年7项，增减为横线，本年为空",
                            "proactive.licensing.previousItems=空",
                            "“行政许可”：上年年报中“上一年项目数量”7与“本年增/减”填“—”（按0计）之和为7，" + "本年年报中“上一年项目数量”未填（按0计），相差7")
                    .after("proactive.licensing.previousItems=7 —"),
            open(Rule.YOY_ITEMS, "上年增减填“同上”", "proactive.licensing.previousItems=6")
                    .after("proactive.licensing.previousItems=7 同上"),
            pass(Rule.YOY_TOTAL, "共10件，新公开2件，共12件", DOCUMENTS + "made=2 2 12").after(DOCUMENTS + "made=1 1 10"),
            fail(
                            Rule.YOY_TOTAL,
                            "共10件，新公开2件，共13件",
                            DOCUMENTS + "made=2 2 13",
                            "“规范性文件”：上年对外公开总数量10 + 本年新公开数量2小于对外公开总数量13")
                    .after(DOCUMENTS + "made=1 1 10"),
            open(Rule.YOY_TOTAL, "上年没有总数量", DOCUMENTS + "made=2 2 12").after(DOCUMENTS + "made=1 1"),
            pass(Rule.YOY_PEND, "上年3件未审结，本年4件", "disputes.reconsideration=4 0 0 0 4")
                    .after("disputes.reconsideration=0 0 0 3 3"),
            fail(Rule.YOY_PEND, "上年3件未审结，本年2件", "disputes.reconsideration=2 0 0 0 2", "“行政复议”：总计2小于上年尚未审结3")
                    .after("disputes.reconsideration=0 0 0 3 3"),
            open(Rule.YOY_PEND, "本年没有表四", "requests.granted=1 0 0 0 0 0 1").after("disputes.reconsideration=0 0 0 3 3"),
            pass(Rule.YOY_JUMP, "许可由550件到700件", "proactive.licensing.decisions=700")
                    .after("proactive.licensing.decisions=550"),
            fail(
                            Rule.YOY_JUMP,
                            "许可由550件到9487件",
                            "proactive.licensing.decisions=9487",
                            "“行政许可：本年处理决定数量”：上年550，本年9487，变化异常")
                    .after("proactive.licensing.decisions=550"),
            open(Rule.YOY_JUMP, "上年为空", "proactive.licensing.decisions=9487").after("proactive.licensing.decisions=空"),
            pass(Rule.YOY_ZERO, "处罚由19件到0件", "proactive.penalties.decisions=0")
                    .after("proactive.penalties.decisions=19"),
            fail(
                            Rule.YOY_ZERO,
                            "处罚由4119件到0件",
                            "proactive.penalties.decisions=0",
                            "“行政处罚：本年处理决定数量”：上年4119，本年0，请核实是否漏填或错填")
                    .after("proactive.penalties.decisions=4119"),
            open(Rule.YOY_ZERO, "本年为空", "proactive.penalties.decisions=空").after("proactive.penalties.decisions=4119"));

    static final List<RuleExample> ALL =
            Stream.of(CELLS, TABLE_TWO, SUMS, YEARS).flatMap(List::stream).toList();

    private RuleExamples() {}
}
