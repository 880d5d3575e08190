package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReaderTest {

    private static Cell read(Unit unit, String raw) {
        return CellReader.read(unit, raw, Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0;0",
                " 12 ;12",
                "１２３;123",
                "1,234;1234",
                "12，345，678;12345678",
                "007;7",
                "35件;35",
                "三;3",
                "零;0",
                "三十五件;35",
                "一千二百三十四;1234",
                "2 项;2",
                "99999999999;99999999999"
            })
    void wholeNumbersAreCounts(String raw, long value) {
        assertThat(read(Unit.PIECES, raw)).isEqualTo(new Cell.Count(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-4",
                "+3",
                "3.0",
                "1 2",
                "1,23",
                "12,3456",
                "约30",
                "22（其中修订 16 件）",
                "无",
                "N/A",
                "一",
                "三百五",
                "三四",
                "100000000000",
                "5元",
                "1/2"
            })
    void whatIsNoSingleCountStaysText(String raw) {
        assertThat(read(Unit.PIECES, raw)).isEqualTo(new Cell.Text(raw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"506²", "506①", "506 ⑴", "㊿", "⑫", "506₁", "²506", "5㉑6", "506件③", "¹", "十㊀"})
    void marksOfNotesAreNoDigits(String raw) {
        assertThat(read(Unit.PIECES, raw)).isEqualTo(new Cell.Text(raw));
        assertThat(read(Unit.CHANGE_OF_ITEMS, raw)).isEqualTo(new Cell.Text(raw));
        assertThat(CellReader.read(Unit.TEN_THOUSAND_YUAN, raw, Optional.of(MoneyUnit.YUAN), Optional.empty()))
                .isEqualTo(new Cell.Text(raw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "／", "-", "－", "—", "——", "−"})
    void strokesStayStrokes(String raw) {
        assertThat(read(Unit.PIECES, raw)).isEqualTo(new Cell.Slash(raw));
        assertThat(read(Unit.CHANGE_OF_ITEMS, raw)).isEqualTo(new Cell.Slash(raw));
        assertThat(read(Unit.TEN_THOUSAND_YUAN, raw)).isEqualTo(new Cell.Slash(raw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u3000", "\t\n"})
    void whiteSpaceIsBlank(String raw) {
        assertThat(CellReader.read(Unit.PIECES, raw, Optional.empty(), Optional.empty()))
                .isEqualTo(Cell.BLANK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0;0",
                "3;3",
                "+43;43",
                "-1942;-1942",
                "－2;-2",
                "−5;-5",
                "增3;3",
                "减4;-4",
                "增加12项;12",
                "减少1;-1",
                "持平;0",
                "新增2;2",
                "↑3;3",
                "↓3件;-3"
            })
    void changesAreSigned(String raw, long value) {
        assertThat(read(Unit.CHANGE_OF_ITEMS, raw)).isEqualTo(new Cell.Count(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "251000元;25.1",
                "110.55万元;110.55",
                "0.37万;0.37",
                "3.2亿元;32000",
                "1,234.5万元;1234.5",
                "1元;0.0001",
                "人民币871.85万元;871.85",
                "￥1,200元;0.12"
            })
    void amountsAreInTenThousandYuan(String raw, BigDecimal value) {
        assertThat(read(Unit.TEN_THOUSAND_YUAN, raw)).isEqualTo(new Cell.Amount(value));
    }

    @Test
    void anAmountWithoutAUnitNeedsOneFromTheHeaderOrTheForm() {
        assertThat(read(Unit.TEN_THOUSAND_YUAN, "8040")).isEqualTo(new Cell.Text("8040"));
        assertThat(read(Unit.TEN_THOUSAND_YUAN, "0")).isEqualTo(new Cell.Count(0));
        assertThat(read(Unit.TEN_THOUSAND_YUAN, "0.00")).isEqualTo(new Cell.Count(0));
        assertThat(CellReader.read(Unit.TEN_THOUSAND_YUAN, "8040", Optional.of(MoneyUnit.YUAN), Optional.empty()))
                .isEqualTo(new Cell.Amount(new BigDecimal("0.804")));
        assertThat(CellReader.read(
                        Unit.TEN_THOUSAND_YUAN, "8040", Optional.empty(), Optional.of(MoneyUnit.TEN_THOUSAND)))
                .isEqualTo(new Cell.Amount(new BigDecimal("8040")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3万元", "3件", "1.2.3", "12万元5", "9999999999999万元"})
    void whatIsNoAmountStaysText(String raw) {
        assertThat(read(Unit.TEN_THOUSAND_YUAN, raw)).isEqualTo(new Cell.Text(raw));
    }
}
