package io.disclosurestreams.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The keys of the figures as the public contract lists them (§2, §7), in the order of its dictionary. */
final class Vocabulary {

    /** One cell; the pointer leads to it in an event. Forms: {@code 2019}, {@code 2021} or {@code both}. */
    record CellName(String path, String pointer, String forms, String group, boolean amount, boolean signed) {
        /** True for the cell that is the sum of its row. */
        boolean isTotal() {
            return path.endsWith(".total") && !path.startsWith("proactive");
        }

        /** True if it matters who gives it: figures that are compared, and that one form only has. */
        boolean isCounted() {
            return !forms.equals("both") && (isTotal() || path.startsWith("proactive"));
        }
    }

    static final List<String> APPLICANTS = List.of(
            "naturalPerson", "business", "research", "publicWelfare", "legalService", "otherOrganisation", "total");
    static final List<String> RESULTS = List.of("upheld", "corrected", "other", "pending", "total");
    static final List<String> DISPUTES =
            List.of("reconsideration", "litigationDirect", "litigationAfterReconsideration");
    static final List<String> OUTCOMES =
            List.of("granted", "partiallyGranted", "refused", "unavailable", "notProcessed", "other");
    /** Rows of table three by the outcome to which they belong; empty for those that belong to none. */
    static final Map<String, String> OUTCOME_OF = new TreeMap<>();

    static final List<String> ROWS = rows();
    static final List<CellName> CELLS = cells();

    /** The cells of each row of table three, group of table four and line of table two. */
    static final Map<String, List<CellName>> GROUPS =
            CELLS.stream().collect(Collectors.groupingBy(CellName::group, TreeMap::new, Collectors.toList()));

    /** The same, by the order of the tables. */
    static final List<String> GROUPS_IN_ORDER =
            CELLS.stream().map(CellName::group).distinct().toList();

    private static final String AMOUNT = "amount";
    private static final String CHANGE = "change";

    private Vocabulary() {}

    private static List<String> rows() {
        List<String> rows = new ArrayList<>(List.of("newlyReceived", "carriedIn", "granted", "partiallyGranted"));
        OUTCOME_OF.put("granted", "granted");
        OUTCOME_OF.put("partiallyGranted", "partiallyGranted");
        add(
                rows,
                "refused",
                "stateSecret",
                "prohibitedByLaw",
                "securityAndStability",
                "thirdPartyRights",
                "internalAffairs",
                "processInformation",
                "enforcementFile",
                "administrativeInquiry");
        add(rows, "unavailable", "notHeld", "requiresCreation", "stillUnclear");
        add(rows, "notProcessed", "petition", "duplicate", "publication", "excessive", "confirmation");
        add(rows, "other", "correctionOverdue", "feeOverdue", "rest", "unspecified");
        rows.add("concluded");
        rows.add("carriedOut");
        return rows;
    }

    private static void add(List<String> rows, String outcome, String... keys) {
        for (String key : keys) {
            rows.add(outcome + "." + key);
            OUTCOME_OF.put(outcome + "." + key, outcome);
        }
    }

    private static List<CellName> cells() {
        List<CellName> cells = new ArrayList<>();
        for (String row : List.of("regulations", "normativeDocuments")) {
            proactive(cells, row, "2021", "issued", "repealed", "inForce");
        }
        for (String row : List.of("licensing", "penalties", "coercion")) {
            proactive(cells, row, "both", "decisions");
        }
        proactive(cells, "fees", "2021", AMOUNT);
        for (String row : List.of("regulations", "normativeDocuments")) {
            proactive(cells, row, "2019", "made", "disclosed", "totalDisclosed");
        }
        proactive(cells, "licensing", "2019", "previousItems", CHANGE);
        proactive(cells, "otherServices", "2019", "previousItems", CHANGE, "decisions");
        proactive(cells, "penalties", "2019", "previousItems", CHANGE);
        proactive(cells, "coercion", "2019", "previousItems", CHANGE);
        proactive(cells, "fees", "2019", "previousItems", CHANGE);
        proactive(cells, "procurement", "2019", "items", AMOUNT);
        for (String row : ROWS) {
            String forms = !row.startsWith("other.") ? "both" : row.equals("other.unspecified") ? "2019" : "2021";
            array(cells, "requests", row, forms, APPLICANTS);
        }
        DISPUTES.forEach(group -> array(cells, "disputes", group, "both", RESULTS));
        return List.copyOf(cells);
    }

    private static void proactive(List<CellName> cells, String row, String forms, String... columns) {
        for (String column : columns) {
            String pointer = "/proactive/" + row + "/" + column;
            cells.add(new CellName(
                    "proactive." + row + "." + column,
                    pointer,
                    forms,
                    "proactive." + row,
                    column.equals(AMOUNT),
                    column.equals(CHANGE)));
        }
    }

    private static void array(List<CellName> cells, String block, String row, String forms, List<String> columns) {
        for (int column = 0; column < columns.size(); column++) {
            String group = block + "." + row;
            String pointer = "/" + block + "/" + row + "/" + column;
            cells.add(new CellName(group + "." + columns.get(column), pointer, forms, group, false, false));
        }
    }
}
