package io.disclosurestreams.histories;

import io.disclosurestreams.domain.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What the product found, in the flat words of {@link Violations}. FAULT-LOC has a test of its own and is left out. */
final class ProductFindings {

    private static final String LOCATION = "FAULT-LOC";

    private ProductFindings() {}

    /** Of one record of the topic of findings. */
    static SortedMap<String, String> recorded(byte[] value) {
        Violations found = new Violations();
        for (JsonNode finding : Json.read(value).path("findings")) {
            if (!finding.path("rule").asString().equals(LOCATION)) {
                List<String> cells = new ArrayList<>();
                finding.path("cells").forEach(cell -> cells.add(cell.asString()));
                found.add(
                        finding.path("rule").asString(),
                        finding.path("severity").asString(),
                        finding.path("state").asString(),
                        cells,
                        number(finding.path("left")),
                        number(finding.path("right")),
                        number(finding.path("delta")));
            }
        }
        return found.facts();
    }

    private static String number(JsonNode number) {
        return number.isNull() ? "-" : Derived.plain(number.decimalValue());
    }

    /** Of what the view answers. */
    static SortedMap<String, String> answered(Collection<Finding> findings) {
        Violations found = new Violations();
        for (Finding finding : findings) {
            if (!finding.rule().equals(LOCATION)) {
                found.add(
                        finding.rule(),
                        finding.severity().key(),
                        finding.state().key(),
                        finding.cells(),
                        number(finding.left()),
                        number(finding.right()),
                        number(finding.delta()));
            }
        }
        return found.facts();
    }

    private static String number(Optional<Number> number) {
        return number.map(it -> Derived.plain(new BigDecimal(it.toString()))).orElse("-");
    }

    /** Without the reports on which nothing is found. */
    static SortedMap<String, SortedMap<String, String>> some(SortedMap<String, SortedMap<String, String>> all) {
        SortedMap<String, SortedMap<String, String>> some = new TreeMap<>(all);
        some.values().removeIf(SortedMap::isEmpty);
        return some;
    }
}
