package io.disclosurestreams.sample;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.FormSet;
import io.disclosurestreams.domain.ProactiveFigure;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Table two of one invented agency, year after year: what one year leaves in force or on the list, the next begins with.
 * Now and then a clerk miscounts.
 */
final class SampleProactive {

    private static final int MISCOUNTS = 60;

    private final SplittableRandom random;
    private final double size;
    private final Map<ProactiveFigure, Long> levels = new EnumMap<>(ProactiveFigure.class);
    private long documents;

    /** Of an agency of some size: requests in an average year. */
    SampleProactive(SplittableRandom random, double size) {
        this.random = random;
        this.size = size;
        this.documents = random.nextLong(Math.round(size / 8) + 4);
    }

    /** Fills in the table of one year. */
    void fill(Form form, Cells.Builder cells) {
        FormSet only = form == Form.FORM_2019 ? FormSet.ONLY_2019 : FormSet.ONLY_2021;
        for (ProactiveFigure figure : ProactiveFigure.all()) {
            if (figure.in() == FormSet.BOTH || figure.in() == only) {
                cells.count(figure.slot(), 0);
            }
        }
        documents(form, cells);
        decide(ProactiveFigure.LICENSING_DECISIONS, cells);
        decide(ProactiveFigure.PENALTIES_DECISIONS, cells);
        decide(ProactiveFigure.COERCION_DECISIONS, cells);
        if (form == Form.FORM_2021) {
            money(ProactiveFigure.FEES_AMOUNT, cells);
            return;
        }
        decide(ProactiveFigure.SERVICES_DECISIONS, cells);
        items(ProactiveFigure.LICENSING_PREVIOUS, ProactiveFigure.LICENSING_CHANGE, cells);
        items(ProactiveFigure.SERVICES_PREVIOUS, ProactiveFigure.SERVICES_CHANGE, cells);
        items(ProactiveFigure.PENALTIES_PREVIOUS, ProactiveFigure.PENALTIES_CHANGE, cells);
        items(ProactiveFigure.COERCION_PREVIOUS, ProactiveFigure.COERCION_CHANGE, cells);
        items(ProactiveFigure.FEES_PREVIOUS, ProactiveFigure.FEES_CHANGE, cells);
        long bought = random.nextLong(6);
        cells.count(ProactiveFigure.PROCUREMENT_ITEMS.slot(), bought);
        if (bought > 0) {
            money(ProactiveFigure.PROCUREMENT_AMOUNT, cells);
        }
    }

    private void documents(Form form, Cells.Builder cells) {
        long made = random.nextLong(Math.round(size / 30) + 3);
        long repealed = random.nextLong(Math.min(documents + made, Math.round(size / 40) + 2) + 1);
        long miscounted = random.nextInt(MISCOUNTS) == 0 ? 2 : 0;
        if (form == Form.FORM_2019) {
            documents += made + miscounted;
            cells.count(ProactiveFigure.DOCUMENTS_MADE.slot(), made);
            cells.count(ProactiveFigure.DOCUMENTS_DISCLOSED.slot(), made);
            cells.count(ProactiveFigure.DOCUMENTS_TOTAL.slot(), documents);
        } else {
            documents += made - repealed + miscounted;
            cells.count(ProactiveFigure.DOCUMENTS_ISSUED.slot(), made);
            cells.count(ProactiveFigure.DOCUMENTS_REPEALED.slot(), repealed);
            cells.count(ProactiveFigure.DOCUMENTS_IN_FORCE.slot(), documents);
        }
    }

    private long level(ProactiveFigure figure, long most) {
        return levels.computeIfAbsent(figure, first -> random.nextLong(most));
    }

    private void decide(ProactiveFigure figure, Cells.Builder cells) {
        long usual = level(figure, Math.round(size * 20) + 5);
        cells.count(figure.slot(), Math.round(usual * (0.8 + random.nextDouble() * 0.45)));
    }

    private void money(ProactiveFigure figure, Cells.Builder cells) {
        long usual = level(figure, Math.round(size * 2_000) + 500);
        long hundredths = Math.round(usual * (0.8 + random.nextDouble() * 0.45));
        cells.set(figure.slot(), new Cell.Amount(BigDecimal.valueOf(hundredths, 2)));
    }

    private void items(ProactiveFigure previous, ProactiveFigure change, Cells.Builder cells) {
        long before = level(previous, 40);
        long more = Math.max(-before, random.nextInt(-3, 4));
        long miscounted = random.nextInt(MISCOUNTS) == 0 ? 1 : 0;
        cells.count(previous.slot(), before);
        cells.count(change.slot(), more);
        levels.put(previous, before + more + miscounted);
    }
}
