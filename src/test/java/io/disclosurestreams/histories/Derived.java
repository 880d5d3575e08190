package io.disclosurestreams.histories;

import io.disclosurestreams.histories.Vocabulary.CellName;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Outcomes, ratios and comparisons with the year before, from figures by path (contract §7). */
final class Derived {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Derived() {}

    static void add(
            Map<String, String> facts, Map<String, BigDecimal> figures, Optional<Map<String, BigDecimal>> previous) {
        outcomes(figures).forEach((key, number) -> facts.put(key, plain(number)));
        ratios(figures).forEach((key, parts) -> facts.put(key, plain(parts[0]) + "/" + plain(parts[1])));
        for (CellName cell : Vocabulary.CELLS) {
            if (!cell.path().startsWith("requests.")) {
                compare(cell, cell.path(), facts, figures, previous);
            } else if (cell.isTotal()) {
                compare(cell, cell.group(), facts, figures, previous);
            }
        }
        outcomes(figures)
                .forEach((key, now) -> facts.put(
                        "yoy." + key, comparison(previous.map(Derived::outcomes).map(last -> last.get(key)), now)));
        ratios(figures)
                .forEach((key, now) -> facts.put(
                        "yoy." + key,
                        points(
                                previous.map(Derived::ratios)
                                        .map(last -> last.get(key))
                                        .flatMap(Derived::value),
                                value(now))));
    }

    private static BigDecimal at(Map<String, BigDecimal> figures, String path) {
        return figures.getOrDefault(path, BigDecimal.ZERO);
    }

    private static SortedMap<String, BigDecimal> outcomes(Map<String, BigDecimal> figures) {
        SortedMap<String, BigDecimal> outcomes = new TreeMap<>();
        Vocabulary.OUTCOME_OF.forEach((row, outcome) ->
                outcomes.merge("outcomes." + outcome, at(figures, "requests." + row + ".total"), BigDecimal::add));
        return outcomes;
    }

    private static SortedMap<String, BigDecimal[]> ratios(Map<String, BigDecimal> f) {
        SortedMap<String, BigDecimal[]> ratios = new TreeMap<>();
        SortedMap<String, BigDecimal> outcomes = outcomes(f);
        BigDecimal concluded = at(f, "requests.concluded.total");
        BigDecimal received = at(f, "requests.newlyReceived.total");
        BigDecimal onHand = received.add(at(f, "requests.carriedIn.total"));
        outcomes.forEach((key, number) -> ratio(ratios, key.substring("outcomes.".length()), number, concluded));
        BigDecimal disclosed = outcomes.get("outcomes.granted").add(outcomes.get("outcomes.partiallyGranted"));
        ratio(ratios, "disclosed", disclosed, concluded);
        ratio(ratios, "concludedInYear", concluded, onHand);
        ratio(ratios, "carriedOut", at(f, "requests.carriedOut.total"), onHand);
        ratio(ratios, "naturalPerson", at(f, "requests.newlyReceived.naturalPerson"), received);
        ratio(ratios, "disclosedOfDecided", disclosed, concluded.subtract(outcomes.get("outcomes.other")));
        ratio(ratios, "disclosedOfReceived", disclosed, received);
        BigDecimal litigated = disputes(f, "total", "litigationDirect", "litigationAfterReconsideration");
        BigDecimal reviewed = disputes(f, "total", "reconsideration");
        corrected(ratios, f, "reconsideration", reviewed, "reconsideration");
        corrected(ratios, f, "litigation", litigated, "litigationDirect", "litigationAfterReconsideration");
        ratio(ratios, "disputed", reviewed.add(litigated), concluded);
        return ratios;
    }

    private static void corrected(
            SortedMap<String, BigDecimal[]> ratios,
            Map<String, BigDecimal> f,
            String name,
            BigDecimal all,
            String... groups) {
        BigDecimal corrected = disputes(f, "corrected", groups);
        BigDecimal closed = disputes(f, "upheld", groups).add(corrected).add(disputes(f, "other", groups));
        ratio(ratios, name + ".corrected", corrected, closed);
        ratio(ratios, name + ".correctedOfAll", corrected, all);
    }

    private static BigDecimal disputes(Map<String, BigDecimal> figures, String result, String... groups) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String group : groups) {
            sum = sum.add(at(figures, "disputes." + group + "." + result));
        }
        return sum;
    }

    private static void ratio(
            Map<String, BigDecimal[]> ratios, String key, BigDecimal numerator, BigDecimal denominator) {
        ratios.put("ratios." + key, new BigDecimal[] {numerator, denominator});
    }

    /** Empty without cases. */
    private static Optional<BigDecimal> value(BigDecimal[] ratio) {
        return ratio[1].signum() <= 0
                ? Optional.empty()
                : Optional.of(ratio[0].divide(ratio[1], MathContext.DECIMAL128));
    }

    private static void compare(
            CellName cell,
            String key,
            Map<String, String> facts,
            Map<String, BigDecimal> figures,
            Optional<Map<String, BigDecimal>> previous) {
        boolean shared = cell.forms().equals("both");
        boolean now = shared || at(figures, Event.GIVEN + cell.path()).signum() > 0;
        boolean before = previous.filter(last ->
                        shared || at(last, Event.GIVEN + cell.path()).signum() > 0)
                .isPresent();
        boolean alike = shared || !before || isUsual(cell, figures) == isUsual(cell, previous.orElseThrow());
        if (now && alike && (before || previous.isEmpty())) {
            facts.put("yoy." + key, comparison(previous.map(last -> at(last, cell.path())), at(figures, cell.path())));
        } else if (now || before) {
            String last = before ? plain(at(previous.orElseThrow(), cell.path())) : "-";
            facts.put(
                    "yoy." + key,
                    "notComparable|" + last + "|" + (now ? plain(at(figures, cell.path())) : "-") + "|-|-");
        }
    }

    /** Of no fewer reports than have the other form, each of which has a row for other dealings of its own. */
    private static boolean isUsual(CellName cell, Map<String, BigDecimal> figures) {
        String row = cell.forms().equals("2019") ? "rest" : "unspecified";
        BigDecimal having = at(figures, Event.GIVEN + cell.path());
        return having.compareTo(at(figures, Event.GIVEN + "requests.other." + row + ".total")) >= 0;
    }

    private static String comparison(Optional<BigDecimal> previous, BigDecimal now) {
        if (previous.isEmpty()) {
            return "noBaseline|-|" + plain(now) + "|-|-";
        }
        BigDecimal last = previous.get();
        BigDecimal change = now.subtract(last);
        String percent =
                last.signum() == 0 ? "-" : rounded(change.multiply(HUNDRED).divide(last.abs(), MathContext.DECIMAL128));
        return state(last, now) + "|" + plain(last) + "|" + plain(now) + "|" + plain(change) + "|" + percent;
    }

    private static String points(Optional<BigDecimal> previous, Optional<BigDecimal> now) {
        if (previous.isEmpty()) {
            return "noBaseline|-|" + now.map(Derived::rounded).orElse("-") + "|-|-";
        }
        if (now.isEmpty()) {
            return "notComparable|" + rounded(previous.get()) + "|-|-|-";
        }
        BigDecimal change = now.get().subtract(previous.get()).multiply(HUNDRED);
        return state(previous.get(), now.get()) + "|" + rounded(previous.get()) + "|" + rounded(now.get()) + "|"
                + rounded(change) + "|-";
    }

    private static String state(BigDecimal last, BigDecimal now) {
        return last.signum() != 0 ? "compared" : now.signum() == 0 ? "bothZero" : "fromZero";
    }

    /** A number that two recomputations may tell apart in the last digits only; {@link Differences} knows the mark. */
    static String rounded(BigDecimal number) {
        return Differences.NEARLY + plain(number.round(MathContext.DECIMAL64));
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
