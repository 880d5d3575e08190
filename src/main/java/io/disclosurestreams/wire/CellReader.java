package io.disclosurestreams.wire;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.Figure;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Limits;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.ProactiveRow;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the blocks {@code proactive}, {@code requests} and {@code disputes} of one event. */
final class CellReader {

    private static final int MOST_UNKNOWN = 20;
    private static final int LONGEST_UNKNOWN = 100;
    private static final SlotNames REQUESTS = requestRows();
    private static final SlotNames DISPUTES = disputeGroups();
    private static final SlotNames PROACTIVE = proactiveRows();
    private static final List<SlotNames> PROACTIVE_COLUMNS = proactiveColumns();

    private final JsonParser json;
    private final int documentLength;
    private final Cells.Builder cells = Cells.builder();
    private final List<String> unknown = new ArrayList<>(0);

    CellReader(JsonParser json, int documentLength) {
        this.json = json;
        this.documentLength = documentLength;
    }

    Cells cells() {
        return cells.build();
    }

    /** Names of rows and columns that the dictionary does not have, at most {@value #MOST_UNKNOWN}. */
    List<String> unknown() {
        return unknown;
    }

    void requests() {
        rows("requests", REQUESTS, Applicant.COUNT);
    }

    void disputes() {
        rows("disputes", DISPUTES, DisputeResult.COUNT);
    }

    void proactive() {
        expectObject("proactive");
        for (int row = PROACTIVE.next(json); row != SlotNames.END; row = PROACTIVE.next(json)) {
            String name = json.currentName();
            json.nextToken();
            if (row == SlotNames.UNKNOWN) {
                skipUnknown("proactive." + name);
            } else {
                proactive(name, PROACTIVE_COLUMNS.get(row));
            }
        }
    }

    private void proactive(String row, SlotNames columns) {
        expectObject("proactive." + row);
        for (int slot = columns.next(json); slot != SlotNames.END; slot = columns.next(json)) {
            String name = json.currentName();
            json.nextToken();
            if (slot == SlotNames.UNKNOWN) {
                skipUnknown("proactive." + row + "." + name);
            } else {
                once(slot);
                cell(slot, -1);
            }
        }
    }

    private void rows(String block, SlotNames known, int width) {
        expectObject(block);
        for (int start = known.next(json); start != SlotNames.END; start = known.next(json)) {
            String row = json.currentName();
            json.nextToken();
            if (start == SlotNames.UNKNOWN) {
                skipUnknown(block + "." + row);
            } else {
                row(block, row, start, width);
            }
        }
    }

    private void row(String block, String row, int start, int width) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new Invalid(block + "." + row + ": want an array of " + width + " cells");
        }
        once(start);
        int column = 0;
        for (; json.nextToken() != JsonToken.END_ARRAY; column++) {
            if (column == width) {
                throw new Invalid(block + "." + row + ": more than " + width + " cells");
            }
            cell(start + column, column);
        }
        if (column < width) {
            throw new Invalid(block + "." + row + ": " + column + " cells, want " + width);
        }
    }

    private void expectObject(String path) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new Invalid(path + ": want an object");
        }
    }

    private void once(int slot) {
        if (cells.isGiven(slot)) {
            throw new Invalid(path(slot, -1) + ": given twice");
        }
    }

    private void skipUnknown(String path) {
        if (unknown.size() < MOST_UNKNOWN) {
            unknown.add(Excerpt.of(path, LONGEST_UNKNOWN));
        }
        Json.skip(json, documentLength);
    }

    private void cell(int slot, int column) {
        switch (json.currentToken()) {
            case VALUE_NULL -> cells.blank(slot);
            case VALUE_STRING ->
                cells.set(slot, Cell.ofRaw(Excerpt.of(json.getString().strip(), Limits.KEPT_TEXT)));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(slot, column);
            default ->
                throw new Invalid(
                        path(slot, column) + ": want a number, null for a blank cell, or a string with its raw text");
        }
    }

    private void number(int slot, int column) {
        Figure figure = Figures.at(slot);
        boolean signed = figure.unit() == Unit.CHANGE_OF_ITEMS;
        if (!figure.isAmount()
                && json.currentToken() == JsonToken.VALUE_NUMBER_INT
                && json.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            long value = json.getLongValue();
            long least = signed ? -Limits.LARGEST_COUNT : 0;
            if (value >= least && value <= Limits.LARGEST_COUNT) {
                cells.count(slot, value);
                return;
            }
            throw new Invalid(path(slot, column) + ": " + value + " is out of range; want " + wanted(figure));
        }
        BigDecimal value = decimal(figure, column);
        // a long, since an exponent may be as large as an int: 1e2147483647
        long digits = (long) value.precision() - value.scale();
        boolean fits = digits <= Limits.AMOUNT_DIGITS
                && value.scale() <= Limits.AMOUNT_DIGITS
                && (signed || value.signum() >= 0);
        if (figure.isAmount() && fits) {
            cells.set(slot, new Cell.Amount(value));
            return;
        }
        if (!fits || value.stripTrailingZeros().scale() > 0 || Math.abs(value.longValue()) > Limits.LARGEST_COUNT) {
            throw noSuchNumber(figure, column);
        }
        cells.count(slot, value.longValue());
    }

    private BigDecimal decimal(Figure figure, int column) {
        try {
            return json.getDecimalValue();
        } catch (NumberFormatException beyond) {
            // an exponent of more than an int holds: 1e-2147483648
            throw noSuchNumber(figure, column);
        }
    }

    private Invalid noSuchNumber(Figure figure, int column) {
        String number = shown(json.getString());
        return new Invalid(path(figure.slot(), column) + ": " + number + " is no such number; want " + wanted(figure));
    }

    private static String shown(String number) {
        return number.length() <= 40 ? number : number.substring(0, 40) + "…";
    }

    private static String wanted(Figure figure) {
        return switch (figure.unit()) {
            case CHANGE_OF_ITEMS -> "a whole number from -" + Limits.LARGEST_COUNT + " to " + Limits.LARGEST_COUNT;
            case TEN_THOUSAND_YUAN ->
                "an amount in 万元, not negative, with at most " + Limits.AMOUNT_DIGITS + " digits on either side";
            default -> "a whole number from 0 to " + Limits.LARGEST_COUNT;
        };
    }

    /** As in the event: {@code requests.granted[3]}. */
    private static String path(int slot, int column) {
        String path = Figures.at(slot).path();
        return column < 0 ? path : path.substring(0, path.lastIndexOf('.')) + "[" + column + "]";
    }

    private static SlotNames requestRows() {
        Map<String, Integer> starts = new HashMap<>();
        RequestRow.all().forEach(row -> starts.put(row.key(), row.slot(Applicant.NATURAL_PERSON)));
        return new SlotNames(starts);
    }

    private static SlotNames disputeGroups() {
        Map<String, Integer> starts = new HashMap<>();
        for (DisputeGroup group : DisputeGroup.values()) {
            starts.put(group.key(), group.slot(DisputeResult.UPHELD));
        }
        return new SlotNames(starts);
    }

    /** The rows of table two, each with its place among them. */
    private static SlotNames proactiveRows() {
        Map<String, Integer> rows = new HashMap<>();
        for (ProactiveRow row : ProactiveRow.values()) {
            rows.put(row.key(), row.ordinal());
        }
        return new SlotNames(rows);
    }

    private static List<SlotNames> proactiveColumns() {
        List<SlotNames> columns = new ArrayList<>();
        for (ProactiveRow row : ProactiveRow.values()) {
            Map<String, Integer> slots = new HashMap<>();
            ProactiveFigure.all().stream()
                    .filter(figure -> figure.row() == row)
                    .forEach(figure -> slots.put(figure.column(), figure.slot()));
            columns.add(new SlotNames(slots));
        }
        return List.copyOf(columns);
    }
}
