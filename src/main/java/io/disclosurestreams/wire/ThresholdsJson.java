package io.disclosurestreams.wire;

import io.disclosurestreams.domain.Limits;
import io.disclosurestreams.domain.Thresholds;
import java.math.BigDecimal;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The thresholds of the rules in the policy file; what is not given is as usual. */
final class ThresholdsJson {

    private static final String PLACE = "thresholds.";
    private static final Set<String> NAMES =
            Set.of("mostCases", "mostDecisions", "mostMoney", "jumpFloor", "jumpFactor", "zeroFloor", "copyNumbers");

    private final JsonNode node;

    private ThresholdsJson(JsonNode node) {
        this.node = node;
    }

    static Thresholds read(JsonNode node) {
        if (node.isMissingNode()) {
            return Thresholds.USUAL;
        }
        PolicyJson.known(PLACE, node, NAMES);
        ThresholdsJson json = new ThresholdsJson(node);
        Thresholds usual = Thresholds.USUAL;
        return new Thresholds(
                json.number("mostCases", usual.mostCases()),
                json.number("mostDecisions", usual.mostDecisions()),
                BigDecimal.valueOf(json.number("mostMoney", usual.mostMoney().longValueExact())),
                json.number("jumpFloor", usual.jumpFloor()),
                json.number("jumpFactor", usual.jumpFactor()),
                json.number("zeroFloor", usual.zeroFloor()),
                (int) json.number("copyNumbers", usual.copyNumbers()));
    }

    /** Nothing is asked about from zero on. */
    private long number(String name, long usual) {
        JsonNode number = node.path(name);
        if (number.isMissingNode()) {
            return usual;
        }
        long most = name.equals("copyNumbers") ? 1_000 : Limits.LARGEST_COUNT;
        if (!number.isIntegralNumber() || !number.canConvertToLong() || number.asLong() < 1 || number.asLong() > most) {
            throw new Invalid(PLACE + name + ": want a whole number from 1 to " + most);
        }
        return number.asLong();
    }
}
