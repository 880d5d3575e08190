package io.disclosurestreams.export;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.FigureMeasure;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.FormSet;
import io.disclosurestreams.domain.Measure;
import io.disclosurestreams.domain.OutcomeMeasure;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.RatioMeasure;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Unit;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the figures are called at the head of a column: row and column by their official labels. */
final class FigureLabel {

    private static final int CELLS_OF_REQUESTS = Figures.DISPUTES_START - Figures.REQUESTS_START;

    static final String OUTCOME = "办理结果：";

    private FigureLabel() {}

    /** In Chinese, as in the form that has the figure; of both forms, as in that in force. */
    static String of(int slot) {
        if (slot < Figures.REQUESTS_START) {
            return of(ProactiveFigure.all().get(slot));
        }
        int request = slot - Figures.REQUESTS_START;
        if (request < CELLS_OF_REQUESTS) {
            RequestRow row = RequestRow.all().get(request / Applicant.COUNT);
            Applicant column = Applicant.values()[request % Applicant.COUNT];
            return row.group() + row.label() + "：" + after(column.group()) + column.label();
        }
        int dispute = slot - Figures.DISPUTES_START;
        DisputeGroup group = DisputeGroup.values()[dispute / DisputeResult.COUNT];
        DisputeResult result = DisputeResult.values()[dispute % DisputeResult.COUNT];
        return after(group.group()) + group.label() + "：" + result.label();
    }

    /** Of a row of table three, which counts as its effective total; of others as of their cell. */
    static String of(Measure measure) {
        if (measure instanceof RatioMeasure ratio) {
            return ratio.ratio().label();
        }
        if (measure instanceof OutcomeMeasure outcome) {
            return OUTCOME + outcome.outcome().label();
        }
        int slot = ((FigureMeasure) measure).figure().slot();
        int request = slot - Figures.REQUESTS_START;
        if (request < 0 || request >= CELLS_OF_REQUESTS) {
            return of(slot);
        }
        RequestRow row = RequestRow.all().get(request / Applicant.COUNT);
        return row.group() + row.label() + "：有效合计";
    }

    private static String of(ProactiveFigure figure) {
        Form form = figure.in() == FormSet.ONLY_2019 ? Form.FORM_2019 : Form.FORM_2021;
        String label = figure.label(form);
        boolean unnamed = figure.unit() == Unit.TEN_THOUSAND_YUAN && !label.contains("万元");
        return figure.row().label(form) + "：" + label + (unnamed ? "（单位：万元）" : "");
    }

    private static String after(String group) {
        return group.isEmpty() ? "" : group + "：";
    }

    /** In English, from the key: {@code requests.refused.stateSecret.total} is "requests: refused: state secret: total". */
    static String english(String key) {
        return Stream.of(key.split("\\."))
                .map(word -> word.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(": "));
    }
}
