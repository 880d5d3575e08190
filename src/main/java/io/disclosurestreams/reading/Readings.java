package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Fit.Conflict;
import io.disclosurestreams.reading.Fit.Fits;
import io.disclosurestreams.reading.Fit.Likely;
import io.disclosurestreams.reading.RowBody.Lines;
import io.disclosurestreams.reading.RowBody.Token;
import io.disclosurestreams.reading.RowBody.Token.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The rows of a table as they were met, each with the question answered whether its values fit. */
final class Readings {

    private static final Conflict OUT_OF_STEP = new Conflict(
            "it stands behind a row that lost its label or its values, so that labels and values may be out of step",
            "前面的行缺少行标题或数值，行标题与数值可能错位");
    private static final Conflict APART =
            new Conflict("its values stand on other lines, unlike those of other rows", "数值与行标题不在同一行，与其他行的排列不同");
    private static final Conflict TWICE = new Conflict("met more than once with different values", "该行多次出现且数值不同");

    /** A row and its values, or why it has none. */
    record Reading(Sighting sighting, Fit fit) {}

    private final List<Sighting> sightings;
    private final List<String> order;
    private final Function<Sighting, Columns> columns;
    private final Claims claims;
    private final Map<String, List<Sighting>> valued;
    private final BlankLines blankLines;
    private final RowFitter fitter;
    private final boolean blanksAreLost;
    private final Map<Sighting, Conflict> distrusted = new IdentityHashMap<>();

    /**
     * @param order keys of the rows in official order
     * @param columns those under which a row stands
     * @param elsewhere how another table of the document uses empty lines
     */
    Readings(List<Sighting> sightings, List<String> order, Function<Sighting, Columns> columns, BlankLines elsewhere) {
        this.sightings = sightings;
        this.order = order;
        this.columns = columns;
        this.claims = Claims.of(sightings, order);
        this.valued = claims.valued();
        this.blankLines = BlankLines.of(fullRows()).or(elsewhere);
        this.fitter = new RowFitter(blankLines);
        this.blanksAreLost = losesBlanks();
        distrust();
    }

    /** The row with this key, empty if it was not met or has no values. */
    Optional<Reading> of(String row) {
        List<Reading> found = official(valued.getOrDefault(row, List.of())).stream()
                .map(this::reading)
                .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Reading first = found.get(0);
        boolean agree = found.stream().allMatch(each -> agree(first.fit(), each.fit()));
        return Optional.of(agree ? first : new Reading(first.sighting(), TWICE));
    }

    /** Without those in a table that compares years, where the row was met elsewhere. */
    private static List<Sighting> official(List<Sighting> met) {
        if (met.size() < 2) {
            return met;
        }
        List<Sighting> others = met.stream()
                .filter(sighting -> !sighting.header().isComparison())
                .toList();
        return others.isEmpty() ? met : others;
    }

    /** How this table uses empty lines where cells are lines. */
    BlankLines blankLines() {
        return blankLines;
    }

    Reading reading(Sighting sighting) {
        Fit fit = distrusted.containsKey(sighting)
                ? distrusted.get(sighting)
                : fitter.fit(sighting.body(), columns.apply(sighting));
        boolean likely = blanksAreLost
                && fit instanceof Fits
                && fit.values().size() > 1
                && sighting.body() instanceof RowBody.Spaced;
        return new Reading(sighting, likely ? new Likely(fit.values()) : fit);
    }

    /** True if a row has fewer values than columns where nothing but space parts them: its blank cells left no trace. */
    private boolean losesBlanks() {
        return sightings.stream()
                .filter(sighting -> !sighting.isOrphan())
                .anyMatch(sighting -> sighting.body() instanceof RowBody.Spaced spaced
                        && spaced.values().size() < columns.apply(sighting).count());
    }

    /** True if the row's label was met, with values or without. */
    boolean isMet(String row) {
        return sightings.stream()
                .anyMatch(sighting -> claims.row(sighting).filter(row::equals).isPresent());
    }

    /** The place in the official order of the last row with values before this one, -1 if there is none. */
    int before(Sighting sighting) {
        int place = -1;
        for (Sighting other : sightings) {
            if (other == sighting) {
                return place;
            }
            place = other.hasValues() ? claims.row(other).map(order::indexOf).orElse(place) : place;
        }
        return place;
    }

    /** The place in the official order of the next row with values after this one. */
    int after(Sighting sighting) {
        boolean passed = false;
        for (Sighting other : sightings) {
            Optional<String> row = claims.row(other);
            if (passed && other.hasValues() && row.isPresent()) {
                return order.indexOf(row.get());
            }
            passed |= other == sighting;
        }
        return order.size();
    }

    private List<List<Token>> fullRows() {
        List<List<Token>> full = new ArrayList<>();
        for (Sighting sighting : sightings) {
            int wanted = columns.apply(sighting).count();
            if (sighting.body() instanceof Lines lines && wanted > 0 && count(lines, Kind.VALUE) == wanted) {
                full.add(lines.tokens());
            }
        }
        return full;
    }

    /**
     * Where cells are lines, a label without values or values without a label may put all that follows out of step: rows
     * under the same header are believed up to there only. Where other rows are drawn or stand on one line, cells on
     * lines of their own are not believed either.
     */
    private void distrust() {
        boolean rowsAreWhole = sightings.stream()
                .filter(sighting -> !sighting.isOrphan())
                .anyMatch(sighting ->
                        sighting.body() instanceof RowBody.Spaced || sighting.body() instanceof RowBody.Drawn);
        if (rowsAreWhole) {
            sightings.stream()
                    .filter(sighting -> sighting.body() instanceof Lines)
                    .forEach(sighting -> distrusted.put(sighting, APART));
        }
        Set<Header> broken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Sighting sighting : sightings) {
            if (broken.contains(sighting.header())) {
                if (sighting.body() instanceof Lines) {
                    distrusted.putIfAbsent(sighting, OUT_OF_STEP);
                }
            } else if (isOutOfStep(sighting)) {
                broken.add(sighting.header());
            }
        }
    }

    private boolean isOutOfStep(Sighting sighting) {
        if (!(sighting.body() instanceof Lines lines)) {
            return sighting.body() instanceof RowBody.None;
        }
        int wanted = columns.apply(sighting).count();
        long values = count(lines, Kind.VALUE);
        if (sighting.isOrphan()) {
            return values >= wanted && !isLabelledBlank(sighting);
        }
        boolean conflict = fitter.fit(lines, columns.apply(sighting)) instanceof Conflict;
        return conflict && (values == 0 || values >= 2L * wanted);
    }

    /** True for values that stand behind a blank cell where their label should be. */
    static boolean isLabelledBlank(Sighting sighting) {
        if (sighting.body() instanceof Lines lines) {
            return lines.tokens().stream()
                    .filter(token -> token.kind() != Kind.EMPTY)
                    .findFirst()
                    .filter(token -> token.kind() == Kind.BLANK)
                    .isPresent();
        }
        return sighting.isOrphan() && sighting.text().isBlank();
    }

    /** Rows that fit the table and whose label the form does not have: provinces add such. */
    List<Sighting> extras() {
        return sightings.stream()
                .filter(sighting ->
                        sighting.isOrphan() && Wording.key(sighting.text()).length() > 1)
                .filter(sighting -> !(reading(sighting).fit() instanceof Conflict))
                .toList();
    }

    /** Values without a label, behind the blank cells that stand where the label should be. */
    Reading unlabelled(Sighting sighting) {
        int wanted = columns.apply(sighting).count();
        RowBody body = sighting.body();
        if (body instanceof Lines lines) {
            int start = 0;
            boolean blank = false;
            while (start < lines.tokens().size() && lines.tokens().get(start).kind() != Kind.VALUE) {
                blank |= lines.tokens().get(start++).kind() == Kind.BLANK;
            }
            body = blank
                    ? new Lines(lines.tokens().subList(start, lines.tokens().size()))
                    : body;
        } else if (body instanceof RowBody.Drawn drawn) {
            int start = 0;
            while (drawn.cells().size() - start > wanted
                    && drawn.cells().get(start).isBlank()) {
                start++;
            }
            body = new RowBody.Drawn(drawn.cells().subList(start, drawn.cells().size()));
        }
        return new Reading(sighting, fitter.fit(body, columns.apply(sighting)));
    }

    private static long count(Lines lines, Kind kind) {
        return lines.tokens().stream().filter(token -> token.kind() == kind).count();
    }

    private static boolean agree(Fit left, Fit right) {
        return left == right || !left.values().isEmpty() && texts(left).equals(texts(right));
    }

    private static List<String> texts(Fit fit) {
        return fit.values().stream().map(value -> Wording.plain(value.raw())).toList();
    }
}
