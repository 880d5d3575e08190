package io.disclosurestreams.bench;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Form;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What must be found in a document, from a JSON file in the keys of the contract: numbers, {@code null} for a blank cell,
 * text for a cell that is no number; {@code "?"} is not compared.
 *
 * @param cells by path, as {@link #words} puts them
 */
public record ExpectedFigures(
        Optional<Form> form,
        OptionalInt year,
        Optional<LocalDate> publishedOn,
        boolean complete,
        Map<String, String> cells,
        JsonNode json) {

    private static final JsonMapper JSON = new JsonMapper();

    public static ExpectedFigures of(Path file) throws IOException {
        return of(JSON.readTree(Files.readString(file)));
    }

    /** The sums that really do not agree: rule, what the parts add up to, what is declared. */
    public List<String> sums() {
        List<String> sums = new ArrayList<>();
        for (JsonNode violation : json.path("violations")) {
            String rule = violation.path("rule").asString();
            if (rule.matches("T[34]-.*")) {
                sums.add(rule + " " + violation.path("expected") + " " + violation.path("actual"));
            }
        }
        sums.sort(null);
        return sums;
    }

    /** The same of another document, with other cells. */
    ExpectedFigures with(Map<String, String> others) {
        return new ExpectedFigures(form, year, publishedOn, complete, others, json);
    }

    public static ExpectedFigures of(String json) {
        return of(JSON.readTree(json));
    }

    private static ExpectedFigures of(JsonNode json) {
        Map<String, String> cells = new TreeMap<>();
        for (Map.Entry<String, JsonNode> row : json.path("proactive").properties()) {
            for (Map.Entry<String, JsonNode> cell : row.getValue().properties()) {
                put(cells, "proactive." + row.getKey() + "." + cell.getKey(), cell.getValue());
            }
        }
        List<String> applicants = new ArrayList<>();
        for (Applicant applicant : Applicant.values()) {
            applicants.add(applicant.key());
        }
        List<String> results = new ArrayList<>();
        for (DisputeResult result : DisputeResult.values()) {
            results.add(result.key());
        }
        putRows(cells, "requests.", json.path("requests"), applicants);
        putRows(cells, "disputes.", json.path("disputes"), results);
        JsonNode year = json.path("year");
        JsonNode published = json.path("publishedOn");
        return new ExpectedFigures(
                Form.ofKey(json.path("form").asString("")),
                year.isNumber() ? OptionalInt.of(year.asInt()) : OptionalInt.empty(),
                published.isString() ? Optional.of(LocalDate.parse(published.asString())) : Optional.empty(),
                json.path("complete").asBoolean(true),
                cells,
                json);
    }

    private static void putRows(Map<String, String> cells, String table, JsonNode rows, List<String> columns) {
        for (Map.Entry<String, JsonNode> row : rows.properties()) {
            for (int index = 0; index < columns.size(); index++) {
                put(
                        cells,
                        table + row.getKey() + "." + columns.get(index),
                        row.getValue().get(index));
            }
        }
    }

    private static void put(Map<String, String> cells, String path, JsonNode value) {
        if (value.isString() && value.asString().equals("?")) {
            return;
        }
        cells.put(path, value.isNull() ? "blank" : value.isNumber() ? number(value.decimalValue()) : value.asString());
    }

    /** The cells that were found, by path, in the same words. */
    public static Map<String, String> found(Cells cells) {
        Map<String, String> found = new TreeMap<>();
        Figures.all().stream()
                .filter(figure -> cells.isGiven(figure.slot()))
                .forEach(figure -> found.put(figure.path(), words(cells.at(figure.slot()))));
        return found;
    }

    private static String words(Cell cell) {
        if (cell instanceof Cell.Count count) {
            return String.valueOf(count.value());
        }
        if (cell instanceof Cell.Amount amount) {
            return number(amount.value());
        }
        if (cell instanceof Cell.Slash slash) {
            return slash.raw();
        }
        return cell instanceof Cell.Text text ? text.raw() : "blank";
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
