package io.disclosurestreams.wire;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.Figure;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.FormSet;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.ProactiveRow;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Sums;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The three tables as JSON members {@code proactive}, {@code requests} and {@code disputes} (contract §2, §7), of one
 * report as it stands or of sums.
 */
public final class FiguresJson {

    /** How a row whose cells are all zero, or all blank, is written. */
    public enum UniformRows {
        /** As an array like any other: {@code [0,0,0,0,0,0,0]}. */
        AS_ARRAYS,
        /** As one {@code 0} or {@code null}, since that is most rows of most reports. */
        AS_ONE_CELL
    }

    private static final SerializableString[] PROACTIVE_ROWS = names(ProactiveRow.values(), ProactiveRow::key);
    private static final SerializableString[] PROACTIVE_COLUMNS =
            names(ProactiveFigure.values(), ProactiveFigure::column);
    private static final SerializableString[] REQUEST_ROWS = names(RequestRow.values(), RequestRow::key);
    private static final SerializableString[] DISPUTE_GROUPS = names(DisputeGroup.values(), DisputeGroup::key);

    /** The figures of each row of table two, in the order of the dictionary. */
    private static final List<List<ProactiveFigure>> PROACTIVE = Arrays.stream(ProactiveRow.values())
            .map(row -> ProactiveFigure.all().stream()
                    .filter(figure -> figure.row() == row)
                    .toList())
            .toList();

    private FiguresJson() {}

    /** Names as bytes once and for all: they are most of what is written. */
    static <E> SerializableString[] names(E[] all, Function<E, String> key) {
        return Arrays.stream(all).map(key).map(SerializedString::new).toArray(SerializableString[]::new);
    }

    /** Cells as reported: what the report does not have is left out, blank is null, words are strings. */
    public static void write(Cells cells, UniformRows uniform, JsonGenerator json) {
        json.writeName("proactive");
        json.writeStartObject();
        for (ProactiveRow row : ProactiveRow.values()) {
            boolean open = false;
            for (ProactiveFigure figure : PROACTIVE.get(row.ordinal())) {
                if (cells.isGiven(figure.slot())) {
                    open = open(row, json, open);
                    json.writeName(PROACTIVE_COLUMNS[figure.ordinal()]);
                    write(cells, figure.slot(), json);
                }
            }
            close(json, open);
        }
        json.writeEndObject();
        json.writeName("requests");
        json.writeStartObject();
        for (RequestRow row : RequestRow.all()) {
            writeRow(
                    REQUEST_ROWS[row.ordinal()],
                    cells,
                    row.slot(Applicant.NATURAL_PERSON),
                    Applicant.COUNT,
                    uniform,
                    json);
        }
        json.writeEndObject();
        json.writeName("disputes");
        json.writeStartObject();
        for (DisputeGroup group : DisputeGroup.values()) {
            writeRow(
                    DISPUTE_GROUPS[group.ordinal()],
                    cells,
                    group.slot(DisputeResult.UPHELD),
                    DisputeResult.COUNT,
                    uniform,
                    json);
        }
        json.writeEndObject();
    }

    private static boolean open(ProactiveRow row, JsonGenerator json, boolean open) {
        if (!open) {
            json.writeName(PROACTIVE_ROWS[row.ordinal()]);
            json.writeStartObject();
        }
        return true;
    }

    private static void close(JsonGenerator json, boolean open) {
        if (open) {
            json.writeEndObject();
        }
    }

    private static void writeRow(
            SerializableString key, Cells cells, int start, int width, UniformRows uniform, JsonGenerator json) {
        if (!isGiven(cells, start, width)) {
            return;
        }
        json.writeName(key);
        if (uniform == UniformRows.AS_ONE_CELL && isUniform(cells, start, width)) {
            write(cells, start, json);
            return;
        }
        json.writeStartArray();
        for (int slot = start; slot < start + width; slot++) {
            write(cells, slot, json);
        }
        json.writeEndArray();
    }

    private static boolean isGiven(Cells cells, int start, int width) {
        for (int slot = start; slot < start + width; slot++) {
            if (cells.isGiven(slot)) {
                return true;
            }
        }
        return false;
    }

    /** All cells zero or all blank. */
    private static boolean isUniform(Cells cells, int start, int width) {
        boolean zero = true;
        boolean blank = true;
        for (int slot = start; slot < start + width && (zero || blank); slot++) {
            zero &= cells.isCount(slot) && cells.count(slot) == 0;
            blank &= cells.isBlank(slot);
        }
        return zero || blank;
    }

    private static void write(Cells cells, int slot, JsonGenerator json) {
        if (cells.isCount(slot)) {
            json.writeNumber(cells.count(slot));
            return;
        }
        write(cells.at(slot), json);
    }

    /** As in an event; null for a blank cell and for one that is not there. */
    public static void write(Cell cell, JsonGenerator json) {
        if (cell instanceof Cell.Count count) {
            json.writeNumber(count.value());
        } else if (cell instanceof Cell.Amount amount) {
            json.writeNumber(amount.value());
        } else if (cell instanceof Cell.Slash slash) {
            json.writeString(slash.raw());
        } else if (cell instanceof Cell.Text text) {
            json.writeString(text.raw());
        } else {
            json.writeNull();
        }
    }

    /** Sums: every row of table three and four that both forms have, and of the others those that any report gives. */
    public static void write(Sums sums, JsonGenerator json) {
        json.writeName("proactive");
        json.writeStartObject();
        for (ProactiveRow row : ProactiveRow.values()) {
            boolean open = false;
            for (ProactiveFigure figure : PROACTIVE.get(row.ordinal())) {
                Figure slot = Figures.at(figure.slot());
                if (isAsked(sums, slot)) {
                    open = open(row, json, open);
                    json.writeName(PROACTIVE_COLUMNS[figure.ordinal()]);
                    writeSum(sums, slot, json);
                }
            }
            close(json, open);
        }
        json.writeEndObject();
        json.writeName("requests");
        json.writeStartObject();
        for (RequestRow row : RequestRow.all()) {
            if (isAsked(sums, Figures.at(row.slot(Applicant.TOTAL)))) {
                writeSums(REQUEST_ROWS[row.ordinal()], sums, row.slot(Applicant.NATURAL_PERSON), Applicant.COUNT, json);
            }
        }
        json.writeEndObject();
        json.writeName("disputes");
        json.writeStartObject();
        for (DisputeGroup group : DisputeGroup.values()) {
            writeSums(
                    DISPUTE_GROUPS[group.ordinal()], sums, group.slot(DisputeResult.UPHELD), DisputeResult.COUNT, json);
        }
        json.writeEndObject();
    }

    private static boolean isAsked(Sums sums, Figure figure) {
        return figure.in() == FormSet.BOTH || sums.given(figure.slot()) > 0;
    }

    private static void writeSums(SerializableString key, Sums sums, int start, int width, JsonGenerator json) {
        json.writeName(key);
        json.writeStartArray();
        for (int slot = start; slot < start + width; slot++) {
            json.writeNumber(sums.count(slot));
        }
        json.writeEndArray();
    }

    private static void writeSum(Sums sums, Figure figure, JsonGenerator json) {
        if (figure.isAmount()) {
            json.writeNumber(sums.amount(figure.slot()));
        } else {
            json.writeNumber(sums.count(figure.slot()));
        }
    }
}
