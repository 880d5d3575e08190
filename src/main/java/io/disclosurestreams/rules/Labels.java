package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.FormSet;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.RequestRow;

/** Rows and columns by their official labels, the group first where the label alone could be another's. */
final class Labels {

    private Labels() {}

    static String of(RequestRow row) {
        return row.group().isEmpty() ? row.label() : row.group() + row.label();
    }

    static String of(DisputeGroup group) {
        return group.group().isEmpty() ? group.label() : group.group() + "：" + group.label();
    }

    static String of(Applicant column) {
        return column.group().isEmpty() ? column.label() : column.group() + "：" + column.label();
    }

    /** The row in which a cell stands, of table four its group. */
    static String row(int slot) {
        if (slot < Figures.REQUESTS_START) {
            ProactiveFigure figure = ProactiveFigure.all().get(slot);
            return figure.row().label(form(figure));
        }
        return slot < Figures.DISPUTES_START
                ? of(RequestRow.all().get((slot - Figures.REQUESTS_START) / Applicant.COUNT))
                : of(DisputeGroup.values()[(slot - Figures.DISPUTES_START) / DisputeResult.COUNT]);
    }

    /** The column in which a cell stands. */
    static String column(int slot) {
        if (slot < Figures.REQUESTS_START) {
            ProactiveFigure figure = ProactiveFigure.all().get(slot);
            return figure.label(form(figure));
        }
        return slot < Figures.DISPUTES_START
                ? of(Applicant.values()[(slot - Figures.REQUESTS_START) % Applicant.COUNT])
                : DisputeResult.values()[(slot - Figures.DISPUTES_START) % DisputeResult.COUNT].label();
    }

    /** Row and column. */
    static String cell(int slot) {
        return row(slot) + "：" + column(slot);
    }

    /** The row by its key, e.g. {@code proactive.licensing}. */
    static String rowKey(int slot) {
        String path = Figures.at(slot).path();
        return path.substring(0, path.lastIndexOf('.'));
    }

    /** The column by its key, e.g. {@code decisions}. */
    static String columnKey(int slot) {
        String path = Figures.at(slot).path();
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static Form form(ProactiveFigure figure) {
        return figure.in() == FormSet.ONLY_2019 ? Form.FORM_2019 : Form.FORM_2021;
    }
}
