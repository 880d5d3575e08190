package io.disclosurestreams.narrative;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.narrative.Claim.Change;
import io.disclosurestreams.narrative.Claim.Measure;
import io.disclosurestreams.narrative.ClaimJudgement.Differs;
import io.disclosurestreams.narrative.ClaimRules.Judged;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Claims that differ from the tables, told in both languages; the clause is quoted. */
final class ClaimWording {

    private ClaimWording() {}

    /** What is to be borne in mind. */
    enum Aside {
        NONE("", ""),
        OTHERS("; the clause speaks of others' work too, the table of the agency's own", "；该句涉及其他单位，表格为本机关数据，口径可能不同"),
        ELSEWHERE("; another clause agrees with the table, this one may tell a part", "；另有表述与表格一致，此处可能只是其中一部分");

        private final String english;
        private final String chinese;

        Aside(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }
    }

    static Finding finding(Judged judged, Differs differs, Severity severity, Aside aside) {
        String text = differs.text().toString();
        String table = plain(differs.table());
        String quote = judged.claim().excerpt();
        String english;
        String chinese;
        if (judged.claim() instanceof Change change) {
            Measure measure = change.measure() == Measure.TIMES
                            || change.measure() == Measure.PERCENT
                                    && differs.cells().isEmpty()
                    ? told(change, differs)
                    : change.measure();
            english = "the prose%s claims a change of %s%s in %s, the figures of both years make it %s%s"
                    .formatted(
                            quoted(quote),
                            signed(text),
                            measure.unit(),
                            differs.reading(),
                            signed(table),
                            measure.unit());
            chinese = "文字%s称%s同比变化%s%s，按两年数据计算为%s%s"
                    .formatted(
                            quotedZh(quote),
                            differs.reading(),
                            signed(text),
                            measure.unitZh(),
                            signed(table),
                            measure.unitZh());
        } else {
            english = "the prose%s says %s, the table %s (%s)".formatted(quoted(quote), text, table, differs.reading());
            chinese = "文字%s为%s件，表格中%s为%s件".formatted(quotedZh(quote), text, differs.reading(), table);
        }
        return new Finding(
                judged.rule().id(),
                severity,
                Finding.State.UNCERTAIN,
                Optional.of(differs.text()),
                Optional.of(differs.table()),
                Optional.of(delta(differs)),
                differs.cells(),
                List.of(),
                english + aside.english,
                chinese + aside.chinese);
    }

    /** Times are told in percent, a ratio's change in points. */
    private static Measure told(Change change, Differs differs) {
        return change.measure() == Measure.TIMES && !differs.cells().isEmpty() ? Measure.PERCENT : Measure.POINTS;
    }

    private static Number delta(Differs differs) {
        return differs.text() instanceof Long text && differs.table() instanceof Long table
                ? (Number) (text - table)
                : (Number) (differs.text().doubleValue() - differs.table().doubleValue());
    }

    private static String quoted(String quote) {
        return quote.isEmpty() ? "" : " (“" + quote + "”)";
    }

    private static String quotedZh(String quote) {
        return quote.isEmpty() ? "" : "“" + quote + "”";
    }

    private static String signed(String number) {
        return number.startsWith("-") || number.equals("0") ? number : "+" + number;
    }

    /** Two decimals are enough for a person; the finding has them all. */
    private static String plain(Number number) {
        return number instanceof Double value
                ? BigDecimal.valueOf(value)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                : number.toString();
    }
}
