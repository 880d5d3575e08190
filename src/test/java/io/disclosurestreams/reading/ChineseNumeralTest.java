package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralTest {

    @ParameterizedTest
    @CsvSource({
        "零,0",
        "〇,0",
        "二,2",
        "两,2",
        "十,10",
        "一十,10",
        "十五,15",
        "一十五,15",
        "二十,20",
        "一百零五,105",
        "一百一十,110",
        "三百五十,350",
        "一千零一,1001",
        "一千零二十,1020",
        "两千三百,2300",
        "一万零五百,10500",
        "十二万三千,123000",
        "一百二十万零三,1200003",
        "一亿零五,100000005",
        "一亿零五万,100050000"
    })
    void theOneWayToWriteANumberIsThatNumber(String text, long value) {
        assertThat(ChineseNumeral.parse(text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "一", "一二", "三百五", "十百", "百", "二零", "零二", "五十十", "一百五千", "万", "三件", "一千百", "二〇二三"})
    void whatIsNotTheOneWayIsNoNumber(String text) {
        assertThat(ChineseNumeral.parse(text)).isEmpty();
    }
}
