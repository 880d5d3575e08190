package io.disclosurestreams.histories;

import io.disclosurestreams.domain.Comparison;
import io.disclosurestreams.domain.Coverage;
import io.disclosurestreams.domain.DueCount;
import io.disclosurestreams.domain.Figure;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Fraction;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.Ratio;
import io.disclosurestreams.domain.RollUp;
import io.disclosurestreams.domain.StoredYear;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.domain.Sums;
import io.disclosurestreams.domain.YearOverYear;
import io.disclosurestreams.histories.Vocabulary.CellName;
import io.disclosurestreams.wire.SubtotalReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What the product wrote into its result topics, in the flat words of {@link ReferenceModel}. Whatever the records leave
 * out for shortness is derived by the product's own functions; what they spell out must agree with those.
 */
final class ProductFacts {

    private final Map<String, byte[]> years;
    private final Map<String, StoredYear> stored;
    private final Map<String, byte[]> rollUps;
    private final LocalDate today;

    /**
     * @param years the JSON of agency-years
     * @param stored the same from the header of each record
     */
    ProductFacts(
            Map<String, byte[]> years, Map<String, StoredYear> stored, Map<String, byte[]> rollUps, LocalDate today) {
        this.years = years;
        this.stored = stored;
        this.rollUps = rollUps;
        this.today = today;
    }

    SortedMap<String, SortedMap<String, String>> agencyYears() {
        SortedMap<String, SortedMap<String, String>> all = new TreeMap<>();
        years.keySet().forEach(key -> all.put(key, agencyYear(key)));
        return all;
    }

    SortedMap<String, SortedMap<String, String>> rollUps() {
        SortedMap<String, SortedMap<String, String>> all = new TreeMap<>();
        for (String key : rollUps.keySet()) {
            Subtotal total = shown(key);
            if (!total.isZero()) {
                all.put(key, rollUp(key, total));
            }
        }
        return all;
    }

    private SortedMap<String, String> agencyYear(String key) {
        SortedMap<String, String> facts = new TreeMap<>();
        JsonNode json = Json.read(years.get(key));
        StoredYear year = stored.get(key);
        facts.put("state", json.has("withdrawn") ? "withdrawn" : json.has("unreadable") ? "unreadable" : "readable");
        facts.put("revision", json.path("revision").asString());
        facts.put("publishedOn", Json.text(json.path("timeliness").path("publishedOn"), "-"));
        facts.put("sha256", year.standing().order().sha256());
        facts.put("form", Json.text(json.path("form"), "-"));
        facts.put(
                "declaredForm",
                json.has("declaredForm") ? Json.text(json.path("declaredForm"), "-") : facts.get("form"));
        facts.put("reportScope", Json.text(json.path("reportScope"), "own"));
        facts.put("countedAs", Json.text(json.path("countedAs"), "own"));
        facts.put("unknown", String.join(",", year.standing().unknown()));
        facts.put("name", Json.text(json.path("scope").path("name"), "-"));
        facts.put("region", Json.text(json.path("scope").path("region"), "-"));
        facts.put("firstReceived", year.standing().firstReceived().toString());
        facts.put("rosterSince", year.rosterSince().map(LocalDate::toString).orElse("null"));
        facts.put("timeliness.state", Json.text(json.path("timeliness").path("state"), "-"));
        facts.put("timeliness.due", Json.text(json.path("timeliness").path("due"), "-"));
        facts.put(
                "timeliness.daysLate",
                Integer.toString(Json.number(json.path("timeliness").path("daysLate"), 0)));
        year.sums().ifPresent(sums -> {
            Vocabulary.CELLS.forEach(cell ->
                    shown(json, cell).ifPresent(shown -> facts.put("cell:" + cell.path(), shown)));
            Optional<Sums> previous =
                    Optional.ofNullable(stored.get(before(key))).flatMap(StoredYear::sums);
            derived(facts, json, sums, previous);
        });
        return facts;
    }

    /** The cell as the topic shows it; a row told as one cell has it in all columns. */
    private static Optional<String> shown(JsonNode json, CellName cell) {
        String[] steps = cell.pointer().split("/");
        JsonNode row = json.path(steps[1]).path(steps[2]);
        boolean uniform = !row.isContainer() && !row.isMissingNode();
        JsonNode shown = uniform ? row : row.isArray() ? row.path(Integer.parseInt(steps[3])) : row.path(steps[3]);
        if (shown.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(
                shown.isNumber()
                        ? Derived.plain(shown.decimalValue())
                        : shown.isNull() ? "null" : "\"" + shown.stringValue() + "\"");
    }

    private SortedMap<String, String> rollUp(String key, Subtotal total) {
        SortedMap<String, String> facts = new TreeMap<>();
        Sums sums = total.sums();
        for (Figure figure : Figures.all()) {
            BigDecimal sum =
                    figure.isAmount() ? sums.amount(figure.slot()) : BigDecimal.valueOf(sums.count(figure.slot()));
            facts.put("sum:" + figure.path(), Derived.plain(sum));
        }
        for (Figure figure : Figures.compared()) {
            facts.put("sum:" + Event.GIVEN + figure.path(), Long.toString(sums.given(figure.slot())));
        }
        Coverage coverage = total.coverage();
        facts.put("coverage.inSums", Long.toString(coverage.inSums()));
        facts.put("coverage.expected", Long.toString(coverage.expected()));
        facts.put("coverage.received", Long.toString(coverage.received()));
        facts.put("coverage.late", Long.toString(coverage.late()));
        facts.put("coverage.undated", Long.toString(coverage.undated()));
        facts.put("coverage.overdue", Long.toString(coverage.overdue(today)));
        long withdrawn = 0;
        for (Map.Entry<LocalDate, DueCount> due : coverage.byDueDay().entrySet()) {
            String name = "due:" + due.getKey() + ".";
            facts.put(name + "expected", Long.toString(due.getValue().expected()));
            facts.put(name + "received", Long.toString(due.getValue().received()));
            facts.put(name + "withdrawn", Long.toString(due.getValue().withdrawn()));
            facts.put(name + "late", Long.toString(due.getValue().late()));
            facts.put(name + "undated", Long.toString(due.getValue().undated()));
            withdrawn += due.getValue().withdrawn();
        }
        facts.put("coverage.withdrawn", Long.toString(withdrawn));
        derived(facts, Json.read(rollUps.get(key)), sums, RollUp.baseline(shown(before(key))));
        if (!total.hasFigures()) {
            facts.keySet().removeIf(fact -> fact.startsWith("yoy."));
        }
        return facts;
    }

    private static void derived(SortedMap<String, String> facts, JsonNode json, Sums sums, Optional<Sums> previous) {
        json.path("outcomes")
                .propertyStream()
                .forEach(outcome -> facts.put(
                        "outcomes." + outcome.getKey(), outcome.getValue().asString()));
        for (Ratio ratio : Ratio.all()) {
            Fraction fraction = ratio.of(sums);
            facts.put("ratios." + ratio.key(), fraction.numerator() + "/" + fraction.denominator());
            JsonNode written = json.path("ratios").path(ratio.key());
            if (!written.isMissingNode()) {
                String told = written.path(0).asString() + "/" + written.path(1).asString();
                agree(ratio.key(), told, facts.get("ratios." + ratio.key()));
            } else if (fraction.hasCases()) {
                // left out because outcomes and concluded tell it
                agree(ratio.key(), "an outcome", Vocabulary.OUTCOMES.contains(ratio.key()) ? "an outcome" : "none");
            }
        }
        YearOverYear.compare(previous, sums).forEach((key, comparison) -> facts.put("yoy." + key, text(comparison)));
        json.path("yearOverYear").propertyStream().forEach(written -> {
            JsonNode told = written.getValue();
            String head =
                    Json.text(told.path(2), "compared") + "|" + number(told.path(0)) + "|" + number(told.path(1)) + "|";
            String all = facts.getOrDefault("yoy." + written.getKey(), "");
            agree(written.getKey(), head, all.substring(0, Math.min(head.length(), all.length())));
        });
    }

    private static String number(JsonNode written) {
        return written.isNull()
                ? "-"
                : written.isIntegralNumber() ? written.asString() : Derived.rounded(written.decimalValue());
    }

    private static void agree(String what, String written, String derived) {
        if (!written.equals(derived)) {
            throw new AssertionError(what + " is written as " + written + " and derived as " + derived);
        }
    }

    private static String text(Comparison comparison) {
        OptionalDouble percent = comparison.percent();
        return comparison.state().key() + "|" + text(comparison.previous()) + "|" + text(comparison.current()) + "|"
                + text(comparison.change()) + "|"
                + (percent.isPresent() ? Derived.rounded(BigDecimal.valueOf(percent.getAsDouble())) : "-");
    }

    private static String text(Optional<Number> number) {
        if (number.isEmpty()) {
            return "-";
        }
        Number it = number.get();
        return it instanceof Double ratio
                ? Derived.rounded(BigDecimal.valueOf(ratio))
                : Derived.plain(new BigDecimal(it.toString()));
    }

    /** Nobody owes a year that is not over, though the topic counts one year ahead. */
    private Subtotal shown(String key) {
        byte[] bytes = rollUps.get(key);
        if (bytes == null) {
            return Subtotal.ZERO;
        }
        Subtotal total = new SubtotalReader().read(bytes);
        return year(key) <= Policy.lastOwedYear(today)
                ? total
                : new Subtotal(total.sums(), total.coverage().notOwed(), total.asOf());
    }

    private static int year(String key) {
        return Integer.parseInt(key.substring(key.lastIndexOf('|') + 1));
    }

    private static String before(String key) {
        return key.substring(0, key.lastIndexOf('|') + 1) + (year(key) - 1);
    }
}
