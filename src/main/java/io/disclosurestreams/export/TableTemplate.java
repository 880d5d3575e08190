package io.disclosurestreams.export;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.FormSet;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.RequestRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * An empty table of figures, a report a line: a line of official labels for people, and below it the names of the
 * columns by which it is read (contract §2).
 */
public final class TableTemplate {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<String> labels = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private TableTemplate() {}

    /**
     * The table.
     *
     * @param form of 2019 or 2021; decides which columns there are
     * @return a CSV file in UTF-8 with a byte order mark, by which spreadsheet programs know it
     * @throws IllegalArgumentException for {@link Form#MIXED}, which is nobody's form
     */
    public static byte[] csv(Form form) {
        if (form == Form.MIXED) {
            throw new IllegalArgumentException("no official form is mixed");
        }
        TableTemplate table = new TableTemplate();
        table.fields();
        table.figures(form);
        return (BYTE_ORDER_MARK + table.text()).getBytes(StandardCharsets.UTF_8);
    }

    private void fields() {
        column("机关编码（与机关名称填一项即可）", "agency");
        column("机关名称", "name");
        column("年份", "year");
        column("公布日期（可空）", "publishedOn");
        column("报告范围：own 本级，summary 汇总（可空）", "reportScope");
    }

    private void figures(Form form) {
        for (ProactiveFigure figure : ProactiveFigure.all()) {
            if (!figure.label(form).isEmpty()) {
                column(
                        figure.row().label(form) + "：" + figure.label(form),
                        "proactive." + figure.row().key() + "." + figure.column());
            }
        }
        FormSet others = form == Form.FORM_2019 ? FormSet.ONLY_2021 : FormSet.ONLY_2019;
        for (RequestRow row : RequestRow.all()) {
            if (row.in() != others) {
                for (Applicant applicant : Applicant.values()) {
                    column(
                            row.group() + row.label() + "：" + applicant.label(),
                            "requests." + row.key() + "." + applicant.key());
                }
            }
        }
        for (DisputeGroup group : DisputeGroup.values()) {
            for (DisputeResult result : DisputeResult.values()) {
                column(
                        group.group() + group.label() + "：" + result.label(),
                        "disputes." + group.key() + "." + result.key());
            }
        }
    }

    private void column(String label, String name) {
        labels.add(label);
        names.add(name);
    }

    private String text() {
        StringBuilder csv = new StringBuilder();
        try {
            CSVFormat.RFC4180.printRecord(csv, labels.toArray());
            CSVFormat.RFC4180.printRecord(csv, names.toArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return csv.toString();
    }
}
