package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.Figure;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.FormSet;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.ProactiveRow;
import io.disclosurestreams.domain.RequestRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A report of an invented agency as it lies on paper: rows of labels and cells, to be written in any layout. Every cell
 * remembers which figure it is, so that a reader that puts one in another's place is found out.
 */
final class PaperReport {

    static final String AGENCY = "云岭省清河市清源县水务局";

    /** The text of a cell and the slot of the figure that it is; -1 for words. */
    record PaperCell(String text, int slot) {

        static PaperCell words(String text) {
            return new PaperCell(text, -1);
        }

        boolean isFigure() {
            return slot >= 0;
        }
    }

    /** A row of a table. */
    record PaperRow(List<PaperCell> words, List<PaperCell> figures) {

        boolean isHeader() {
            return figures.isEmpty();
        }

        List<PaperCell> cells() {
            List<PaperCell> cells = new ArrayList<>(words);
            cells.addAll(figures);
            return cells;
        }
    }

    final Form form;
    final int year;
    private final SplittableRandom random;
    private final long[] values = new long[Figures.COUNT];
    private final int blankPercent;

    /**
     * @param blankPercent how many of a hundred cells are left blank
     */
    PaperReport(Form form, int year, long seed, int blankPercent) {
        this.form = form;
        this.year = year;
        this.random = new SplittableRandom(seed);
        this.blankPercent = blankPercent;
        fill();
    }

    /** Numbers that hardly repeat and that add up as the form asks. */
    private void fill() {
        for (ProactiveFigure figure : ProactiveFigure.all()) {
            values[figure.slot()] = random.nextInt(10_000, 99_999);
        }
        for (RequestRow row : rows()) {
            if (row.outcome().isPresent()) {
                for (Applicant applicant : Applicant.values()) {
                    set(row, applicant, random.nextInt(100, 9_999));
                    set(RequestRow.CONCLUDED, applicant, at(RequestRow.CONCLUDED, applicant) + at(row, applicant));
                }
            }
        }
        for (Applicant applicant : Applicant.values()) {
            long carriedIn = random.nextInt(100, 999);
            long carriedOut = random.nextInt(100, 999);
            set(RequestRow.CARRIED_IN, applicant, carriedIn);
            set(RequestRow.CARRIED_OUT, applicant, carriedOut);
            set(RequestRow.NEWLY_RECEIVED, applicant, at(RequestRow.CONCLUDED, applicant) + carriedOut - carriedIn);
        }
        for (RequestRow row : RequestRow.all()) {
            long sum = 0;
            for (Applicant applicant : Applicant.values()) {
                sum += applicant == Applicant.TOTAL ? 0 : at(row, applicant);
            }
            set(row, Applicant.TOTAL, sum);
        }
        for (DisputeGroup group : DisputeGroup.values()) {
            long sum = 0;
            for (DisputeResult result : DisputeResult.values()) {
                values[group.slot(result)] = result == DisputeResult.TOTAL ? sum : random.nextInt(100, 9_999);
                sum += values[group.slot(result)];
            }
        }
    }

    private long at(RequestRow row, Applicant applicant) {
        return values[row.slot(applicant)];
    }

    private void set(RequestRow row, Applicant applicant, long value) {
        values[row.slot(applicant)] = value;
    }

    private List<RequestRow> rows() {
        FormSet other = form == Form.FORM_2019 ? FormSet.ONLY_2019 : FormSet.ONLY_2021;
        return RequestRow.all().stream()
                .filter(row -> row.in() == FormSet.BOTH || row.in() == other)
                .toList();
    }

    private PaperCell figure(int slot) {
        Figure figure = Figures.at(slot);
        if (random.nextInt(100) < blankPercent) {
            return new PaperCell("", slot);
        }
        boolean procurement = slot == ProactiveFigure.PROCUREMENT_AMOUNT.slot();
        return new PaperCell(
                values[slot] + (figure.isAmount() ? "." + (1 + slot % 9) : "") + (procurement ? "万元" : ""), slot);
    }

    List<PaperRow> tableTwo() {
        List<PaperRow> table = new ArrayList<>();
        String block = "";
        for (ProactiveRow row : ProactiveRow.values()) {
            if (row.label(form).isEmpty()) {
                continue;
            }
            List<ProactiveFigure> figures = ProactiveFigure.all().stream()
                    .filter(figure -> figure.row() == row && !figure.label(form).isEmpty())
                    .sorted(Comparator.comparing(figure -> figure.in() == FormSet.BOTH))
                    .toList();
            if (!block.equals(row.block())) {
                block = row.block();
                table.add(new PaperRow(List.of(PaperCell.words(block)), List.of()));
                List<PaperCell> header = new ArrayList<>();
                header.add(PaperCell.words("信息内容"));
                figures.forEach(figure -> header.add(PaperCell.words(figure.label(form))));
                table.add(new PaperRow(header, List.of()));
            }
            table.add(new PaperRow(
                    List.of(PaperCell.words(row.label(form))),
                    figures.stream().map(figure -> figure(figure.slot())).toList()));
        }
        return table;
    }

    /** The rows under the header of table three; group labels stand in the first row of their group. */
    List<PaperRow> tableThree() {
        List<PaperRow> table = new ArrayList<>();
        String group = "";
        for (RequestRow row : rows()) {
            List<PaperCell> words = new ArrayList<>();
            if (row == RequestRow.GRANTED) {
                words.add(PaperCell.words("三、本年度办理结果"));
            }
            if (!row.group().isEmpty() && !row.group().equals(group)) {
                words.add(PaperCell.words(row.group()));
            }
            group = row.group();
            words.add(PaperCell.words(row.label()));
            List<PaperCell> figures = new ArrayList<>();
            for (Applicant applicant : Applicant.values()) {
                figures.add(figure(row.slot(applicant)));
            }
            table.add(new PaperRow(words, figures));
        }
        return table;
    }

    List<PaperCell> tableFour() {
        List<PaperCell> cells = new ArrayList<>();
        for (DisputeGroup group : DisputeGroup.values()) {
            for (DisputeResult result : DisputeResult.values()) {
                cells.add(figure(group.slot(result)));
            }
        }
        return cells;
    }

    String title() {
        return AGENCY + year + "年政府信息公开工作年度报告";
    }
}
