package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.FormSet;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Unit;
import io.disclosurestreams.reading.Columns.Basis;
import io.disclosurestreams.reading.Columns.Column;
import io.disclosurestreams.reading.Fit.Conflict;
import io.disclosurestreams.reading.Fit.Likely;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Table three: one header over all rows, which are told apart by their labels and groups. */
final class RequestTable {

    private static final OfficialTable TABLE = OfficialTable.REQUESTS;
    private static final List<String> ORDER =
            RequestRow.all().stream().map(RequestRow::key).toList();

    private static final Conflict WITHOUT_HEADER = new Conflict(
            "no header tells its columns and its total is not the sum of its parts", "没有表头，且总计不等于各项之和，列的含义无法确认");

    private final OtherYears years;
    private final TableNotes notes;
    private final Draft draft;
    private final Map<Header, Columns> columns = new IdentityHashMap<>();
    private final Readings readings;
    private final Map<RequestRow, RequestValues> rows = new EnumMap<>(RequestRow.class);
    private final Map<RequestRow, Conflict> refused = new EnumMap<>(RequestRow.class);

    RequestTable(TableNotes notes, OtherYears years, Draft draft) {
        this.years = years;
        this.notes = notes;
        this.draft = draft;
        notes.sightings().forEach(sighting -> columns.computeIfAbsent(sighting.header(), ColumnFinder::ofRequests));
        this.readings =
                new Readings(notes.sightings(), ORDER, sighting -> columns.get(sighting.header()), BlankLines.UNKNOWN);
    }

    /** How the table uses empty lines, which the shorter tables alone can't tell. */
    BlankLines blankLines() {
        return readings.blankLines();
    }

    void read() {
        RequestRow.all().forEach(row -> readings.of(row.key()).ifPresent(reading -> row(row, reading)));
        undivided();
        new StrayRows(notes, readings, sighting -> columns.get(sighting.header()), rows)
                .assign()
                .forEach(this::stray);
        put();
        extras();
        gaps();
    }

    private void row(RequestRow row, Readings.Reading reading) {
        Columns under = columns.get(reading.sighting().header());
        if (reading.fit() instanceof Conflict conflict) {
            refused.put(row, conflict.at(reading.sighting().spot()));
            return;
        }
        Optional<Conflict> otherYear = years.conflict(reading.sighting(), under);
        if (otherYear.isPresent()) {
            refused.put(row, otherYear.get());
            return;
        }
        RequestValues values = RequestValues.of(reading.sighting(), reading.fit(), under);
        if (reading.fit() instanceof Likely && !values.addsUp()) {
            refused.put(
                    row, Fit.unconfirmed(under.count()).at(reading.sighting().spot()));
            return;
        }
        if (under.basis() == Basis.ASSUMED && !values.addsUp()) {
            refused.put(row, WITHOUT_HEADER.at(reading.sighting().spot()));
            return;
        }
        rows.put(row, values);
    }

    /** （六）其他处理 above the three rows of the form of 2021 is their group, not the row of 2019. */
    private void undivided() {
        boolean divided = RequestRow.all().stream().anyMatch(row -> isDivided(row) && readings.isMet(row.key()));
        RequestValues undivided = divided ? rows.remove(RequestRow.OTHER_UNSPECIFIED) : null;
        if (undivided != null && !undivided.isBlank()) {
            draft.finding(Messages.groupWithValues(undivided.sighting().spot()));
        }
    }

    private static boolean isDivided(RequestRow row) {
        return row.in() == FormSet.ONLY_2021;
    }

    private void stray(RequestRow row, RequestValues values) {
        rows.put(row, values);
        refused.remove(row);
        draft.finding(Messages.rowByPlace(row, paths(row), values.sighting().spot()));
    }

    private static List<String> paths(RequestRow row) {
        return Stream.of(Applicant.values())
                .map(applicant -> Figures.at(row.slot(applicant)).path())
                .toList();
    }

    private void put() {
        Optional<String> ofTable = notes.multipleOfTable();
        rows.forEach((row, values) -> {
            Optional<String> ofRow = CountUnit.in(values.sighting().text()).or(() -> ofTable);
            for (Applicant applicant : Applicant.values()) {
                CellText text = values.at(applicant);
                Cell cell = CellReader.read(Unit.PIECES, text.raw(), Optional.empty(), Optional.empty());
                Optional<String> multiple =
                        CountUnit.in(values.columnText(applicant)).or(() -> ofRow);
                draft.put(row.slot(applicant), cell, text, values.sighting().spot(), multiple);
            }
            if (!values.sighting().isOrphan()) {
                draft.label(row.label(), values.sighting().text());
                Qualified.label(row.label(), values.sighting(), paths(row)).ifPresent(draft::finding);
            }
        });
        boolean named =
                rows.values().stream().allMatch(values -> values.columns().basis() == Basis.NAMED);
        if (named) {
            notes.mentions().forEach(mention -> draft.label(mention.term().official(), mention.text()));
        } else {
            draft.finding(Messages.orderAssumed(TABLE));
        }
        columns.values().stream()
                .filter(under -> under.basis() == Basis.NAMED)
                .flatMap(under -> under.columns().stream())
                .forEach(this::columnLabel);
    }

    private void columnLabel(Column column) {
        for (Applicant applicant : Applicant.values()) {
            if (applicant.key().equals(column.key())) {
                draft.label(applicant.label(), column.text());
            }
        }
    }

    private void extras() {
        for (Sighting extra : readings.extras()) {
            if (rows.values().stream().noneMatch(values -> values.sighting() == extra) && !isBlankGroup(extra)) {
                draft.finding(Messages.extraRow(TABLE, Wording.plain(extra.text()), extra.spot()));
                emptied(extra);
            }
        }
    }

    /** Where a row with values and no known label stands before a blank one of the form, the end of a page may have cut the one. */
    private void emptied(Sighting extra) {
        List<Sighting> met = notes.sightings();
        int next = met.indexOf(extra) + 1;
        if (!extra.hasValues()
                || next == met.size()
                || values(extra).filter(RequestValues::isBlank).isPresent()) {
            return;
        }
        rows.forEach((row, values) -> {
            if (values.sighting() == met.get(next) && values.isBlank()) {
                draft.finding(Messages.rowEmptied(row, paths(row), Wording.plain(extra.text()), extra.spot()));
            }
        });
    }

    private Optional<RequestValues> values(Sighting extra) {
        Fit fit = readings.reading(extra).fit();
        return fit instanceof Conflict
                ? Optional.empty()
                : Optional.of(RequestValues.of(extra, fit, columns.get(extra.header())));
    }

    /** A group on a row of its own has no figures. */
    private boolean isBlankGroup(Sighting extra) {
        boolean group = TABLE.lexicon()
                .exact(Wording.key(extra.text()))
                .term()
                .filter(Term::isGroup)
                .isPresent();
        return group
                && RequestValues.of(extra, readings.reading(extra).fit(), columns.get(extra.header()))
                        .isBlank();
    }

    private void gaps() {
        if (rows.isEmpty() && refused.isEmpty()) {
            draft.gap(TABLE, new Conflict("none of its rows was found", "未找到表格"));
            return;
        }
        boolean divided = rows.keySet().stream().anyMatch(RequestTable::isDivided);
        boolean undivided = rows.containsKey(RequestRow.OTHER_UNSPECIFIED);
        for (RequestRow row : RequestRow.all()) {
            boolean due = switch (row.in()) {
                case BOTH -> true;
                case ONLY_2019 -> !divided;
                case ONLY_2021 -> divided || refused.containsKey(row) && !undivided;
            };
            if (due && !rows.containsKey(row)) {
                Conflict why = refused.getOrDefault(
                        row,
                        new Conflict(
                                readings.isMet(row.key()) ? "its label has no values" : "not found",
                                readings.isMet(row.key()) ? "有行标题而无数值" : "未找到该行"));
                draft.gap(TABLE, row.label(), why);
            }
        }
    }
}
