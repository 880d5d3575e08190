package io.disclosurestreams.export;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.FormSet;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.ProactiveRow;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Unit;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * An empty workbook of an official form (国办公开办函〔2021〕30号, 国办公开办函〔2019〕60号) for agencies to fill in: six sections,
 * three tables with their labels, and cells that take numbers only. What comes back is read like any other report.
 */
public final class FormTemplate {

    private static final int LABELS = 3;
    private static final String CORNER = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    private final Form form;
    private final TemplateSheet sheet;

    private FormTemplate(Form form, TemplateSheet sheet) {
        this.form = form;
        this.sheet = sheet;
    }

    /**
     * The workbook.
     *
     * @param form of 2019 or 2021
     * @return an XLSX file
     * @throws IllegalArgumentException for {@link Form#MIXED}, which is nobody's form
     */
    public static byte[] xlsx(Form form) throws IOException {
        if (form == Form.MIXED) {
            throw new IllegalArgumentException("no official form is mixed");
        }
        try (TemplateSheet sheet = new TemplateSheet("政府信息公开工作年度报告")) {
            new FormTemplate(form, sheet).write();
            return sheet.bytes();
        }
    }

    private void write() {
        sheet.title("〔行政机关名称〕〔年份〕年政府信息公开工作年度报告");
        sheet.heading("一、总体情况");
        sheet.prose();
        sheet.heading("二、主动公开政府信息情况");
        Stream.of(ProactiveRow.values()).map(ProactiveRow::block).distinct().forEach(this::proactive);
        sheet.heading("三、收到和处理政府信息公开申请情况");
        requests();
        sheet.heading("四、政府信息公开行政复议、行政诉讼情况");
        disputes();
        sheet.heading("五、存在的主要问题及改进情况");
        sheet.prose();
        sheet.heading("六、其他需要报告的事项");
        sheet.prose();
    }

    /** One block of table two: its header across, its columns, its rows. */
    private void proactive(String block) {
        List<ProactiveRow> rows = Stream.of(ProactiveRow.values())
                .filter(row -> row.block().equals(block) && !row.label(form).isEmpty())
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        List<ProactiveFigure> columns = figures(rows.get(0));
        sheet.label(block, 0, LABELS + columns.size(), 1);
        sheet.nextRow();
        sheet.label("信息内容", 0, LABELS, 1);
        for (int column = 0; column < columns.size(); column++) {
            sheet.label(label(columns.get(column)), LABELS + column, 1, 1);
        }
        sheet.nextRow();
        for (ProactiveRow row : rows) {
            sheet.label(row.label(form), 0, LABELS, 1);
            List<ProactiveFigure> figures = figures(row);
            for (int column = 0; column < figures.size(); column++) {
                sheet.number(LABELS + column, kind(figures.get(column).unit()));
            }
            sheet.nextRow();
        }
    }

    /** The form of 2019 names no unit of money, and a bare amount could not be counted. */
    private String label(ProactiveFigure figure) {
        String label = figure.label(form);
        return figure.unit() == Unit.TEN_THOUSAND_YUAN && !label.contains("万元") ? label + "（万元）" : label;
    }

    private List<ProactiveFigure> figures(ProactiveRow row) {
        // in the order of the official columns: that of the dictionary puts the figures common to both forms first
        return ProactiveFigure.all().stream()
                .filter(figure -> figure.row() == row && !figure.label(form).isEmpty())
                .sorted((some, other) -> Boolean.compare(isLast(some), isLast(other)))
                .toList();
    }

    private boolean isLast(ProactiveFigure figure) {
        return figure.column().equals("decisions");
    }

    private static TemplateSheet.Number kind(Unit unit) {
        return switch (unit) {
            case TEN_THOUSAND_YUAN -> TemplateSheet.Number.AMOUNT;
            case CHANGE_OF_ITEMS -> TemplateSheet.Number.CHANGE;
            default -> TemplateSheet.Number.COUNT;
        };
    }

    private void requests() {
        sheet.label(CORNER, 0, LABELS, 3);
        sheet.label("申请人情况", LABELS, Applicant.COUNT, 1);
        sheet.nextRow();
        List<Applicant> organisations = Stream.of(Applicant.values())
                .filter(applicant -> !applicant.group().isEmpty())
                .toList();
        sheet.label(organisations.get(0).group(), LABELS + organisations.get(0).ordinal(), organisations.size(), 1);
        for (Applicant applicant : Applicant.values()) {
            if (applicant.group().isEmpty()) {
                sheet.label(applicant.label(), LABELS + applicant.ordinal(), 1, 2);
            }
        }
        sheet.nextRow();
        organisations.forEach(applicant -> sheet.label(applicant.label(), LABELS + applicant.ordinal(), 1, 1));
        sheet.nextRow();
        List<RequestRow> rows = RequestRow.all().stream()
                .filter(row -> row.in() != (form == Form.FORM_2019 ? FormSet.ONLY_2021 : FormSet.ONLY_2019))
                .toList();
        for (RequestRow row : rows) {
            requestLabels(row, rows);
            for (Applicant applicant : Applicant.values()) {
                sheet.number(LABELS + applicant.ordinal(), TemplateSheet.Number.COUNT);
            }
            sheet.nextRow();
        }
    }

    /** （一） to （七） stand under 三、本年度办理结果, the rows of a group under its label. */
    private void requestLabels(RequestRow row, List<RequestRow> rows) {
        List<RequestRow> results = rows.stream().filter(FormTemplate::isResult).toList();
        if (!isResult(row)) {
            sheet.label(row.label(), 0, LABELS, 1);
            return;
        }
        if (row == results.get(0)) {
            sheet.label("三、本年度办理结果", 0, 1, results.size());
        }
        if (row.group().isEmpty()) {
            sheet.label(row.label(), 1, 2, 1);
            return;
        }
        List<RequestRow> group =
                rows.stream().filter(other -> other.group().equals(row.group())).toList();
        if (row == group.get(0)) {
            sheet.label(row.group(), 1, 1, group.size());
        }
        sheet.label(row.label(), 2, 1, 1);
    }

    private static boolean isResult(RequestRow row) {
        return row.outcome().isPresent() || row == RequestRow.CONCLUDED;
    }

    private void disputes() {
        int results = DisputeResult.COUNT;
        sheet.label(DisputeGroup.RECONSIDERATION.label(), 0, results, 2);
        sheet.label(DisputeGroup.LITIGATION_DIRECT.group(), results, 2 * results, 1);
        sheet.nextRow();
        sheet.label(DisputeGroup.LITIGATION_DIRECT.label(), results, results, 1);
        sheet.label(DisputeGroup.LITIGATION_AFTER_RECONSIDERATION.label(), 2 * results, results, 1);
        sheet.nextRow();
        for (DisputeGroup group : DisputeGroup.values()) {
            for (DisputeResult result : DisputeResult.values()) {
                sheet.label(result.label(), group.ordinal() * results + result.ordinal(), 1, 1);
            }
        }
        sheet.nextRow();
        for (int column = 0; column < DisputeGroup.values().length * results; column++) {
            sheet.number(column, TemplateSheet.Number.COUNT);
        }
        sheet.nextRow();
    }
}
