package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.FormSet;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.ProactiveRow;
import io.disclosurestreams.domain.Unit;
import io.disclosurestreams.reading.Columns.Basis;
import io.disclosurestreams.reading.Columns.Column;
import io.disclosurestreams.reading.Fit.Conflict;
import io.disclosurestreams.reading.Fit.Fits;
import io.disclosurestreams.reading.Fit.Likely;
import io.disclosurestreams.reading.TableNotes.Mention;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Table two: blocks of a few rows, each with a header of its own that tells the form. */
final class ProactiveTable {

    private static final OfficialTable TABLE = OfficialTable.PROACTIVE;
    private static final List<String> ORDER =
            Stream.of(ProactiveRow.values()).map(ProactiveRow::key).toList();

    private final OtherYears years;
    private final TableNotes notes;
    private final Draft draft;
    private final Map<Header, Columns> columns = new IdentityHashMap<>();
    private final Set<ProactiveRow> refused = EnumSet.noneOf(ProactiveRow.class);
    private final Readings readings;

    private ProactiveTable(TableNotes notes, BlankLines elsewhere, OtherYears years, Draft draft) {
        this.years = years;
        this.notes = notes;
        this.draft = draft;
        notes.sightings().forEach(sighting -> columns.computeIfAbsent(sighting.header(), ProactiveColumns::of));
        this.readings = new Readings(notes.sightings(), ORDER, sighting -> columns.get(sighting.header()), elsewhere);
    }

    /**
     * Reads the table.
     *
     * @param elsewhere how table three uses empty lines, which this short one alone may not tell
     * @param years that other labels may not name
     */
    static void read(TableNotes notes, BlankLines elsewhere, OtherYears years, Draft draft) {
        ProactiveTable table = new ProactiveTable(notes, elsewhere, years, draft);
        for (ProactiveRow row : ProactiveRow.values()) {
            table.readings.of(row.key()).ifPresent(reading -> table.row(row, reading));
        }
        table.unlabelled();
        table.readings
                .extras()
                .forEach(extra -> draft.finding(Messages.extraRow(TABLE, Wording.plain(extra.text()), extra.spot())));
        table.gaps();
    }

    private void row(ProactiveRow row, Readings.Reading reading) {
        Sighting sighting = reading.sighting();
        Columns under = columns.get(sighting.header());
        if (reading.fit() instanceof Conflict conflict) {
            gap(row, conflict.at(sighting.spot()));
            return;
        }
        if (reading.fit() instanceof Likely) {
            gap(row, Fit.unconfirmed(under.count()).at(sighting.spot()));
            return;
        }
        Optional<Conflict> otherwise =
                years.conflict(sighting, under).or(() -> OtherRow.conflict(row, sighting, under));
        if (otherwise.isPresent()) {
            gap(row, otherwise.get());
            return;
        }
        List<CellText> values = reading.fit().values();
        List<ProactiveFigure> figures = new ArrayList<>();
        for (Column column : under.columns()) {
            Optional<ProactiveFigure> figure = ProactiveFigure.of(row, column.key());
            if (figure.isEmpty() && !column.key().isEmpty()) {
                gap(row, new Conflict("its header belongs to another row", "表头与该行不符").at(sighting.spot()));
                return;
            }
            figures.add(figure.orElse(null));
        }
        for (int index = 0; index < figures.size(); index++) {
            if (figures.get(index) != null) {
                put(figures.get(index), under.columns().get(index), values.get(index), sighting);
            }
        }
        labels(row, sighting, under, figures);
    }

    private void put(ProactiveFigure figure, Column column, CellText value, Sighting sighting) {
        boolean fees = figure == ProactiveFigure.FEES_AMOUNT;
        // a note above the table or the row's label may name another unit than the column: then neither is certain
        Optional<MoneyUnit> header = MoneyUnit.one(Stream.of(column.text(), sighting.text(), block(figure.row()))
                .flatMap(words -> MoneyUnit.in(words).stream())
                .collect(Collectors.toCollection(() -> new ArrayList<>(notes.units()))));
        Optional<MoneyUnit> form = fees ? Optional.of(MoneyUnit.TEN_THOUSAND) : Optional.empty();
        Cell cell = CellReader.read(figure.unit(), value.raw(), header, form);
        Optional<String> multiple = CountUnit.in(List.of(column.text(), sighting.text(), block(figure.row())))
                .or(notes::multiple);
        draft.put(figure.slot(), cell, value, sighting.spot(), multiple);
        boolean byForm = figure.unit() == Unit.TEN_THOUSAND_YUAN
                && header.isEmpty()
                && cell instanceof Cell.Amount
                && CellReader.lacksUnit(value.raw());
        if (byForm) {
            draft.finding(
                    Messages.unitOfForm(Figures.at(figure.slot()), value.raw().strip()));
        }
    }

    /** The header above the block of a row as it stands there, which may name a unit; empty if there is none. */
    private String block(ProactiveRow row) {
        return notes.mentions().stream()
                .filter(mention -> mention.term().official().equals(row.block()))
                .map(Mention::text)
                .collect(Collectors.joining(" "));
    }

    /** The wording of rows and columns differs between the forms: the columns tell which is due. */
    private void labels(ProactiveRow row, Sighting sighting, Columns under, List<ProactiveFigure> figures) {
        boolean of2019 = figures.stream().anyMatch(figure -> figure != null && figure.in() == FormSet.ONLY_2019);
        Form form = of2019 ? Form.FORM_2019 : Form.FORM_2021;
        if (!sighting.isOrphan() && !row.label(form).isEmpty()) {
            draft.label(row.label(form), sighting.text());
            Qualified.label(row.label(form), sighting, paths(row)).ifPresent(draft::finding);
        }
        for (int index = 0; index < figures.size() && under.basis() == Basis.NAMED; index++) {
            if (figures.get(index) != null) {
                draft.label(
                        figures.get(index).label(form),
                        under.columns().get(index).text());
            }
        }
        if (under.basis() == Basis.SCRAMBLED) {
            draft.finding(Messages.orderAssumed(TABLE));
        }
    }

    /** A row whose label is blank is the one row of its block that is met nowhere else. */
    private void unlabelled() {
        for (Sighting sighting : notes.sightings()) {
            Columns under = columns.get(sighting.header());
            if (!sighting.isOrphan() || !Readings.isLabelledBlank(sighting)) {
                continue;
            }
            List<ProactiveRow> left = Stream.of(ProactiveRow.values())
                    .filter(row -> under.areKnown()
                            && under.columns().stream()
                                    .allMatch(column -> ProactiveFigure.of(row, column.key())
                                            .isPresent()))
                    .filter(row -> !readings.isMet(row.key()))
                    .filter(row -> OtherRow.conflict(row, sighting, under).isEmpty())
                    .toList();
            Readings.Reading reading = readings.unlabelled(sighting);
            if (left.size() == 1 && reading.fit() instanceof Fits && isBetweenNeighbours(sighting, left.get(0))) {
                row(left.get(0), reading);
                draft.finding(Messages.rowByBlock(name(left.get(0)), paths(left.get(0)), sighting.spot()));
            }
        }
    }

    private List<String> paths(ProactiveRow row) {
        return ProactiveFigure.all().stream()
                .filter(figure -> figure.row() == row && draft.isGiven(figure.slot()))
                .map(figure -> Figures.at(figure.slot()).path())
                .toList();
    }

    private boolean isBetweenNeighbours(Sighting sighting, ProactiveRow row) {
        return readings.before(sighting) < ORDER.indexOf(row.key())
                && readings.after(sighting) > ORDER.indexOf(row.key());
    }

    private void gaps() {
        if (notes.sightings().isEmpty()) {
            draft.gap(TABLE, new Conflict("none of its rows was found", "未找到表格"));
            return;
        }
        boolean items = draft.isGiven(ProactiveFigure.FEES_PREVIOUS.slot());
        boolean services = draft.isGiven(ProactiveFigure.LICENSING_PREVIOUS.slot());
        for (ProactiveRow row : ProactiveRow.values()) {
            boolean due = switch (row) {
                case OTHER_SERVICES -> services;
                case PROCUREMENT -> items;
                default -> true;
            };
            boolean given = ProactiveFigure.all().stream()
                    .anyMatch(figure -> figure.row() == row && draft.isGiven(figure.slot()));
            if (due && !given && !refused.contains(row)) {
                gap(row, new Conflict("not found with its values", "未找到该行及其数值"));
            }
        }
    }

    private void gap(ProactiveRow row, Conflict why) {
        refused.add(row);
        draft.gap(TABLE, name(row), why);
    }

    private static String name(ProactiveRow row) {
        String label = row.label(Form.FORM_2021);
        return label.isEmpty() ? row.label(Form.FORM_2019) : label;
    }
}
