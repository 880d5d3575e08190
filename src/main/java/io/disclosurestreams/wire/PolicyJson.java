package io.disclosurestreams.wire;

import io.disclosurestreams.domain.AgencyGroup;
import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.DeadlineRule;
import io.disclosurestreams.domain.Limits;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.Region;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The policy file:
 *
 * <pre>{@code {"firstYear":2019,"dueSoonDays":14,"deadlines":[
 *   {"kinds":["government"],"levels":["province","city","county"],"due":"03-31","source":"条例 第四十九条"},
 *   {"regions":["9801"],"fromYear":2024,"submitBy":"01-26","due":"01-28","graceDays":0,"dueSoonDays":7,"source":"…"},
 *   {"due":"01-31","source":"条例 第四十九条"}],
 *  "thresholds":{"jumpFloor":20,"jumpFactor":4}}}</pre>
 *
 * The first deadline that applies holds; the last must apply to all. Thresholds that are not given are the usual ones. Unknown members are errors: a misspelt setting would
 * otherwise do nothing, silently.
 */
public final class PolicyJson {

    private static final int LAST_YEAR = 2100;
    /** Of notice and grace, in days. */
    private static final int LONGEST = 365;

    private static final Set<String> MEMBERS = Set.of(
            "regions",
            "kinds",
            "levels",
            "fromYear",
            "toYear",
            "submitBy",
            "due",
            "graceDays",
            "dueSoonDays",
            "source");

    private final JsonMapper mapper = Json.mapper();

    public Decoded<Policy> decode(byte[] file) {
        try {
            JsonNode root = mapper.readTree(file);
            known("", root, Set.of("firstYear", "dueSoonDays", "deadlines", "thresholds"));
            int firstYear = number(root, "firstYear", Limits.FIRST_YEAR, LAST_YEAR);
            int dueSoonDays = number(root, "dueSoonDays", 0, LONGEST);
            List<DeadlineRule> deadlines = new ArrayList<>();
            for (JsonNode deadline : root.path("deadlines")) {
                deadlines.add(deadline("deadlines[" + deadlines.size() + "]", deadline, dueSoonDays));
            }
            return new Decoded.Accepted<>(
                    new Policy(firstYear, deadlines, ThresholdsJson.read(root.path("thresholds"))));
        } catch (Invalid | IllegalArgumentException invalid) {
            return new Decoded.Rejected<>(invalid.getMessage());
        } catch (JacksonException broken) {
            return new Decoded.Rejected<>("no valid JSON: " + broken.getOriginalMessage());
        }
    }

    private static DeadlineRule deadline(String place, JsonNode node, int usualNotice) {
        known(place + ".", node, MEMBERS);
        try {
            AgencyGroup group = new AgencyGroup(
                    keys(place + ".regions", node.path("regions"), PolicyJson::region),
                    keys(place + ".kinds", node.path("kinds"), AgencyKind::ofKey),
                    keys(place + ".levels", node.path("levels"), AgencyLevel::ofKey),
                    number(place, node, "fromYear", AgencyGroup.ALWAYS_FROM),
                    number(place, node, "toYear", AgencyGroup.ALWAYS_TO));
            return new DeadlineRule(
                    group,
                    node.has("submitBy") ? Optional.of(day(place, node, "submitBy")) : Optional.empty(),
                    day(place, node, "due"),
                    number(place, node, "graceDays", 0),
                    number(place, node, "dueSoonDays", usualNotice),
                    node.path("source").asString(""));
        } catch (IllegalArgumentException impossible) {
            throw new Invalid(place + ": " + impossible.getMessage());
        }
    }

    /** The whole country is said by naming no region. */
    private static Optional<Region> region(String code) {
        return Region.parse(code).filter(region -> !region.isCountry());
    }

    private static MonthDay day(String place, JsonNode node, String name) {
        try {
            return MonthDay.parse("--" + node.path(name).asString(""));
        } catch (DateTimeException impossible) {
            throw new Invalid(place + "." + name + ": want month and day, e.g. 01-31");
        }
    }

    private static int number(String place, JsonNode node, String name, int usual) {
        if (!node.has(name)) {
            return usual;
        }
        boolean year = name.endsWith("Year");
        int least = year ? Limits.FIRST_YEAR : 0;
        int largest = year ? LAST_YEAR : LONGEST;
        JsonNode number = node.path(name);
        if (!number.isInt() || number.asInt() < least || number.asInt() > largest) {
            throw new Invalid(place + "." + name + ": want a whole number from " + least + " to " + largest);
        }
        return number.asInt();
    }

    private static <K> Set<K> keys(String place, JsonNode node, Function<String, Optional<K>> ofKey) {
        Set<K> keys = new LinkedHashSet<>();
        for (JsonNode key : node) {
            keys.add(ofKey.apply(key.asString(""))
                    .orElseThrow(() -> new Invalid(place + ": unknown " + key.asString(""))));
        }
        return keys;
    }

    static int number(JsonNode root, String name, int least, int largest) {
        JsonNode node = root.path(name);
        if (!node.isInt() || node.asInt() < least || node.asInt() > largest) {
            throw new Invalid(name + ": want a whole number from " + least + " to " + largest);
        }
        return node.asInt();
    }

    static void known(String place, JsonNode node, Set<String> names) {
        if (!node.isObject()) {
            throw new Invalid(place + ": want an object");
        }
        node.propertyNames().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new Invalid(place + name + ": unknown; want " + names);
                });
    }
}
