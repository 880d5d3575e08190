package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Thresholds;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A change of new requests from the year before that is far from those of the agency's peers (same kind, level and sector),
 * though by itself it is no jump. Changes are compared as ratios: to double is as far as to halve.
 */
public record PeerJumps(Thresholds thresholds) {

    /** Makes the median distance comparable to a standard deviation, as robust z scores have it. */
    private static final double NORMAL = 0.6745;

    /** New requests of two years. */
    public record Change(long before, long now) {

        /** One more each, so that nothing is divided by zero. */
        private double ratio() {
            return Math.log((now + 1.0) / (before + 1.0));
        }
    }

    /** By agency; those whose change is usual are left out. */
    public Map<String, Finding> findings(Map<String, Change> peers) {
        Map<String, Change> telling = new TreeMap<>(peers);
        telling.values().removeIf(change -> Math.max(change.now(), change.before()) < thresholds.jumpFloor());
        Map<String, Finding> findings = new TreeMap<>();
        if (telling.size() < thresholds.peers().peers()) {
            return findings;
        }
        double median = Medians.of(telling.values().stream().mapToDouble(Change::ratio));
        double distance =
                Medians.of(telling.values().stream().mapToDouble(change -> Math.abs(change.ratio() - median)));
        telling.forEach((agency, change) -> {
            boolean far = NORMAL * Math.abs(change.ratio() - median)
                    >= thresholds.peers().distance() * distance;
            if (distance > 0 && far && isAskedHere(change)) {
                findings.put(agency, finding(change, Math.expm1(median), telling.size()));
            }
        });
        return findings;
    }

    /** Large enough, and neither from or to zero (YOY-ZERO) nor a jump by itself, which the agency's own rules tell. */
    private boolean isAskedHere(Change change) {
        long difference = Math.abs(change.now() - change.before());
        long smaller = Math.min(change.now(), change.before());
        return difference >= thresholds.jumpFloor() && smaller > 0 && difference < thresholds.jumpFactor() * smaller;
    }

    private static Finding finding(Change change, double median, int peers) {
        return new Finding(
                Rule.YOY_JUMP.id(),
                Rule.YOY_JUMP.severity(),
                Finding.State.FAIL,
                Optional.of(change.now()),
                Optional.of(change.before()),
                Optional.of(change.now() - change.before()),
                List.of("requests.newlyReceived.total"),
                List.of(),
                "new requests: %d after %d the year before, while the median change of %d peers, this one included, is %s"
                        .formatted(change.now(), change.before(), peers, percent(median)),
                "新收申请：上年%d件，本年%d件，而%d个同类机关（含本机关）变化幅度的中位数为%s"
                        .formatted(change.before(), change.now(), peers, percent(median)));
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%+.1f%%", value * 100);
    }
}
