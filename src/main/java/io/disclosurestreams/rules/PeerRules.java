package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Fraction;
import io.disclosurestreams.domain.PeerThresholds;
import io.disclosurestreams.domain.Ratio;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Sums;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One agency among its peers (same kind, level and sector, same year). The median and the median distance from it stand for
 * what is usual, since one odd peer moves neither; few cases or few peers say nothing.
 *
 * @param thresholds from where on it is odd
 */
public record PeerRules(PeerThresholds thresholds) {

    /**
     * By agency what is odd about it; those with nothing odd are left out.
     *
     * @param unfilled what else than numbers an agency's table three is filled with; nothing is no zero
     */
    public Map<String, List<Finding>> findings(Map<String, Sums> peers, Map<String, TableThree> unfilled) {
        Map<String, List<Finding>> findings = new TreeMap<>();
        for (Ratio ratio : Ratio.all()) {
            if (ratio.isProportion()) {
                outliers(ratio, peers, findings);
            }
        }
        zeros(peers, unfilled, findings);
        return findings;
    }

    private void outliers(Ratio ratio, Map<String, Sums> peers, Map<String, List<Finding>> findings) {
        Map<String, Fraction> telling = new TreeMap<>();
        peers.forEach((agency, sums) -> {
            Fraction fraction = ratio.of(sums);
            if (fraction.denominator() >= thresholds.cases()) {
                telling.put(agency, fraction);
            }
        });
        if (telling.size() < thresholds.peers()) {
            return;
        }
        double median = Medians.of(telling.values().stream().mapToDouble(PeerRules::value));
        double distance =
                Medians.of(telling.values().stream().mapToDouble(fraction -> Math.abs(value(fraction) - median)));
        if (distance == 0) {
            // most are alike to the last case: how far is far can't be told
            return;
        }
        telling.forEach((agency, fraction) -> {
            if (Math.abs(value(fraction) - median) > thresholds.distance() * distance) {
                findings.computeIfAbsent(agency, none -> new ArrayList<>())
                        .add(outlier(ratio, fraction, median, distance, telling.size()));
            }
        });
    }

    private static double value(Fraction fraction) {
        return fraction.value().orElseThrow();
    }

    private static Finding outlier(Ratio ratio, Fraction fraction, double median, double distance, int peers) {
        return new Finding(
                Rule.PEER_OUT.id(),
                Rule.PEER_OUT.severity(),
                Finding.State.FAIL,
                Optional.of(value(fraction)),
                Optional.of(median),
                Optional.of(value(fraction) - median),
                List.of("ratios." + ratio.key()),
                List.of(),
                "%s is %s (%d of %d), the median of %d peers, this one included, %s; half of them are within %s of it"
                        .formatted(
                                ratio.key(),
                                Percent.of(value(fraction)),
                                fraction.numerator(),
                                fraction.denominator(),
                                peers,
                                Percent.of(median),
                                Percent.points(distance).english()),
                "“%s”为%s（%d/%d），明显偏离同类机关：%d个同类机关（含本机关）的中位数为%s，半数机关与中位数相差不超过%s"
                        .formatted(
                                ratio.label(),
                                Percent.of(value(fraction)),
                                fraction.numerator(),
                                fraction.denominator(),
                                peers,
                                Percent.of(median),
                                Percent.points(distance).chinese()));
    }

    private void zeros(Map<String, Sums> peers, Map<String, TableThree> unfilled, Map<String, List<Finding>> findings) {
        if (peers.size() < thresholds.peers()) {
            return;
        }
        double[] received = peers.values().stream()
                .mapToDouble(sums -> sums.row(RequestRow.NEWLY_RECEIVED))
                .toArray();
        double median = Medians.of(Arrays.stream(received));
        if (median < thresholds.requests()) {
            return;
        }
        peers.forEach((agency, sums) -> {
            TableThree filled = unfilled.getOrDefault(agency, TableThree.NUMBERS);
            boolean none = RequestRow.all().stream().allMatch(row -> sums.row(row) == 0);
            if (none && filled != TableThree.NOTHING) {
                findings.computeIfAbsent(agency, nothing -> new ArrayList<>())
                        .add(zero(filled, (long) median, peers.size()));
            }
        });
    }

    private static Finding zero(TableThree filled, long usual, int peers) {
        Phrase table = filled == TableThree.NUMBERS
                ? new Phrase("is all zero", "全部为零")
                : new Phrase("holds no number", "没有填写数字");
        return Finding.of(
                Rule.PEER_ZERO.id(),
                Rule.PEER_ZERO.severity(),
                List.of("requests.newlyReceived.total"),
                "table three %s, while half of %d peers, this one included, received %d requests or more"
                        .formatted(table.english(), peers, usual),
                "表三%s，而%d个同类机关（含本机关）新收申请的中位数为%d件".formatted(table.chinese(), peers, usual));
    }
}
