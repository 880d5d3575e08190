package io.disclosurestreams.narrative;

import static io.disclosurestreams.narrative.ClaimBinderTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said without a digit, or in less usual words. */
class LessUsualWordsTest {

    private static final String ON_DEMAND = "（二）依申请公开。";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            无上年结转申请|CARRIED_IN=0
            没有上年度结转的政府信息公开申请|CARRIED_IN=0
            无结转下年度办理的申请|CARRIED_OUT=0
            无申请结转至下年度|CARRIED_OUT=0
            本年度无政府信息公开申请|RECEIVED=0
            2024年无依申请公开件|RECEIVED=0
            没有公民申请公开政府信息|RECEIVED=0
            未收到政府信息公开申请|RECEIVED=0
            没有收到任何政府信息公开申请|RECEIVED=0
            未收到依申请公开事项.|RECEIVED=0
            无下年度结转|CARRIED_OUT=0
            受理依申请信息56条|RECEIVED=56
            收到8份政府信息公开申请|RECEIVED=8
            没有发生依申请公开政府信息的情况|RECEIVED=0
            无锡市全年收到政府信息公开申请66件|RECEIVED=66
            收到政府信息申请公开件658件|RECEIVED=658
            未接到公民、法人和其他组织的申请|RECEIVED=0
            收到政府信息公开申请陆拾柒件|RECEIVED=67
            新增政府信息公开申请68件|RECEIVED=68
            登记政府信息公开申请68件|RECEIVED=68
            公民提出政府信息公开申请68件|RECEIVED=68
            答复公民提出的政府信息公开申请62件|CONCLUDED=62
            依申请公开总量为68件|RECEIVED=68
            政府信息公开申请总量68件|RECEIVED=68
            """)
    void noneAndLessUsualWordsAreCompared(String text, String claim) {
        assertThat(told(ON_DEMAND + text + "。")).containsExactly(claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "与上年相比，新增申请8件",
                "较上年新增政府信息公开申请8件",
                "新增公开事项12项",
                "登记失业人员12件",
                "依申请公开数量为40件",
                "依申请公开信息68条",
                "收到来函同比增长5%",
                "收到公众意见较上年增加5件",
                "不予受理较上年减少5件",
                "延期答复同比下降5%",
                "上年度无政府信息公开申请",
                "一季度无政府信息公开申请",
                "无结转申请"
            })
    void theSameWordsOfSomethingElseAreNot(String text) {
        assertThat(told(ON_DEMAND + text + "。")).isEmpty();
    }
}
