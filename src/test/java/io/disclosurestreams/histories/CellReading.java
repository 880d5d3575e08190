package io.disclosurestreams.histories;

import io.disclosurestreams.histories.Vocabulary.CellName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The cells of one report as the catalogue of rules reads them (rules.md §1), for the reference model. */
final class CellReading {

    /** What a cell holds. Blanks, strokes and words for nothing may be taken for zero, other words may not. */
    enum Content {
        NUMBER,
        NOTHING,
        WORDS,
        ABSENT
    }

    private static final List<String> FOR_NOTHING = List.of("/", "—", "-", "－", "无", "不适用", "N/A");
    private static final Map<String, CellName> BY_PATH =
            Vocabulary.CELLS.stream().collect(Collectors.toMap(CellName::path, Function.identity()));

    private final Event event;

    CellReading(Event event) {
        this.event = event;
    }

    /** What stands in the event. */
    JsonNode raw(String path) {
        return event.cell(BY_PATH.get(path));
    }

    boolean isGiven(String path) {
        return !raw(path).isMissingNode();
    }

    /** Given and empty. A stroke says something and is no blank. */
    boolean isBlank(String path) {
        return raw(path).isNull()
                || raw(path).isString() && raw(path).stringValue().isBlank();
    }

    Content content(String path) {
        if (!isGiven(path)) {
            return Content.ABSENT;
        }
        if (raw(path).isNumber()) {
            return Content.NUMBER;
        }
        boolean nothing =
                isBlank(path) || FOR_NOTHING.contains(raw(path).stringValue().strip());
        return nothing ? Content.NOTHING : Content.WORDS;
    }

    /** Zero where there is no number. */
    BigDecimal number(String path) {
        return raw(path).isNumber() ? raw(path).decimalValue() : BigDecimal.ZERO;
    }

    /** Of the effective total of a row: its parts if any is a number and none is words, else its 总计. */
    Content totalContent(String row) {
        List<Content> parts = parts(row).stream().map(this::content).toList();
        if (parts.contains(Content.WORDS)) {
            return Content.WORDS;
        }
        return parts.contains(Content.NUMBER) ? Content.NUMBER : content(row + ".total");
    }

    BigDecimal total(String row) {
        return parts(row).stream().anyMatch(path -> raw(path).isNumber())
                ? parts(row).stream().map(this::number).reduce(BigDecimal.ZERO, BigDecimal::add)
                : number(row + ".total");
    }

    /** The cells of a row that its 总计 adds up. */
    static List<String> parts(String row) {
        return Vocabulary.GROUPS.get(row).stream()
                .filter(cell -> !cell.isTotal())
                .map(CellName::path)
                .toList();
    }

    /** By the labels of the tables alone; a dash if they hold only what both forms share. */
    String form() {
        boolean of2019 = hasCellsOf("2019");
        boolean of2021 = hasCellsOf("2021");
        return of2019 && of2021 ? "mixed" : of2019 ? "2019" : of2021 ? "2021" : "-";
    }

    private boolean hasCellsOf(String form) {
        return Vocabulary.CELLS.stream().anyMatch(cell -> cell.forms().equals(form) && isGiven(cell.path()));
    }
}
