package io.disclosurestreams.wire;

import io.disclosurestreams.domain.Limits;
import io.disclosurestreams.domain.PeerThresholds;
import io.disclosurestreams.domain.TextThresholds;
import io.disclosurestreams.domain.Thresholds;
import java.math.BigDecimal;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The thresholds of the rules in the policy file; what is not given is as usual. */
final class ThresholdsJson {

    private static final String PLACE = "thresholds.";
    private static final int MOST_SMALL = 1_000;
    private static final int MOST_CHARACTERS = 100_000;
    /** Below a half two texts have less in common than not; no pair would be found for sure. */
    private static final double LEAST_ALIKE = 0.5;

    private static final Set<String> NAMES = Set.of(
            "mostCases",
            "mostDecisions",
            "mostMoney",
            "jumpFloor",
            "jumpFactor",
            "zeroFloor",
            "copyNumbers",
            "copyDigits",
            "duplicateNumbers",
            "duplicateDigits",
            "coverageFloor",
            "peerCases",
            "peersLeast",
            "peerDistance",
            "peerRequests",
            "overviewLeast",
            "problemsLeast",
            "sameProblemsLeast",
            "alike",
            "ownShinglesLeast");

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
                json.number("copyNumbers", usual.copyNumbers(), MOST_SMALL),
                json.number("copyDigits", usual.copyDigits(), MOST_SMALL),
                json.number("duplicateNumbers", usual.duplicateNumbers(), MOST_SMALL),
                json.number("duplicateDigits", usual.duplicateDigits(), MOST_SMALL),
                json.between("coverageFloor", usual.coverageFloor(), 0, 1),
                json.peers(usual.peers()),
                json.texts(usual.texts()));
    }

    private PeerThresholds peers(PeerThresholds usual) {
        return new PeerThresholds(
                number("peerCases", usual.cases()),
                number("peersLeast", usual.peers(), MOST_SMALL),
                between("peerDistance", usual.distance(), 1, MOST_SMALL),
                number("peerRequests", usual.requests()));
    }

    private TextThresholds texts(TextThresholds usual) {
        return new TextThresholds(
                number("overviewLeast", usual.overviewLeast(), MOST_CHARACTERS),
                number("problemsLeast", usual.problemsLeast(), MOST_CHARACTERS),
                number("sameProblemsLeast", usual.sameProblemsLeast(), MOST_CHARACTERS),
                between("alike", usual.alike(), LEAST_ALIKE, 1),
                number("ownShinglesLeast", usual.ownShinglesLeast(), MOST_CHARACTERS));
    }

    private long number(String name, long usual) {
        return whole(name, usual, Limits.LARGEST_COUNT);
    }

    private int number(String name, int usual, int most) {
        return (int) whole(name, usual, most);
    }

    /** Nothing is asked about from zero on. */
    private long whole(String name, long usual, long most) {
        JsonNode number = node.path(name);
        if (number.isMissingNode()) {
            return usual;
        }
        if (!number.isIntegralNumber() || !number.canConvertToLong() || number.asLong() < 1 || number.asLong() > most) {
            throw new Invalid(PLACE + name + ": want a whole number from 1 to " + most);
        }
        return number.asLong();
    }

    private double between(String name, double usual, double least, double most) {
        JsonNode number = node.path(name);
        if (number.isMissingNode()) {
            return usual;
        }
        if (!number.isNumber() || number.asDouble() < least || number.asDouble() > most) {
            throw new Invalid(PLACE + name + ": want a number from " + plain(least) + " to " + plain(most));
        }
        return number.asDouble();
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
