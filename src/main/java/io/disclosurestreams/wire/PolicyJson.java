package io.disclosurestreams.wire;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.DeadlineRule;
import io.disclosurestreams.domain.Limits;
import io.disclosurestreams.domain.Policy;
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
 *   {"due":"01-31","source":"条例 第四十九条"}],
 *  "thresholds":{"jumpFloor":20,"jumpFactor":4}}}</pre>
 *
 * The first deadline that applies holds; the last must apply to all. Thresholds that are not given are the usual ones. Unknown members are errors: a misspelt setting would
 * otherwise do nothing, silently.
 */
public final class PolicyJson {

    private final JsonMapper mapper = Json.mapper();

    public Decoded<Policy> decode(byte[] file) {
        try {
            JsonNode root = mapper.readTree(file);
            known("", root, Set.of("firstYear", "dueSoonDays", "deadlines", "thresholds"));
            int firstYear = number(root, "firstYear", Limits.FIRST_YEAR, 2100);
            int dueSoonDays = number(root, "dueSoonDays", 0, 365);
            List<DeadlineRule> deadlines = new ArrayList<>();
            for (JsonNode deadline : root.path("deadlines")) {
                deadlines.add(deadline("deadlines[" + deadlines.size() + "]", deadline));
            }
            return new Decoded.Accepted<>(
                    new Policy(firstYear, dueSoonDays, deadlines, ThresholdsJson.read(root.path("thresholds"))));
        } catch (Invalid | IllegalArgumentException invalid) {
            return new Decoded.Rejected<>(invalid.getMessage());
        } catch (JacksonException broken) {
            return new Decoded.Rejected<>("no valid JSON: " + broken.getOriginalMessage());
        }
    }

    private static DeadlineRule deadline(String place, JsonNode node) {
        known(place + ".", node, Set.of("kinds", "levels", "due", "source"));
        try {
            MonthDay due = MonthDay.parse("--" + node.path("due").asString(""));
            return new DeadlineRule(
                    keys(place + ".kinds", node.path("kinds"), AgencyKind::ofKey),
                    keys(place + ".levels", node.path("levels"), AgencyLevel::ofKey),
                    due,
                    node.path("source").asString(""));
        } catch (DateTimeException impossible) {
            throw new Invalid(place + ".due: want month and day, e.g. 01-31");
        }
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
