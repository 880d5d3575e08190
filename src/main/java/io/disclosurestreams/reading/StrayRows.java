package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.FormSet;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.reading.Fit.Conflict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * In text taken from pages of print a label of several lines comes apart from its values. Between two rows that are
 * certain, as many rows of values as rows of the form are lacking belong to these in their order, if their words do not
 * speak against it, each adds up to its total, and so does the whole table. Else they stay unread.
 */
final class StrayRows {

    private static final int TELLING = 2;

    private final TableNotes notes;
    private final Readings readings;
    private final Function<Sighting, Columns> columns;
    private final Map<RequestRow, RequestValues> certain;

    StrayRows(
            TableNotes notes,
            Readings readings,
            Function<Sighting, Columns> columns,
            Map<RequestRow, RequestValues> certain) {
        this.notes = notes;
        this.readings = readings;
        this.columns = columns;
        this.certain = certain;
    }

    /** The rows found, empty if the table as a whole does not add up with them. */
    Map<RequestRow, RequestValues> assign() {
        Map<RequestRow, RequestValues> assigned = new EnumMap<>(RequestRow.class);
        List<RequestValues> waiting = new ArrayList<>();
        RequestRow before = null;
        for (Sighting sighting : notes.sightings()) {
            RequestRow row = certain.entrySet().stream()
                    .filter(entry -> entry.getValue().sighting() == sighting)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
            if (row != null) {
                between(before, row, waiting, assigned);
                waiting.clear();
                before = row;
            } else if (sighting.isOrphan()) {
                Fit fit = readings.unlabelled(sighting).fit();
                if (!(fit instanceof Conflict)) {
                    waiting.add(RequestValues.of(sighting, fit, columns.apply(sighting)));
                }
            }
        }
        between(before, null, waiting, assigned);
        return addsUp(assigned) ? assigned : Map.of();
    }

    private void between(
            RequestRow before, RequestRow after, List<RequestValues> waiting, Map<RequestRow, RequestValues> assigned) {
        if (waiting.isEmpty()) {
            return;
        }
        List<RequestRow> lacking = RequestRow.all().stream()
                .filter(row -> before == null || row.ordinal() > before.ordinal())
                .filter(row -> after == null || row.ordinal() < after.ordinal())
                .filter(row -> !certain.containsKey(row) && isOfTheForm(row))
                .toList();
        List<RequestValues> likely = waiting.stream()
                .filter(values -> lacking.stream().anyMatch(row -> speaksFor(values, row)))
                .toList();
        if (likely.size() != lacking.size()) {
            return;
        }
        for (int index = 0; index < lacking.size(); index++) {
            if (!speaksFor(likely.get(index), lacking.get(index))
                    || !likely.get(index).addsUp()) {
                return;
            }
        }
        for (int index = 0; index < lacking.size(); index++) {
            assigned.put(lacking.get(index), likely.get(index));
        }
    }

    /** Rows that only one form has are lacking only where others of that form are certain. */
    private boolean isOfTheForm(RequestRow row) {
        return row.in() == FormSet.BOTH || certain.keySet().stream().anyMatch(other -> other.in() == row.in());
    }

    /** True if the words beside the values are none, a piece of the row's label or the name of its group. */
    private static boolean speaksFor(RequestValues values, RequestRow row) {
        String words = Wording.key(values.sighting().text());
        if (words.length() < TELLING) {
            return true;
        }
        Optional<Term> group =
                OfficialTable.REQUESTS.lexicon().exact(words).term().filter(Term::isGroup);
        if (group.isPresent()) {
            return row.outcome()
                    .filter(outcome -> group.get().group().equals(Words.RESULTS)
                            || group.get().group().equals(outcome.key()))
                    .isPresent();
        }
        String label = Wording.key(row.label());
        int at = label.indexOf(words);
        // a piece may begin anywhere, but not behind a 不 that it then lacks
        return at == 0 || at > 0 && !Sense.isNegation(label.charAt(at - 1));
    }

    /** （七）总计 of each column is the sum of its outcomes (the form's own rule). */
    private boolean addsUp(Map<RequestRow, RequestValues> assigned) {
        Map<RequestRow, RequestValues> all = new EnumMap<>(RequestRow.class);
        all.putAll(certain);
        all.putAll(assigned);
        if (assigned.isEmpty() || !all.containsKey(RequestRow.CONCLUDED)) {
            return assigned.isEmpty();
        }
        for (Applicant applicant : Applicant.values()) {
            long sum = all.entrySet().stream()
                    .filter(entry -> entry.getKey().outcome().isPresent())
                    .mapToLong(entry -> entry.getValue().number(applicant))
                    .sum();
            if (sum != all.get(RequestRow.CONCLUDED).number(applicant)) {
                return false;
            }
        }
        return true;
    }
}
