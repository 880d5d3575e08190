package io.disclosurestreams.domain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * What a supervising office can set: who must report by when, and what is asked about.
 *
 * @param firstYear from which an agency owes reports if its roster row does not say
 * @param deadlines the first rule that applies to an agency and year holds; the last must apply to all
 * @param thresholds of the rules
 */
public record Policy(int firstYear, List<DeadlineRule> deadlines, Thresholds thresholds) {

    /** So many days before a deadline agencies are reminded of it, unless the policy says otherwise. */
    public static final int USUAL_NOTICE = 14;

    /** As the law has it: 条例 第四十九条; towns and streets stand in neither of its sentences and follow custom. */
    public static final Policy STATUTORY = new Policy(
            2019,
            List.of(
                    new DeadlineRule(
                            new AgencyGroup(
                                    Set.of(),
                                    Set.of(AgencyKind.GOVERNMENT),
                                    Set.of(AgencyLevel.PROVINCE, AgencyLevel.CITY, AgencyLevel.COUNTY),
                                    AgencyGroup.ALWAYS_FROM,
                                    AgencyGroup.ALWAYS_TO),
                            Optional.empty(),
                            MonthDay.of(3, 31),
                            0,
                            USUAL_NOTICE,
                            "中华人民共和国政府信息公开条例 第四十九条"),
                    new DeadlineRule(
                            new AgencyGroup(
                                    Set.of(),
                                    Set.of(),
                                    Set.of(AgencyLevel.TOWN),
                                    AgencyGroup.ALWAYS_FROM,
                                    AgencyGroup.ALWAYS_TO),
                            Optional.empty(),
                            MonthDay.of(1, 31),
                            0,
                            USUAL_NOTICE,
                            "乡镇、街道按惯例"),
                    new DeadlineRule(
                            AgencyGroup.ALL,
                            Optional.empty(),
                            MonthDay.of(1, 31),
                            0,
                            USUAL_NOTICE,
                            "中华人民共和国政府信息公开条例 第四十九条")),
            Thresholds.USUAL);

    public Policy {
        deadlines = List.copyOf(deadlines);
        List<AgencyGroup> groups = deadlines.stream().map(DeadlineRule::group).toList();
        List<String> faults = new ArrayList<>();
        if (groups.isEmpty()
                || AgencyGroup.ALL
                        .takenBy(groups.subList(groups.size() - 1, groups.size()))
                        .isEmpty()) {
            faults.add("the last deadline must apply to every region, kind, level and year");
        }
        for (int later = 1; later < groups.size(); later++) {
            SortedSet<Integer> takers = groups.get(later).takenBy(groups.subList(0, later));
            // that the last must apply to all is no reason to leave those before it incomplete
            boolean safeguard =
                    later == groups.size() - 1 && !groups.subList(0, later).contains(AgencyGroup.ALL);
            if (!takers.isEmpty() && !safeguard) {
                faults.add(
                        "deadlines[" + later + "] never holds: all of its agencies and years fall to those before it ("
                                + takers.stream()
                                        .map(taker -> "deadlines[" + taker + "]")
                                        .collect(Collectors.joining(", "))
                                + "); put it before them");
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
    }

    /** All that it says, as one text: two policies that say the same have the same, whenever and wherever. */
    public String fingerprint() {
        return firstYear + " "
                + deadlines.stream().map(DeadlineRule::fingerprint).collect(Collectors.joining(";")) + " " + thresholds;
    }

    /** By when the report for a year must be there. */
    public Deadline deadline(RosterPeriod period, int year) {
        for (DeadlineRule rule : deadlines) {
            if (rule.group().has(period, year)) {
                return rule.of(year);
            }
        }
        throw new IllegalStateException("the last deadline applies to all");
    }

    /**
     * From when on a region is reminded of a last day: as the rules have it that set the day there, the earliest of them. One
     * that no rule sets was put off for somebody, whose own days of notice are not known here: with the fewest of all nobody
     * is reminded of what is not due soon.
     */
    LocalDate remindedFrom(Region region, int year, LocalDate lastDay) {
        List<DeadlineRule> rules = in(region, year);
        return rules.stream()
                .map(rule -> rule.of(year))
                .filter(deadline -> deadline.lastDay().equals(lastDay))
                .map(Deadline::remindedFrom)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> lastDay.minusDays(
                        rules.stream().mapToInt(DeadlineRule::dueSoonDays).min().orElseThrow()));
    }

    /** The rules that may hold for some agency of the region: none behind one that holds for all of them. */
    private List<DeadlineRule> in(Region region, int year) {
        List<DeadlineRule> rules = new ArrayList<>();
        for (DeadlineRule rule : deadlines) {
            if (rule.group().mayHave(region, year)) {
                rules.add(rule);
            }
            if (rule.group().hasAll(region, year)) {
                break;
            }
        }
        return rules;
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
