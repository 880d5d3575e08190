package io.disclosurestreams.histories;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes rows of the roster with one to three periods. */
final class RosterGenerator {

    private static final List<String> REGIONS = List.of(
            "CN",
            "98",
            "9801",
            "980100",
            "980121",
            "980122",
            "980121001",
            "980121002",
            "9802",
            "980221",
            "97",
            "970000",
            "970101",
            "970101003");
    private static final List<String> LEVELS = List.of("nation", "province", "city", "county", "town");
    private static final List<String> KINDS = List.of("government", "government", "department", "town", "institution");

    private static final List<String> COUNTIES =
            List.of("980121", "980122", "980121001", "980221", "970101", "970101003");

    private final SplittableRandom random;
    private final List<String> regions;
    private final Set<Trait> traits;

    RosterGenerator(SplittableRandom random, Set<Trait> traits) {
        this.random = random;
        this.traits = traits;
        this.regions = traits.contains(Trait.IN_COUNTIES) ? COUNTIES : REGIONS;
    }

    String row(String agency) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("agency", agency);
        ArrayNode periods = row.putArray("periods");
        int from = random.nextInt(3) == 0
                ? 0
                : random.nextInt(6) == 0 ? 1990 + random.nextInt(20) : 2012 + random.nextInt(12);
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            int to = left == 1 && random.nextInt(3) > 0 ? 0 : Math.max(2015, from) + random.nextInt(5);
            period(periods.addObject(), from, to);
            if (to == 0) {
                break;
            }
            from = to + 1 + random.nextInt(2) * random.nextInt(3);
        }
        if (random.nextInt(4) == 0) {
            row.put("remark", "ignored");
        }
        return Json.write(row);
    }

    private void period(ObjectNode period, int from, int to) {
        if (from > 0) {
            period.put("activeFrom", from);
        }
        if (to > 0) {
            period.put("activeTo", to);
        }
        boolean office = traits.contains(Trait.PLAUSIBLE) && random.nextInt(4) == 0;
        period.put(
                "name",
                (office ? "某某办公室" : "某某局") + random.nextInt(100) + (random.nextInt(10) == 0 ? "\uD83D\uDE00" : ""));
        period.putArray("aliases").add("某局");
        period.put("region", pick(regions));
        period.put("level", pick(LEVELS));
        period.put("kind", pick(KINDS));
        if (random.nextInt(2) == 0) {
            period.put("sector", "发展改革");
        }
        if (random.nextInt(4) == 0) {
            period.put("reportScope", random.nextInt(2) == 0 ? "own" : "summary");
        }
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
