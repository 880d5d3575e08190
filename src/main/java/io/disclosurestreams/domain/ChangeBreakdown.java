package io.disclosurestreams.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Who made a region's figure change. The contributions of all agencies add up to the change, to the last digit.
 *
 * @param comparison of the region; empty if no report of the year is in the sums, or no report has the figure
 * @param parts the largest in absolute value first; none unless there is a change to explain
 * @param absolute all contributions added up without their signs
 * @param withoutLargest the comparison without the first; empty if nobody contributes, or nobody else reported
 */
public record ChangeBreakdown(
        Optional<Comparison> comparison,
        List<ChangePart> parts,
        BigDecimal absolute,
        Optional<Comparison> withoutLargest) {

    /** Of all agencies that are in the sums of either year. */
    public static ChangeBreakdown of(List<ChangePart> agencies) {
        Optional<Comparison> comparison = compare(agencies);
        if (comparison.flatMap(Comparison::change).isEmpty()) {
            return new ChangeBreakdown(comparison, List.of(), BigDecimal.ZERO, Optional.empty());
        }
        List<ChangePart> parts =
                agencies.stream().sorted(ChangePart.LARGEST_FIRST).toList();
        BigDecimal absolute =
                parts.stream().map(part -> part.contribution().abs()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ChangeBreakdown(
                comparison,
                parts,
                absolute,
                absolute.signum() == 0 ? Optional.empty() : compare(parts.subList(1, parts.size())));
    }

    private static Optional<Comparison> compare(List<ChangePart> agencies) {
        return sum(agencies, ChangePart::after)
                .flatMap(current -> Reading.compare(sum(agencies, ChangePart::before), current));
    }

    private static Optional<Reading> sum(List<ChangePart> agencies, Function<ChangePart, Optional<Reading>> year) {
        return agencies.stream().map(year).flatMap(Optional::stream).reduce(Reading::plus);
    }

    /** A part's share of all contributions without their signs, 0 to 1; none if nobody contributes. */
    public OptionalDouble share(ChangePart part) {
        return share(part.contribution().abs());
    }

    /** The share of the largest few, 0 to 1; none if nobody contributes. */
    public OptionalDouble concentration(int largest) {
        return share(parts.stream()
                .limit(largest)
                .map(part -> part.contribution().abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private OptionalDouble share(BigDecimal part) {
        return absolute.signum() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(part.doubleValue() / absolute.doubleValue());
    }
}
