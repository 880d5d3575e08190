package io.disclosurestreams.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.narrative.PrintedNumber.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

    /** The first number of a text. */
    private static PrintedNumber read(String text) {
        FoldedText folded = FoldedText.of(text);
        NumberReader reader = new NumberReader(folded);
        for (int place = 0; place < folded.length(); place++) {
            PrintedNumber number = reader.at(place);
            if (number != null) {
                return number;
            }
        }
        return null;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            46件|46
            １２３４件|1234
            1,234件|1234
            12,345,678件|12345678
            1，234 件|1234
            一千二百三十四件|1234
            十二起|12
            二十份|20
            一百零三件|103
            一百一十件|110
            一万二千件|12000
            一万零五件|10005
            两件|2
            零件|0
            陆拾柒件|67
            壹佰零叁件|103
            贰仟件|2000
            拾贰宗|12
            3宗|3
            5 项|5
            7个，|7
            """)
    void aCountIsReadInEveryWayOfWritingIt(String text, long count) {
        PrintedNumber number = read(text);
        assertThat(number.digits()).isEqualTo(count);
        assertThat(number.isCount()).isTrue();
        assertThat(number.exact()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12余件", "约12件", "近12件", "超过12件", "12件以上", "12件左右", "十余件", "1.2万件", "第3件", "5-8件", "三百五件", "二三十件", "十多件",
                "逾40件", "12\n34件"
            })
    void whatIsRoundedOrALimitOrCanBeReadTwoWaysIsNotExact(String text) {
        assertThat(read(text).exact()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8.5%|85|1|PERCENT
            １２．３％|123|1|PERCENT
            百分之五|5|0|PERCENT
            百分之十二点三|123|1|PERCENT
            百分之百|100|0|PERCENT
            百分之8.5|85|1|PERCENT
            5个百分点|5|0|POINTS
            0.25个百分点|25|2|POINTS
            三个百分点|3|0|POINTS
            1.5倍|15|1|TIMES
            2023年|2023|0|YEAR
            二〇二三年|2023|0|YEAR
            20个工作日|20|0|OTHER
            """)
    void aUnitBelongsToItsNumber(String text, long digits, int decimals, Unit unit) {
        PrintedNumber number = read(text);
        assertThat(number.digits()).isEqualTo(digits);
        assertThat(number.decimals()).isEqualTo(decimals);
        assertThat(number.unit()).isEqualTo(unit);
    }

    @Test
    void aCommaBetweenNumbersThatAreNoThousandsPartsThem() {
        assertThat(read("2019,120件").digits()).isEqualTo(2019);
        assertThat(read("22,12件").digits()).isEqualTo(22);
        assertThat(read("1,2345件").digits()).isEqualTo(1);
    }

    @Test
    void aLoneNumeralWithoutAUnitIsNoNumber() {
        assertThat(read("一是进一步完善制度，二是统一平台")).isNull();
    }

    @Test
    void addressesAndNamesAreNoCounts() {
        assertThat(read("www.a12件").exact()).isFalse();
    }

    @Test
    void aBrokenLineWithinAWordLosesNothing() {
        assertThat(FoldedText.of("政府信\n息 公开")).isEqualTo(FoldedText.of("政府信息公开"));
        assertThat(FoldedText.of("1 295 件").toString()).isEqualTo("1295件");
    }
}
