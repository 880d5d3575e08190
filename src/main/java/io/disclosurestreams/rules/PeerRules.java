package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Fraction;
import io.disclosurestreams.domain.Ratio;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Sums;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/**
 * One agency among its peers (same kind, level and sector, same year). The median and the median distance from it stand for
 * what is usual, since one odd peer moves neither; few cases or few peers say nothing.
 */
public final class PeerRules {

    /** A ratio of fewer cases swings by chance. */
    static final int LEAST_CASES = 30;
    /** Fewer peers with so many cases tell no custom. */
    static final int LEAST_PEERS = 8;
    /** In median distances. */
    static final double FARTHEST = 3.5;
    /** Half of the peers receive so many requests: then none at all is odd. */
    static final long MUCH = 100;

    private PeerRules() {}

    /** By agency what is odd about it; those with nothing odd are left out. */
    public static Map<String, List<Finding>> findings(Map<String, Sums> peers) {
        Map<String, List<Finding>> findings = new TreeMap<>();
        for (Ratio ratio : Ratio.all()) {
            if (ratio.isProportion()) {
                outliers(ratio, peers, findings);
            }
        }
        zeros(peers, findings);
        return findings;
    }

    private static void outliers(Ratio ratio, Map<String, Sums> peers, Map<String, List<Finding>> findings) {
        Map<String, Fraction> telling = new TreeMap<>();
        peers.forEach((agency, sums) -> {
            Fraction fraction = ratio.of(sums);
            if (fraction.denominator() >= LEAST_CASES) {
                telling.put(agency, fraction);
            }
        });
        if (telling.size() < LEAST_PEERS) {
            return;
        }
        double median = median(telling.values().stream().mapToDouble(PeerRules::value));
        double distance = median(telling.values().stream().mapToDouble(fraction -> Math.abs(value(fraction) - median)));
        if (distance == 0) {
            // most are alike to the last case: how far is far can't be told
            return;
        }
        telling.forEach((agency, fraction) -> {
            if (Math.abs(value(fraction) - median) > FARTHEST * distance) {
                findings.computeIfAbsent(agency, none -> new ArrayList<>())
                        .add(outlier(ratio, fraction, median, distance, telling.size()));
            }
        });
    }

    private static double value(Fraction fraction) {
        return fraction.value().orElseThrow();
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
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
                "%s is %s (%d of %d), the median of %d peers %s, their median distance from it %s"
                        .formatted(
                                ratio.key(),
                                percent(value(fraction)),
                                fraction.numerator(),
                                fraction.denominator(),
                                peers,
                                percent(median),
                                percent(distance)),
                "比率 %s 为%s（%d/%d），%d个同类机关的中位数为%s，与中位数的中位距离为%s"
                        .formatted(
                                ratio.key(),
                                percent(value(fraction)),
                                fraction.numerator(),
                                fraction.denominator(),
                                peers,
                                percent(median),
                                percent(distance)));
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f%%", value * 100);
    }

    private static void zeros(Map<String, Sums> peers, Map<String, List<Finding>> findings) {
        if (peers.size() < LEAST_PEERS) {
            return;
        }
        double[] received = peers.values().stream()
                .mapToDouble(sums -> sums.row(RequestRow.NEWLY_RECEIVED))
                .toArray();
        double median = median(Arrays.stream(received));
        peers.forEach((agency, sums) -> {
            boolean none = RequestRow.all().stream().allMatch(row -> sums.row(row) == 0);
            if (none && median >= MUCH) {
                findings.computeIfAbsent(agency, nothing -> new ArrayList<>()).add(zero(median, peers.size()));
            }
        });
    }

    private static Finding zero(double median, int peers) {
        long usual = (long) median;
        return Finding.of(
                Rule.PEER_ZERO.id(),
                Rule.PEER_ZERO.severity(),
                List.of("requests.newlyReceived.total"),
                "table three is all zero, while half of %d peers received %d requests or more".formatted(peers, usual),
                "表三全部为零，而%d个同类机关新收申请的中位数为%d件".formatted(peers, usual));
    }
}
