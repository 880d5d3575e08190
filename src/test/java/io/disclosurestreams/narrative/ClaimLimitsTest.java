package io.disclosurestreams.narrative;

import static io.disclosurestreams.narrative.ClaimBinderTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers beside those that the tables tell, of the year 2024: each silent sentence has a neighbour that is still compared. */
class ClaimLimitsTest {

    private static final String ON_DEMAND = "（二）依申请公开。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "去年同期收到58件",
                "上年同期收到申请58件",
                "而上年度同期办结57件",
                "2023年同期收到58件",
                "上个年度收到申请58件",
                "前一年收到申请58件，当年办结50件",
                "2023年收到申请58件；办结57件",
                "近三年共收到180件",
                "近3年来收到申请180件",
                "五年来累计收到申请300件",
                "过去五年收到申请300件，办结298件",
                "“十三五”期间收到300件",
                "\"十四五\"时期受理申请240件",
                "“十四五”以来收到申请240件",
                "十二五末收到申请24件",
                "自条例施行以来，收到申请960件",
                "历年累计收到申请960件",
                "历年来办结申请950件",
                "截至目前累计收到申请99件",
                "截止目前，办结99件",
                "迄今收到申请99件",
                "2022-2024年收到申请180件",
                "2021年至2024年共收到申请240件",
                "2023年和2024年共收到申请124件",
                "2023年12月1日至2024年11月30日收到申请61件",
                "2024年第一季度收到申请12件",
                "前三季度办结申请40件",
                "2024年上半年收到申请30件，办结29件",
                "1-6月收到申请30件",
                "1月至6月，受理申请30件",
                "一至九月受理申请45件",
                "截至6月30日收到申请30件",
                "截至6月底，答复29件",
                "3月15日收到申请2件",
                "前10个月收到申请50件",
                "近半年收到申请30件",
                "平均每年收到申请60件",
                "月均受理申请5件",
                "上一报告期收到申请58件",
                "同期收到申请58件",
                "疫情期间收到申请10件",
                "“七五”普法期间收到申请100件",
                "23年收到申请58件",
                "2023年上年结转4件",
                "去年收到58件，上年结转4件"
            })
    void anotherYearOrSpanIsLeftOut(String text) {
        assertThat(told(ON_DEMAND + text + "。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            去年同期收到58件，今年收到66件|RECEIVED=66
            去年收到58件；2024年收到66件|RECEIVED=66
            上期收到58件，本期收到66件|RECEIVED=66
            2024年期间收到申请66件|RECEIVED=66
            与2023年同期相比，收到申请66件|RECEIVED=66
            上半年收到申请30件，全年收到申请66件|RECEIVED=66
            今年以来，收到申请66件|RECEIVED=66
            2024年以来收到申请66件|RECEIVED=66
            1月1日至12月31日收到申请66件|RECEIVED=66
            2024年1月1日至2024年12月31日，收到申请66件|RECEIVED=66
            1-12月收到申请66件|RECEIVED=66
            截至12月31日，收到申请66件|RECEIVED=66
            截至2024年12月底收到申请66件|RECEIVED=66
            一年来，收到申请66件|RECEIVED=66
            24年收到申请66件|RECEIVED=66
            落实“十四五”规划，收到申请66件|RECEIVED=66
            落实三年行动计划，收到申请66件|RECEIVED=66
            累计收到申请66件|RECEIVED=66
            本年收到申请66件（上年同期58件），办结62件|NEWLY_RECEIVED=66 CONCLUDED=62
            较上年同期增加8件，收到申请66件|RECEIVED=66
            含2023年结转4件，办结62件|CARRIED_IN=4 CONCLUDED=62
            """)
    void theReportedYearIsComparedBesideThem(String text, String claims) {
        assertThat(told(ON_DEMAND + text + "。")).containsExactly(claims.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "不予受理0件",
                "未予受理3件",
                "未受理申请3件",
                "不受理申请2件",
                "因不属于本机关职责不答复2件",
                "无法受理申请3件",
                "对3件申请不予处理",
                "不予处理3件",
                "决定不再处理申请3件",
                "尚未答复4件",
                "未办结4件",
                "未按期答复0件",
                "没有及时办理的0件",
                "对不予受理的申请说明理由",
                "全年未受理政府信息公开申请",
                "未收到申请人补正材料",
                "未收到申请补正材料",
                "无超期答复申请",
                "无超期未答复情况",
                "部分单位未收到政府信息公开申请",
                "无政府信息公开申请积压"
            })
    void whatWasNotDoneIsNoCount(String text) {
        assertThat(told(ON_DEMAND + text + "。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            不予受理3件，收到申请66件|RECEIVED=66
            受理申请66件，不予处理3件|RECEIVED=66
            办结62件，未办结4件|CONCLUDED=62
            尚未办结的4件申请结转下年|CARRIED_OUT=4
            未办结4件结转下年|CARRIED_OUT=4
            尚未办结结转下年度4件|CARRIED_OUT=4
            """)
    void whatWasDoneIsComparedBesideIt(String text, String claim) {
        assertThat(told(ON_DEMAND + text + "。")).containsExactly(claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "延期答复3件",
                "当场答复2件",
                "当场予以答复2件",
                "超期答复0件",
                "逾期未答复0件",
                "逾期答复0件",
                "按期答复60件",
                "按时办结60件",
                "在法定期限内依法答复60件",
                "20个工作日内答复60件",
                "书面答复12件",
                "重新作出答复2件",
                "补正后答复2件",
                "以市政府名义答复3件",
                "口头答复2件",
                "网上受理申请30件",
                "新收44件涉及土地",
                "收到申请44件为自然人提出",
                "收到申请44件来自企业",
                "收到关于征地的申请30件，办结28件",
                "收到涉及房屋拆迁的申请30件",
                "涉企申请受理5件",
                "其中，收到征地类申请30件",
                "从申请方式看，网站收到申请30件",
                "部分申请经补正后答复12件",
                "移送其他机关办理申请4件",
                "转交相关部门办理4件",
                "配合市局答复申请5件"
            })
    void aPartIsNoWhole(String text) {
        assertThat(told(ON_DEMAND + text + "。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全部按期答复62件|CONCLUDED=62
            均在法定期限内答复62件|CONCLUDED=62
            依法答复62件|CONCLUDED=62
            答复62件，其中延期答复3件|CONCLUDED=62
            收到申请66件主要涉及土地|RECEIVED=66
            收到申请66件，涉及土地、房屋等，办结62件|RECEIVED=66 CONCLUDED=62
            收到关于政府信息公开的申请66件|RECEIVED=66
            通过网站、信函等方式收到申请66件|RECEIVED=66
            移送其他机关办理申请4件，办结62件|CONCLUDED=62
            其中5件为上年结转|CARRIED_IN=5
            其中5件属于上年度结转|CARRIED_IN=5
            有5件系上年结转申请|CARRIED_IN=5
            其中5件为2023年结转|CARRIED_IN=5
            收到申请66件、4件结转下年度办理|RECEIVED=66 CARRIED_OUT=4
            网上申请30件、结转下年度4件|CARRIED_OUT=4
            其中5件为上年结转并办结|CARRIED_IN=5
            5件为上年结转，因政府信息公开发生行政复议3件|CARRIED_IN=5 RECONSIDERATIONS=3
            5件为上年结转及行政复议3件|RECONSIDERATIONS=3
            上年结转政府信息公开申请数量3件|CARRIED_IN=3
            办结申请数量62件，不予公开申请数量5件|CONCLUDED=62
            4件结转至2025年办理|CARRIED_OUT=4
            5件为上年结转、61件为新收|CARRIED_IN=5
            """)
    void aWholeIsComparedBesideIt(String text, String claims) {
        assertThat(told(ON_DEMAND + text + "。")).containsExactly(claims.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年受理行政许可申请305件，办结300件",
                "全年受理行政许可申请305件；办结300件",
                "受理行政裁决申请12件",
                "受理工伤认定申请12件，办结11件",
                "低保申请受理40件，办结38件",
                "公租房申请办结38件",
                "全年办结行政案件210件",
                "办理行政处罚案件30件，办结28件",
                "办结案件210件",
                "收到行政复议申请5件，已办结4件",
                "办理行政诉讼案件5件，办结4件",
                "收到行政复议答复通知书5件",
                "办理行政复议答复12件",
                "向法院提交答复意见4份",
                "向人民法院答辩，答复4件",
                "收到纠错意见3件，办结3件",
                "收到整改意见3件，答复3件",
                "收到规范性文件审查申请3件，办结3件",
                "办理信访件12件，办结10件",
                "受理12345工单120件，办结118件",
                "受理12345转来事项120件，办结118件",
                "办理人大代表建议12件、政协提案8件，答复20件",
                "政民互动平台收到网友留言33件，答复33件",
                "局长信箱收到来信33件，答复33件",
                "受理举报投诉180件，办结180件",
                "收到上级来文66件，办理66件",
                "收文1200件，办理1200件",
                "收到征求意见函12件，答复12件",
                "回复网上问答12条，答复12条",
                "答复公众问题12项"
            })
    void otherWorkAndWhatBecameOfItIsLeftOut(String text) {
        assertThat(told(ON_DEMAND + text + "。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            受理行政许可申请305件，办结300件，收到政府信息公开申请66件，办结62件|RECEIVED=66 CONCLUDED=62
            收到公民、法人和其他组织的政府信息公开申请66件|RECEIVED=66
            受理有效申请66件|RECEIVED=66
            行政审批局收到政府信息公开申请66件|RECEIVED=66
            因政府信息公开收到行政复议申请5件，办结4件|RECONSIDERATIONS=5
            行政复议5件，行政诉讼2件|RECONSIDERATIONS=5 LITIGATION=2
            收到政府信息公开申请66件，办结62件，行政复议5件|RECEIVED=66 CONCLUDED=62 RECONSIDERATIONS=5
            向法院提交答复意见4份。办结政府信息公开申请62件|CONCLUDED=62
            收到申请（含网上申请）66件|RECEIVED=66
            收到2024年度政府信息公开申请共计66件|RECEIVED=66
            收到政府信息公开申请数量同比增长5%|RECEIVED UP 5 PERCENT
            受理政府信息公开申请较上年明显增长5%|RECEIVED UP 5 PERCENT
            收到公民向市政府提出的政府信息公开申请66件|RECEIVED=66
            因政府信息公开被申请行政复议3件|RECONSIDERATIONS=3
            """)
    void requestsAreComparedBesideOtherWork(String text, String claims) {
        assertThat(String.join(" ", told(ON_DEMAND + text + "。"))).isEqualTo(claims);
    }
}
