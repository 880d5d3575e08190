package io.disclosurestreams.wire;

import io.disclosurestreams.domain.Limits;
import io.disclosurestreams.domain.PeerThresholds;
import io.disclosurestreams.domain.TextThresholds;
import io.disclosurestreams.domain.Thresholds;
import java.math.BigDecimal;
import java.util.Set;

/** The thresholds of the rules in the policy file; what is not given is as usual. */
final class ThresholdsJson {

    private static final int MOST_SMALL = 1_000;
    private static final int MOST_CHARACTERS = 100_000;
    /** Below a half two texts have less in common than not; no pair would be found for sure. */
    private static final double LEAST_ALIKE = 0.5;

    private static final Set<String> NAMES = PolicyJson.ordered(
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

    private final PolicyMembers members;

    private ThresholdsJson(PolicyMembers members) {
        this.members = members;
    }

    static Thresholds read(PolicyMembers policy) {
        return policy.object("thresholds", NAMES)
                .map(members -> new ThresholdsJson(members).thresholds(Thresholds.USUAL))
                .orElse(Thresholds.USUAL);
    }

    private Thresholds thresholds(Thresholds usual) {
        return new Thresholds(
                number("mostCases", usual.mostCases()),
                number("mostDecisions", usual.mostDecisions()),
                BigDecimal.valueOf(number("mostMoney", usual.mostMoney().longValueExact())),
                number("jumpFloor", usual.jumpFloor()),
                number("jumpFactor", usual.jumpFactor()),
                number("zeroFloor", usual.zeroFloor()),
                number("copyNumbers", usual.copyNumbers(), MOST_SMALL),
                number("copyDigits", usual.copyDigits(), MOST_SMALL),
                number("duplicateNumbers", usual.duplicateNumbers(), MOST_SMALL),
                number("duplicateDigits", usual.duplicateDigits(), MOST_SMALL),
                members.between("coverageFloor", usual.coverageFloor(), 0, 1),
                peers(usual.peers()),
                texts(usual.texts()));
    }

    private PeerThresholds peers(PeerThresholds usual) {
        return new PeerThresholds(
                number("peerCases", usual.cases()),
                number("peersLeast", usual.peers(), MOST_SMALL),
                members.between("peerDistance", usual.distance(), 1, MOST_SMALL),
                number("peerRequests", usual.requests()));
    }

    private TextThresholds texts(TextThresholds usual) {
        return new TextThresholds(
                number("overviewLeast", usual.overviewLeast(), MOST_CHARACTERS),
                number("problemsLeast", usual.problemsLeast(), MOST_CHARACTERS),
                number("sameProblemsLeast", usual.sameProblemsLeast(), MOST_CHARACTERS),
                members.between("alike", usual.alike(), LEAST_ALIKE, 1),
                number("ownShinglesLeast", usual.ownShinglesLeast(), MOST_CHARACTERS));
    }

    /** Nothing is asked about from zero on. */
    private long number(String name, long usual) {
        return members.whole(name, usual, 1, Limits.LARGEST_COUNT);
    }

    private int number(String name, int usual, int most) {
        return (int) members.whole(name, usual, 1, most);
    }
}
