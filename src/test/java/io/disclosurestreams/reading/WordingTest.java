package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.RequestRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How labels are compared and what misspelt ones mean. */
class WordingTest {

    private static final Lexicon REQUESTS = OfficialTable.REQUESTS.lexicon();
    private static final Lexicon PROACTIVE = OfficialTable.PROACTIVE.lexicon();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "一、 总体情况;总体情况",
                "（三）不予公开;不予公开",
                "⼀、本年新收;本年新收",
                "3．危及“三安全一稳定”;危及三安全一稳定",
                "3.危及 ‘三安全\u3000一稳定’;危及三安全一稳定",
                "本年（2023）制发件数;本年制发件数",
                "屬於國家秘密;属于国家秘密",
                "㈠予以公開;予以公开",
                "1、1.重复申请;重复申请",
                "①、重复申请②;重复申请",
                "其他³;其他",
                "本年增/减;本年增减",
                "三安全一稳定;三安全一稳定"
            })
    void aKeyIsTheChineseCharactersWithoutNumberAndYear(String text, String key) {
        assertThat(Wording.key(text)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "3.危机“三安全一稳定”;refused.securityAndStability",
                "7.属于行政法案卷;refused.enforcementFile",
                "2.其他法律行政止公开;refused.prohibitedByLaw",
                "一、本年新收到政府信息公开申请数量;newlyReceived",
                "二、上年结转政府信息公开数量;carriedIn",
                "2.没有现成信息需另行制作;unavailable.requiresCreation",
                "（二）部分公开;partiallyGranted",
                "5.要求行政机关确认或重新出具;notProcessed.confirmation",
                "（七）合计;concluded"
            })
    void wrongLettersDoNotHideARow(String label, String row) {
        assertThat(REQUESTS.match(Wording.key(label)).term().map(Term::row)).contains(row);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.不属于国家秘密",
                "一、上年新收政府信息公开申请数量",
                "一、累计新收政府信息公开申请数量",
                "二、本年结转政府信息公开申请数量",
                "四、结转上年度继续办理",
                "（二）部分不公开",
                "4.保护第二方合法权益",
                "5.属于四类内部事务信息",
                "3.补正后申请内容明确",
                "4.有正当理由大量反复申请",
                "1.本机关掌握相关政府信息"
            })
    void aLabelThatMeansSomethingElseNamesNoRow(String label) {
        assertThat(REQUESTS.match(Wording.key(label)).term().filter(Term::isRow))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"非自然人", "社会服务机构", "工业企业", "科技机构"})
    void aWordThatMeansSomethingElseHeadsNoColumn(String word) {
        assertThat(REQUESTS.match(Wording.key(word)).isNone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"上年制发件数", "历年制发件数", "本年修改件数", "上年废止件数", "现行无效件数", "上年有效件数", "累计有效件数", "上年收费金额", "本年未处理决定数量"})
    void aColumnOfTableTwoThatMeansSomethingElseIsNone(String word) {
        assertThat(PROACTIVE.match(Wording.key(word)).isNone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"行政处罚（上年数）", "行政处罚（去年）", "行政处罚（累计数）", "行政许可（本月）"})
    void aNoteOfAnotherTimeIsPartOfTheLabel(String label) {
        assertThat(PROACTIVE.match(PROACTIVE.key(label)).isNone()).isTrue();
    }

    @Test
    void aLabelAsNearToTwoRowsNamesNone() {
        assertThat(PROACTIVE.match(Wording.key("行政处可")).term()).isEmpty();
        assertThat(PROACTIVE.match(Wording.key("本年止件数")).term()).isEmpty();
    }

    @Test
    void otherWordsNameNothing() {
        for (String words : new String[] {"其他主动公开文件", "通过网络申请", "我局高度重视", "", "12", "备注"}) {
            assertThat(REQUESTS.match(Wording.key(words)).term().filter(Term::isRow))
                    .as(words)
                    .isEmpty();
            assertThat(PROACTIVE.match(Wording.key(words)).term().filter(Term::isRow))
                    .as(words)
                    .isEmpty();
        }
    }

    @Test
    void everyOfficialLabelMeansItself() {
        for (RequestRow row : RequestRow.all()) {
            assertThat(REQUESTS.exact(Wording.key(row.label())).candidates())
                    .as(row.label())
                    .extracting(candidate -> candidate.term().row())
                    .containsExactly(row.key());
        }
        for (ProactiveFigure figure : ProactiveFigure.all()) {
            for (Form form : new Form[] {Form.FORM_2019, Form.FORM_2021}) {
                if (!figure.label(form).isEmpty()) {
                    assertThat(PROACTIVE
                                    .exact(Wording.key(figure.label(form)))
                                    .term()
                                    .map(Term::column))
                            .contains(figure.column());
                }
            }
        }
    }

    @Test
    void headersWithoutSpacesComeApart() {
        assertThat(PROACTIVE.unglued("信息内容本年制发件数本年废止件数现行有效件数")).containsExactly("信息内容", "本年制发件数", "本年废止件数", "现行有效件数");
        assertThat(PROACTIVE.unglued("信息内容若干")).isEmpty();
    }
}
