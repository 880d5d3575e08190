package io.disclosurestreams.domain;

import static io.disclosurestreams.domain.FormSet.BOTH;
import static io.disclosurestreams.domain.FormSet.ONLY_2019;
import static io.disclosurestreams.domain.FormSet.ONLY_2021;
import static io.disclosurestreams.domain.Unit.CHANGE_OF_ITEMS;
import static io.disclosurestreams.domain.Unit.ITEMS;
import static io.disclosurestreams.domain.Unit.PIECES;
import static io.disclosurestreams.domain.Unit.TEN_THOUSAND_YUAN;

import java.util.List;
import java.util.Optional;

/**
 * The cells of table two in the order of the dictionary. Only the numbers of decisions stand in both forms: the form of
 * 2021 counts documents in force where that of 2019 counted documents disclosed, and an amount where it counted items.
 */
public enum ProactiveFigure {
    REGULATIONS_ISSUED(ProactiveRow.REGULATIONS, "issued", "", "本年制发件数", PIECES),
    REGULATIONS_REPEALED(ProactiveRow.REGULATIONS, "repealed", "", "本年废止件数", PIECES),
    REGULATIONS_IN_FORCE(ProactiveRow.REGULATIONS, "inForce", "", "现行有效件数", PIECES),
    DOCUMENTS_ISSUED(ProactiveRow.NORMATIVE_DOCUMENTS, "issued", "", "本年制发件数", PIECES),
    DOCUMENTS_REPEALED(ProactiveRow.NORMATIVE_DOCUMENTS, "repealed", "", "本年废止件数", PIECES),
    DOCUMENTS_IN_FORCE(ProactiveRow.NORMATIVE_DOCUMENTS, "inForce", "", "现行有效件数", PIECES),
    LICENSING_DECISIONS(ProactiveRow.LICENSING, "decisions", "处理决定数量", "本年处理决定数量", PIECES),
    PENALTIES_DECISIONS(ProactiveRow.PENALTIES, "decisions", "处理决定数量", "本年处理决定数量", PIECES),
    COERCION_DECISIONS(ProactiveRow.COERCION, "decisions", "处理决定数量", "本年处理决定数量", PIECES),
    FEES_AMOUNT(ProactiveRow.FEES, "amount", "", "本年收费金额（单位：万元）", TEN_THOUSAND_YUAN),
    REGULATIONS_MADE(ProactiveRow.REGULATIONS, "made", "本年新制作数量", "", PIECES),
    REGULATIONS_DISCLOSED(ProactiveRow.REGULATIONS, "disclosed", "本年新公开数量", "", PIECES),
    REGULATIONS_TOTAL(ProactiveRow.REGULATIONS, "totalDisclosed", "对外公开总数量", "", PIECES),
    DOCUMENTS_MADE(ProactiveRow.NORMATIVE_DOCUMENTS, "made", "本年新制作数量", "", PIECES),
    DOCUMENTS_DISCLOSED(ProactiveRow.NORMATIVE_DOCUMENTS, "disclosed", "本年新公开数量", "", PIECES),
    DOCUMENTS_TOTAL(ProactiveRow.NORMATIVE_DOCUMENTS, "totalDisclosed", "对外公开总数量", "", PIECES),
    LICENSING_PREVIOUS(ProactiveRow.LICENSING, "previousItems", "上一年项目数量", "", ITEMS),
    LICENSING_CHANGE(ProactiveRow.LICENSING, "change", "本年增/减", "", CHANGE_OF_ITEMS),
    SERVICES_PREVIOUS(ProactiveRow.OTHER_SERVICES, "previousItems", "上一年项目数量", "", ITEMS),
    SERVICES_CHANGE(ProactiveRow.OTHER_SERVICES, "change", "本年增/减", "", CHANGE_OF_ITEMS),
    SERVICES_DECISIONS(ProactiveRow.OTHER_SERVICES, "decisions", "处理决定数量", "", PIECES),
    PENALTIES_PREVIOUS(ProactiveRow.PENALTIES, "previousItems", "上一年项目数量", "", ITEMS),
    PENALTIES_CHANGE(ProactiveRow.PENALTIES, "change", "本年增/减", "", CHANGE_OF_ITEMS),
    COERCION_PREVIOUS(ProactiveRow.COERCION, "previousItems", "上一年项目数量", "", ITEMS),
    COERCION_CHANGE(ProactiveRow.COERCION, "change", "本年增/减", "", CHANGE_OF_ITEMS),
    FEES_PREVIOUS(ProactiveRow.FEES, "previousItems", "上一年项目数量", "", ITEMS),
    FEES_CHANGE(ProactiveRow.FEES, "change", "本年增/减", "", CHANGE_OF_ITEMS),
    PROCUREMENT_ITEMS(ProactiveRow.PROCUREMENT, "items", "采购项目数量", "", ITEMS),
    PROCUREMENT_AMOUNT(ProactiveRow.PROCUREMENT, "amount", "采购总金额", "", TEN_THOUSAND_YUAN);

    private static final List<ProactiveFigure> ALL = List.of(values());

    private final ProactiveRow row;
    private final String column;
    private final String label2019;
    private final String label2021;
    private final Unit unit;

    ProactiveFigure(ProactiveRow row, String column, String label2019, String label2021, Unit unit) {
        this.row = row;
        this.column = column;
        this.label2019 = label2019;
        this.label2021 = label2021;
        this.unit = unit;
    }

    /** All figures of table two in the order of the dictionary. */
    public static List<ProactiveFigure> all() {
        return ALL;
    }

    public static Optional<ProactiveFigure> of(ProactiveRow row, String column) {
        return ALL.stream()
                .filter(figure -> figure.row == row && figure.column.equals(column))
                .findFirst();
    }

    public ProactiveRow row() {
        return row;
    }

    /** The key of the column, e.g. {@code decisions}. */
    public String column() {
        return column;
    }

    /** The official label of the column in a form; empty if that form does not have it. */
    public String label(Form form) {
        return form == Form.FORM_2019 ? label2019 : label2021;
    }

    public Unit unit() {
        return unit;
    }

    public FormSet in() {
        return label2019.isEmpty() ? ONLY_2021 : label2021.isEmpty() ? ONLY_2019 : BOTH;
    }

    public int slot() {
        return ordinal();
    }
}
