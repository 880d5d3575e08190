package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Unit;
import io.disclosurestreams.reading.Columns.Basis;
import io.disclosurestreams.reading.Fit.Conflict;
import io.disclosurestreams.reading.Fit.Likely;
import io.disclosurestreams.reading.RowBody.Lines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Table four: one row of values without a label under three groups of results. */
final class DisputeTable {

    private static final OfficialTable TABLE = OfficialTable.DISPUTES;
    private static final List<String> ORDER = ColumnFinder.disputeKeys();

    private static final Conflict WITHOUT_HEADER = new Conflict(
            "no header tells its columns and its totals are not the sums of their parts", "没有表头，且总计不等于各项之和，列的含义无法确认");

    private DisputeTable() {}

    static void read(TableNotes notes, BlankLines blankLines, OtherYears years, Draft draft) {
        List<Sighting> fitting = new ArrayList<>();
        List<Fit> values = new ArrayList<>();
        Optional<Conflict> conflict = Optional.empty();
        Map<Header, Columns> columns = new IdentityHashMap<>();
        RowFitter fitter = new RowFitter(blankLines);
        for (Sighting sighting : notes.sightings()) {
            RowBody body = sighting.body() instanceof Lines lines
                    ? new Lines(blankLines.underHeader(lines.tokens()))
                    : sighting.body();
            Fit fit = fitter.fit(body, columns.computeIfAbsent(sighting.header(), ColumnFinder::ofDisputes));
            if (fit instanceof Conflict refused) {
                conflict = Optional.of(refused.at(sighting.spot()));
            } else {
                fitting.add(sighting);
                values.add(fit);
            }
        }
        int chosen = chosen(
                values, fitting.stream().map(row -> columns.get(row.header())).toList());
        if (chosen >= 0) {
            Sighting row = fitting.get(chosen);
            Columns under = columns.get(row.header());
            Optional<Conflict> otherYear = years.conflict(row, under);
            if (otherYear.isPresent()) {
                draft.gap(TABLE, otherYear.get());
            } else {
                put(row, values.get(chosen), under, notes.multipleOfTable(), draft);
            }
        } else if (!values.isEmpty()) {
            draft.gap(TABLE, new Conflict("more than one row of values", "出现多行数值"));
        } else {
            draft.gap(TABLE, conflict.orElse(new Conflict("its row of values was not found", "未找到数值行")));
        }
    }

    /** The only row with anything in it, the first of several that say the same, or else the only row; -1 if there is none. */
    private static int chosen(List<Fit> rows, List<Columns> columns) {
        Map<Map<String, String>, Integer> filled = new LinkedHashMap<>();
        for (int index = 0; index < rows.size(); index++) {
            if (!rows.get(index).values().stream().allMatch(CellText::isBlank)) {
                filled.putIfAbsent(said(rows.get(index), columns.get(index)), index);
            }
        }
        if (filled.size() == 1) {
            return filled.values().iterator().next();
        }
        return filled.isEmpty() && rows.size() == 1 ? 0 : -1;
    }

    /** What a row says in each column, as it stands: pages repeat the table for small screens. */
    private static Map<String, String> said(Fit row, Columns columns) {
        Map<String, String> said = new HashMap<>();
        for (int index = 0; index < columns.count(); index++) {
            said.put(
                    columns.basis() + columns.columns().get(index).key(),
                    Wording.plain(row.values().get(index).raw()));
        }
        return said;
    }

    private static void put(Sighting sighting, Fit fit, Columns columns, Optional<String> ofTable, Draft draft) {
        if (columns.basis() == Basis.ASSUMED && !addsUp(fit.values())) {
            draft.gap(TABLE, WITHOUT_HEADER);
            return;
        }
        if (fit instanceof Likely && !addsUp(fit.values())) {
            draft.gap(TABLE, Fit.unconfirmed(columns.count()).at(sighting.spot()));
            return;
        }
        for (int index = 0; index < columns.count(); index++) {
            String key = columns.columns().get(index).key();
            if (!key.isEmpty()) {
                int slot = Figures.DISPUTES_START + ORDER.indexOf(key);
                CellText text = fit.values().get(index);
                Cell cell = CellReader.read(Unit.PIECES, text.raw(), Optional.empty(), Optional.empty());
                Optional<String> multiple =
                        CountUnit.in(columns.columns().get(index).text()).or(() -> ofTable);
                draft.put(slot, cell, text, sighting.spot(), multiple);
            }
        }
        if (columns.basis() != Basis.NAMED) {
            draft.finding(Messages.orderAssumed(TABLE));
        }
        sighting.header()
                .words()
                .forEach(word -> word.match()
                        .term()
                        .filter(term -> columns.basis() == Basis.NAMED)
                        .ifPresent(term -> draft.label(term.official(), word.text())));
    }

    /** In official order: the total of each group is the sum of its results. */
    private static boolean addsUp(List<CellText> values) {
        int each = DisputeResult.COUNT;
        for (int group = 0; group < DisputeGroup.values().length; group++) {
            long parts = 0;
            for (int index = 0; index < each - 1; index++) {
                parts += values.get(group * each + index).number();
            }
            if (parts != values.get(group * each + each - 1).number()) {
                return false;
            }
        }
        return true;
    }
}
