package io.disclosurestreams.histories;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Figures of one agency as agencies have them: they add up, and follow from those of the year before. */
final class PlausibleFigures {

    private static final List<String> SERVICES = List.of("licensing", "otherServices", "penalties", "coercion", "fees");
    private static final List<String> DECIDED = List.of("licensing", "penalties", "coercion");

    private final Map<String, BigDecimal> figures = new HashMap<>();
    private final SplittableRandom random;
    private final PlausibleFigures before;
    private final int scale;

    /**
     * Of another year.
     *
     * @param before the year before; itself if there is none
     */
    PlausibleFigures(SplittableRandom random, PlausibleFigures before) {
        this.random = random;
        this.before = before == null ? this : before;
        this.scale = List.of(2, 5, 5, 60, 400).get(random.nextInt(5));
        tableTwo();
        tableThree();
        Vocabulary.DISPUTES.forEach(this::disputes);
    }

    BigDecimal at(String path) {
        return figures.getOrDefault(path, BigDecimal.ZERO);
    }

    private long last(String path) {
        return before.at(path).longValue();
    }

    private void set(String path, long number) {
        figures.put(path, BigDecimal.valueOf(number));
    }

    private int some() {
        return random.nextInt(scale + 1);
    }

    private void tableTwo() {
        for (String row : List.of("regulations", "normativeDocuments")) {
            String at = "proactive." + row + ".";
            boolean none = row.equals("regulations") && random.nextInt(3) > 0;
            long issued = none ? 0 : random.nextInt(6);
            long repealed = none ? 0 : random.nextInt((int) Math.min(4, last(at + "inForce") + issued) + 1);
            set(at + "issued", issued);
            set(at + "repealed", repealed);
            set(at + "inForce", last(at + "inForce") + issued - repealed);
            long disclosed = none ? 0 : random.nextInt(6);
            set(at + "made", disclosed);
            set(at + "disclosed", disclosed);
            set(at + "totalDisclosed", last(at + "totalDisclosed") + disclosed);
        }
        for (String row : SERVICES) {
            String at = "proactive." + row + ".";
            long items = last(at + "previousItems") + last(at + "change");
            set(at + "previousItems", items);
            set(at + "change", random.nextInt(6) - Math.min(items, 2));
            set(at + "decisions", some());
        }
        DECIDED.forEach(row -> set("proactive." + row + ".decisions", random.nextInt(4) == 0 ? 0 : some()));
        figures.put("proactive.fees.amount", money());
        boolean procures = random.nextBoolean();
        set("proactive.procurement.items", procures ? 1 + some() : 0);
        figures.put("proactive.procurement.amount", procures ? money().add(BigDecimal.ONE) : BigDecimal.ZERO);
    }

    private BigDecimal money() {
        return BigDecimal.valueOf(some() * 100L + random.nextInt(2) * 25, 2);
    }

    private void tableThree() {
        for (String column : Vocabulary.APPLICANTS.subList(0, 6)) {
            long outcomes = 0;
            for (String row : Vocabulary.OUTCOME_OF.keySet()) {
                // what （六） has in one form it has in the other
                boolean other = row.startsWith("other.");
                long cases = random.nextInt(3) > 0 || other && !row.equals("other.rest") ? 0 : some();
                set("requests." + row + "." + column, cases);
                outcomes += cases;
            }
            set(
                    "requests.other.unspecified." + column,
                    at("requests.other.rest." + column).longValue());
            long carriedIn = last("requests.carriedOut." + column);
            long shortBy = Math.max(0, carriedIn - outcomes);
            set("requests.granted." + column, at("requests.granted." + column).longValue() + shortBy);
            long carriedOut = random.nextInt(3) == 0 ? some() : 0;
            set("requests.concluded." + column, outcomes + shortBy);
            set("requests.carriedIn." + column, carriedIn);
            set("requests.carriedOut." + column, carriedOut);
            set("requests.newlyReceived." + column, outcomes + shortBy + carriedOut - carriedIn);
        }
        Vocabulary.ROWS.forEach(row -> total("requests." + row));
    }

    private void disputes(String group) {
        boolean any = random.nextInt(3) > 0;
        for (String result : Vocabulary.RESULTS) {
            set("disputes." + group + "." + result, any ? some() : 0);
        }
        total("disputes." + group);
    }

    private void total(String row) {
        figures.put(
                row + ".total", CellReading.parts(row).stream().map(this::at).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
