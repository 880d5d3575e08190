package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.Figure;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.domain.Thresholds;
import io.disclosurestreams.domain.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What single cells hold that they should not. */
final class CellRules {

    private static final Pattern BARE_AMOUNT = Pattern.compile("[0-9][0-9,]*(\\.[0-9]+)?");

    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}{1,15}");
    private static final Pattern NUMBER = Pattern.compile("[-+－＋−]?\\p{Nd}[\\p{Nd},，]*([.．]\\p{Nd}+)?");

    /** Labels are long; all cells are listed in the finding itself. */
    private static final int MOST_NAMED = 3;

    private CellRules() {}

    static List<Finding> findings(Cells cells, Thresholds thresholds) {
        List<Finding> findings = new ArrayList<>();
        List<String> huge = new ArrayList<>();
        for (Figure figure : Figures.all()) {
            if (CellContent.of(figure.slot(), cells) == CellContent.WORDS) {
                findings.add(words(figure, ((Cell.Text) cells.at(figure.slot())).raw()));
            } else if (isHuge(figure, cells, thresholds)) {
                huge.add(figure.path());
            }
        }
        if (!huge.isEmpty()) {
            findings.add(Finding.of(
                    Rule.CELL_HUGE.id(),
                    Severity.WARNING,
                    huge,
                    "Larger than any agency reports: " + String.join(", ", huge) + "; is a digit or the unit wrong?",
                    "%s数值异常大，请核对位数和单位".formatted(named(huge))));
        }
        blankTables(cells, findings);
        blankTotals(cells, findings);
        return findings;
    }

    private static Finding words(Figure figure, String raw) {
        if (figure.isAmount() && BARE_AMOUNT.matcher(raw).matches()) {
            return Finding.of(
                    Rule.CELL_UNIT.id(),
                    Severity.WARNING,
                    List.of(figure.path()),
                    "The amount \"%s\" names no unit; not added up".formatted(raw),
                    "“%s”填写的金额“%s”未注明单位，不计入合计".formatted(Labels.cell(figure.slot()), raw));
        }
        Phrase why = whyNoNumber(figure, raw);
        return Finding.of(
                Rule.CELL_TYPE.id(),
                Severity.ERROR,
                List.of(figure.path()),
                "%s holds \"%s\", %s; not added up".formatted(figure.path(), raw, why.english()),
                "“%s”填写的“%s”%s，不计入合计".formatted(Labels.cell(figure.slot()), raw, why.chinese()));
    }

    /** Digits that were handed in as words, and numbers that count nothing, are told as such: they do look like numbers. */
    private static Phrase whyNoNumber(Figure figure, String raw) {
        if (DIGITS.matcher(raw).matches()) {
            return new Phrase("which was handed in as text and not as a number", "是以文本形式填报的，不作数字");
        }
        if (!NUMBER.matcher(raw).matches()) {
            return new Phrase("which is no number", "不是数字");
        }
        return figure.unit() == Unit.CHANGE_OF_ITEMS
                ? new Phrase("which is no whole number", "不是整数")
                : new Phrase("which is no whole number from zero up", "不是不小于零的整数");
    }

    private static boolean isHuge(Figure figure, Cells cells, Thresholds most) {
        if (figure.isAmount()) {
            return cells.isGiven(figure.slot()) && cells.amount(figure.slot()).compareTo(most.mostMoney()) > 0;
        }
        return cells.count(figure.slot())
                > (figure.slot() < Figures.REQUESTS_START ? most.mostDecisions() : most.mostCases());
    }

    private static void blankTables(Cells cells, List<Finding> findings) {
        blankTable("table two", "二、主动公开政府信息情况", Figures.PROACTIVE_START, Figures.REQUESTS_START, cells, findings);
        blankTable("table three", "三、收到和处理政府信息公开申请情况", Figures.REQUESTS_START, Figures.DISPUTES_START, cells, findings);
        blankTable("table four", "四、政府信息公开行政复议、行政诉讼情况", Figures.DISPUTES_START, Figures.COUNT, cells, findings);
    }

    private static void blankTable(
            String english, String chinese, int from, int to, Cells cells, List<Finding> findings) {
        boolean any = false;
        for (int slot = from; slot < to; slot++) {
            if (cells.isGiven(slot) && !cells.isBlank(slot)) {
                return;
            }
            any |= cells.isGiven(slot);
        }
        if (any) {
            findings.add(Finding.of(
                    Rule.CELL_BLANK.id(),
                    Severity.WARNING,
                    List.of(),
                    "All cells of %s are blank".formatted(english),
                    "%s：全部单元格为空".formatted(chinese)));
        }
    }

    private static void blankTotals(Cells cells, List<Finding> findings) {
        List<String> totals = new ArrayList<>();
        for (RequestRow row : RequestRow.all()) {
            blankTotal(row.slot(Applicant.NATURAL_PERSON), row.slot(Applicant.TOTAL), cells, totals);
        }
        for (DisputeGroup group : DisputeGroup.values()) {
            blankTotal(group.slot(DisputeResult.UPHELD), group.slot(DisputeResult.TOTAL), cells, totals);
        }
        if (!totals.isEmpty()) {
            findings.add(Finding.of(
                    Rule.CELL_BLANK.id(),
                    Severity.ERROR,
                    totals,
                    "blank totals in rows with numbers: " + String.join(", ", totals),
                    "%s为空，而所在行填有数字".formatted(named(totals))));
        }
    }

    /** The first of them by their labels, and how many there are. */
    private static String named(List<String> paths) {
        String some = paths.stream()
                .limit(MOST_NAMED)
                .map(path ->
                        "“" + Labels.cell(Figures.ofPath(path).orElseThrow().slot()) + "”")
                .collect(Collectors.joining("、"));
        return paths.size() <= MOST_NAMED ? some : some + "等%d处".formatted(paths.size());
    }

    private static void blankTotal(int first, int total, Cells cells, List<String> totals) {
        if (!cells.isBlank(total)) {
            return;
        }
        for (int slot = first; slot < total; slot++) {
            if (cells.count(slot) > 0) {
                totals.add(Figures.at(total).path());
                return;
            }
        }
    }
}
