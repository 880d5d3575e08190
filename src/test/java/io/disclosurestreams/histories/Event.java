package io.disclosurestreams.histories;

import io.disclosurestreams.histories.Vocabulary.CellName;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** An accepted report event as the contract reads it (§3), for the reference model. */
final class Event implements Comparable<Event> {

    /** Figures that count the reports that give them have this before their path. */
    static final String GIVEN = "given:";

    private static final int KEPT_TEXT = 64;
    private static final List<String> STATES = List.of("readable", "unreadable", "withdrawn");
    private static final Comparator<Event> ORDER = Comparator.comparing(Event::revision)
            .thenComparing(Event::publishedOn)
            .thenComparing(Event::sha256)
            .thenComparing(event -> STATES.indexOf(event.state()))
            .thenComparing(event -> event, Event::compareContents)
            .thenComparing(Event::scope)
            .thenComparing(Event::declaredForm)
            .thenComparing(Event::unknown);

    private final byte[] bytes;
    private final JsonNode json;
    private final Map<String, JsonNode> cells = new HashMap<>();

    Event(byte[] bytes) {
        this.bytes = bytes;
        this.json = Json.read(bytes);
        for (CellName name : Vocabulary.CELLS) {
            JsonNode cell = json.at(name.pointer());
            if (!cell.isMissingNode()) {
                cells.put(name.path(), cell);
            }
        }
    }

    JsonNode json() {
        return json;
    }

    String agency() {
        return Json.text(json.path("agency"), "");
    }

    int year() {
        return Json.number(json.path("year"), 0);
    }

    Integer revision() {
        return Json.number(json.path("revision"), 1);
    }

    /** A dash, which sorts below every date, if absent. */
    String publishedOn() {
        return Json.text(json.path("publishedOn"), "-");
    }

    String sha256() {
        String given = Json.text(json.path("source").path("sha256"), "");
        try {
            return !given.isEmpty()
                    ? given.toLowerCase(Locale.ROOT)
                    : HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String state() {
        return json.path("withdrawn").isBoolean() && json.path("withdrawn").booleanValue()
                ? "withdrawn"
                : json.path("unreadable").isBoolean() && json.path("unreadable").booleanValue()
                        ? "unreadable"
                        : "readable";
    }

    String scope() {
        return Json.text(json.path("reportScope"), "own");
    }

    String declaredForm() {
        return Json.text(json.path("form"), "-");
    }

    /** By the labels present, whatever is declared; where they tell nothing, as declared. */
    String form() {
        boolean readable = state().equals("readable");
        boolean of2019 = readable
                && Vocabulary.CELLS.stream().anyMatch(cell -> cell.forms().equals("2019") && given(cell));
        boolean of2021 = readable
                && Vocabulary.CELLS.stream().anyMatch(cell -> cell.forms().equals("2021") && given(cell));
        return of2019 && of2021 ? "mixed" : of2019 ? "2019" : of2021 ? "2021" : declaredForm();
    }

    /** Rows and columns that the dictionary does not have, in order of the event. */
    String unknown() {
        List<String> unknown = new ArrayList<>();
        for (String block : json.propertyNames()) {
            if (!List.of("proactive", "requests", "disputes").contains(block)) {
                continue;
            }
            for (String row : json.path(block).propertyNames()) {
                String group = block + "." + row;
                if (!Vocabulary.GROUPS.containsKey(group)) {
                    unknown.add(group);
                } else if (block.equals("proactive")) {
                    json.path(block).path(row).propertyNames().stream()
                            .map(column -> group + "." + column)
                            .filter(path -> Vocabulary.CELLS.stream()
                                    .noneMatch(cell -> cell.path().equals(path)))
                            .forEach(unknown::add);
                }
            }
        }
        return String.join(",", unknown);
    }

    /** As it stands in the event; a missing node if it does not. */
    JsonNode cell(CellName name) {
        return cells.getOrDefault(name.path(), Json.NONE);
    }

    private boolean given(CellName cell) {
        return !cell(cell).isMissingNode();
    }

    private static boolean isBlank(JsonNode cell) {
        return cell.isNull() || cell.isString() && cell.stringValue().isBlank();
    }

    private static String text(JsonNode cell) {
        String raw = cell.stringValue().strip();
        if (raw.length() <= KEPT_TEXT) {
            return raw;
        }
        String kept = raw.substring(0, KEPT_TEXT - 1);
        return (Character.isHighSurrogate(kept.charAt(KEPT_TEXT - 2)) ? kept.substring(0, KEPT_TEXT - 2) : kept) + "…";
    }

    /** The cell as reported: nothing if absent, {@code null} if blank, a number, or a text in quotes. */
    Optional<String> shown(CellName name) {
        JsonNode cell = cell(name);
        return cell.isMissingNode()
                ? Optional.empty()
                : Optional.of(
                        isBlank(cell)
                                ? "null"
                                : cell.isString() ? "\"" + text(cell) + "\"" : Derived.plain(cell.decimalValue()));
    }

    /** Figures that count, if any can be read. */
    Optional<Map<String, BigDecimal>> figures() {
        return state().equals("readable") ? Optional.of(effective()) : Optional.empty();
    }

    /** The cells that are numbers, each total as the effective one, and which figures of one form only are given. */
    Map<String, BigDecimal> effective() {
        Map<String, BigDecimal> figures = new TreeMap<>();
        for (List<CellName> row : Vocabulary.GROUPS.values()) {
            BigDecimal sum = null;
            for (CellName name : row) {
                BigDecimal number = cell(name).isNumber() ? cell(name).decimalValue() : null;
                if (name.isTotal()) {
                    number = sum == null ? number : sum;
                } else if (number != null) {
                    sum = sum == null ? number : sum.add(number);
                }
                figures.put(name.path(), number == null ? BigDecimal.ZERO : number);
                if (name.isCounted()) {
                    figures.put(GIVEN + name.path(), given(name) ? BigDecimal.ONE : BigDecimal.ZERO);
                }
            }
        }
        return figures;
    }

    @Override
    public int compareTo(Event other) {
        return ORDER.compare(this, other);
    }

    /** Only an order, no meaning: absent, blank, words and decimals, whole numbers; cell by cell. */
    private int compareContents(Event other) {
        if (!state().equals("readable")) {
            return 0;
        }
        for (CellName name : Vocabulary.CELLS) {
            int byKind = code(cell(name)).compareTo(code(other.cell(name)));
            if (byKind != 0) {
                return byKind;
            }
        }
        for (CellName name : Vocabulary.CELLS) {
            if (code(cell(name)).equals(BESIDE)) {
                int byText = words(cell(name)).compareTo(words(other.cell(name)));
                if (byText != 0) {
                    return byText;
                }
            }
        }
        return 0;
    }

    private static final BigDecimal BESIDE = new BigDecimal("-1E30");

    private static BigDecimal code(JsonNode cell) {
        if (cell.isMissingNode() || isBlank(cell)) {
            return new BigDecimal(cell.isMissingNode() ? "-3E30" : "-2E30");
        }
        boolean whole =
                cell.isNumber() && cell.decimalValue().stripTrailingZeros().scale() <= 0;
        return whole ? cell.decimalValue().stripTrailingZeros() : BESIDE;
    }

    private static String words(JsonNode cell) {
        return cell.isNumber() ? "0" + Derived.plain(cell.decimalValue()) : "1" + text(cell);
    }
}
