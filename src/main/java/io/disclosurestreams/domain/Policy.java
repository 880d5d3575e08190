package io.disclosurestreams.domain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a supervising office can set: who must report by when, and what is asked about.
 *
 * @param firstYear from which an agency owes reports if its roster row does not say
 * @param dueSoonDays how many days before the due day a report counts as due soon
 * @param deadlines the first rule that applies to an agency holds; the last must apply to all
 * @param thresholds of the rules
 */
public record Policy(int firstYear, int dueSoonDays, List<DeadlineRule> deadlines, Thresholds thresholds) {

    /** As the law has it: 条例 第四十九条; towns and streets stand in neither of its sentences and follow custom. */
    public static final Policy STATUTORY = new Policy(
            2019,
            14,
            List.of(
                    new DeadlineRule(
                            Set.of(AgencyKind.GOVERNMENT),
                            Set.of(AgencyLevel.PROVINCE, AgencyLevel.CITY, AgencyLevel.COUNTY),
                            MonthDay.of(3, 31),
                            "中华人民共和国政府信息公开条例 第四十九条"),
                    new DeadlineRule(Set.of(), Set.of(), MonthDay.of(1, 31), "中华人民共和国政府信息公开条例 第四十九条；乡镇、街道按惯例")),
            Thresholds.USUAL);

    public Policy {
        deadlines = List.copyOf(deadlines);
        if (deadlines.isEmpty()
                || !deadlines.get(deadlines.size() - 1).kinds().isEmpty()
                || !deadlines.get(deadlines.size() - 1).levels().isEmpty()) {
            throw new IllegalArgumentException("the last deadline must apply to every kind and level");
        }
    }

    /** All that it says, as one text: two policies that say the same have the same, whenever and wherever. */
    public String fingerprint() {
        return firstYear + " " + dueSoonDays + " "
                + deadlines.stream().map(DeadlineRule::fingerprint).collect(Collectors.joining(";")) + " " + thresholds;
    }

    /** The last day on which the report for a year is on time. */
    public LocalDate due(RosterPeriod period, int year) {
        return deadlines.stream()
                .filter(rule -> rule.appliesTo(period))
                .findFirst()
                .orElseThrow()
                .dueFor(year);
    }

    /**
     * The period under which an agency must report for a year; empty if it need not. Whether the year is over already is
     * asked of the calendar when answering ({@link #lastOwedYear}).
     */
    public Optional<RosterPeriod> obligation(RosterEntry entry, int year) {
        return entry.in(year)
                .filter(period ->
                        year >= Limits.FIRST_YEAR && (period.activeFrom().isPresent() || year >= firstYear));
    }

    /** Nobody owes a year that is not over. */
    public static int lastOwedYear(LocalDate today) {
        return today.getYear() - 1;
    }
}
