package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.bench.ExpectedFigures;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.reading.Layout.Sheets;
import io.disclosurestreams.reading.PaperReport.PaperCell;
import io.disclosurestreams.reading.PaperReport.PaperRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Damages good reports, each in one place and in every layout: what is still read must stand where it belongs. Figures of
 * these reports hardly repeat, so that one in another's place is seen. {@code disclosure bench damages} does to any
 * text what here is done to the rows that are then laid out or drawn.
 */
class DamageTest {

    private static final int TIMES = 10;
    /** Office documents are drawn as pages are; less of them tell as much, for they take long to write. */
    private static final int TIMES_OF_OFFICE = 3;

    /** What happens to a report. */
    enum Damage {
        DIGIT_CHANGED,
        CELL_EMPTIED,
        CELL_GONE,
        CELL_DOUBLED,
        CELLS_MERGED,
        ROW_GONE,
        ROW_DOUBLED,
        ROWS_SWAPPED,
        LABEL_MISSPELT,
        LABEL_EMPTIED,
        LABEL_GONE,
        FIGURES_GONE,
        WORD_OF_HEADER_MISSPELT,
        HEADER_GONE,
        LINE_STRAY,
        CUT_OFF
    }

    private final SplittableRandom random = new SplittableRandom(20_250_131);

    @ParameterizedTest
    @EnumSource(Damage.class)
    void whatIsReadOfADamagedReportStandsWhereItBelongs(Damage damage) {
        int reports = 0;
        int whole = 0;
        int cells = 0;
        int found = 0;
        for (Layout layout : Layout.values()) {
            int times = layout.isOffice() ? TIMES_OF_OFFICE : TIMES;
            reports += times;
            for (int time = 0; time < times; time++) {
                Form form = time % 2 == 0 ? Form.FORM_2021 : Form.FORM_2019;
                PaperReport paper = new PaperReport(form, 2023, random.nextLong(), 0);
                Sheets sheets = damaged(Sheets.of(paper), damage);
                String text = damagedText(layout.write(paper.title(), paper.year, sheets), damage);
                ReportDocument document = LayoutTest.read(layout.bytes(text));
                List<String> wrong = new ArrayList<>(LayoutTest.differences(document, sheets));
                if (damage == Damage.CUT_OFF && !document.isComplete()) {
                    wrong.removeIf(words -> words.matches(".* is (\\d+), not \\1[\\d.]*"));
                }
                assertThat(wrong).as("%s, %s, time %d", damage, layout, time).isEmpty();
                whole += document.isComplete() ? 1 : 0;
                Map<String, String> expected = LayoutTest.cells(sheets);
                cells += expected.size();
                found += ExpectedFigures.found(document.cells()).size();
            }
        }
        System.out.printf(
                "%-25s of %d reports %4d read whole; %6d of %6d cells read, none in another's place%n",
                damage, reports, whole, found, cells);
    }

    Sheets damaged(Sheets sheets, Damage damage) {
        List<PaperRow> table = random.nextBoolean() ? sheets.two() : sheets.three();
        int at = figureRow(table);
        PaperRow row = table.get(at);
        List<PaperCell> figures = new ArrayList<>(row.figures());
        List<PaperCell> words = new ArrayList<>(row.words());
        int cell = random.nextInt(figures.size());
        PaperCell hit = figures.get(cell);
        String label = words.get(words.size() - 1).text();
        switch (damage) {
            case DIGIT_CHANGED -> figures.set(cell, new PaperCell(7 + hit.text().substring(1), hit.slot()));
            case CELL_EMPTIED -> figures.set(cell, new PaperCell("", hit.slot()));
            case CELL_GONE -> figures.remove(cell);
            case CELL_DOUBLED -> figures.add(cell, PaperCell.words(hit.text()));
            case CELLS_MERGED -> {
                if (cell + 1 < figures.size()) {
                    figures.set(
                            cell,
                            PaperCell.words(
                                    hit.text() + "，" + figures.remove(cell + 1).text()));
                }
            }
            case LABEL_MISSPELT -> words.set(words.size() - 1, PaperCell.words(misspelt(label)));
            case LABEL_EMPTIED -> words.set(words.size() - 1, PaperCell.words(""));
            case LABEL_GONE -> words.remove(words.size() - 1);
            case FIGURES_GONE -> figures.clear();
            case ROW_DOUBLED -> table.add(at, row);
            default -> {
                // other damage is done to rows or to the text
            }
        }
        table.set(at, new PaperRow(words, figures));
        if (damage == Damage.ROW_GONE) {
            table.remove(at);
        }
        if (damage == Damage.ROWS_SWAPPED) {
            int other = figureRow(table);
            table.set(at, table.get(other));
            table.set(other, row);
        }
        return sheets;
    }

    private String damagedText(String text, Damage damage) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        return switch (damage) {
            case WORD_OF_HEADER_MISSPELT -> {
                List<String> words = List.of(
                        "自然人",
                        "商业企业",
                        "科研机构",
                        "社会公益组织",
                        "总计",
                        "信息内容",
                        "结果维持",
                        "复议后起诉",
                        "法人或其他组织",
                        "行政复议",
                        "本年制发件数",
                        "处理决定数量",
                        "上一年项目数量",
                        "第二十条第（六）项");
                String word = words.get(random.nextInt(words.size()));
                yield text.replaceFirst(word, misspelt(word));
            }
            case HEADER_GONE -> {
                List<String> words =
                        List.of("自然人", "商业企业", "法律服务机构", "申请人情况", "信息内容", "行政复议", "尚未审结", "复议后起诉", "法人或其他组织");
                String word = words.get(random.nextInt(words.size()));
                lines.removeIf(line -> line.contains(word) && line.length() < 400);
                yield String.join("\n", lines);
            }
            case LINE_STRAY -> {
                lines.add(random.nextInt(lines.size()), random.nextBoolean() ? "12" : "— 3 —");
                yield String.join("\n", lines);
            }
            case CUT_OFF -> text.substring(0, text.length() / 4 + random.nextInt(text.length() * 3 / 4));
            default -> text;
        };
    }

    private int figureRow(List<PaperRow> table) {
        int at = random.nextInt(table.size());
        while (table.get(at).isHeader()) {
            at = random.nextInt(table.size());
        }
        return at;
    }

    private String misspelt(String label) {
        return io.disclosurestreams.bench.Damage.misspelt(label, random);
    }
}
