package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.DisputeGroup;
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

    static String row(ProactiveFigure figure) {
        return figure.row().label(form(figure));
    }

    static String column(ProactiveFigure figure) {
        return figure.label(form(figure));
    }

    static String path(ProactiveFigure figure) {
        return Figures.at(figure.slot()).path();
    }

    private static Form form(ProactiveFigure figure) {
        return figure.in() == FormSet.ONLY_2019 ? Form.FORM_2019 : Form.FORM_2021;
    }
}
