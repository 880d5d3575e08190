package io.disclosurestreams.view;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Sums;
import io.disclosurestreams.domain.Tally;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The questions that can be asked of committed results. All answers hold for the day given by the injected calendar.
 *
 * <p>Every question throws {@link NotReadyException} until the view has read all that was committed when it started.
 */
public interface View {

    /** How far the view has read. */
    Readiness readiness();

    /** Today in Asia/Shanghai, or the day that the configuration fixes. */
    LocalDate today();

    /** Agencies that match, by id; only those on the roster, unless the query asks for the unlisted. */
    List<AgencyAnswer> agencies(AgencyQuery query);

    /** Empty if nobody knows the agency. */
    Optional<AgencyAnswer> agency(String agency);

    /** Empty if nobody knows the agency, or if it never owed and never reported the year. */
    Optional<AgencyYearAnswer> agencyYear(String agency, int year);

    /** The years that the agency owes or has reported, in order, within the bounds. */
    List<AgencyYearAnswer> agencyTrend(String agency, int from, int to);

    /** True if the code is a division of the shipped list, or a prefix of an agency's region. */
    boolean isRegion(Region region);

    /** The roll-up of a region, zeros if it has no agencies; filtered ones are folded from the agencies' rows. */
    RollUpAnswer regionYear(RegionQuery query, int year);

    /** The years of the region in order: from the first to the last with an agency that owes or reported. */
    List<RollUpAnswer> regionTrend(RegionQuery query, int from, int to);

    /** Roll-ups of the direct sub-regions; those of a prefix that is no government stand in its place. */
    List<RollUpAnswer> children(Region region, int year);

    /** What is folded over the agencies of a region, as of today. */
    Statistics statistics();

    /**
     * Every roll-up of regions down to a number of digits, for those years, without those to which nothing belongs. To
     * six digits they are kept; towns (9) are folded, which takes long for a whole country.
     */
    List<RollUpAnswer> rollUps(int digits, List<Integer> years);

    /** The newest years that have a standing report of a rostered agency, newest first. */
    List<Integer> newestYears(int most);

    /**
     * The largest agencies by new requests among those that are on the roster in that year with a readable standing
     * report for it.
     */
    List<AgencyYearAnswer> largestAgencies(int year, int most);

    /** The same over several years: as many agency-years, the largest first, of equal ones the newer first. */
    default List<AgencyYearAnswer> largestAgencies(List<Integer> years, int most) {
        return years.stream()
                .flatMap(year -> largestAgencies(year, most).stream())
                .sorted(Comparator.comparingLong((AgencyYearAnswer answer) ->
                                answer.sums().orElse(Sums.ZERO).row(RequestRow.NEWLY_RECEIVED))
                        .thenComparingInt(AgencyYearAnswer::year)
                        .reversed()
                        .thenComparing(AgencyYearAnswer::agency))
                .limit(most)
                .toList();
    }

    /** Agencies that are overdue for the year, the longest overdue first. */
    List<AgencyYearAnswer> overdue(int year, int most);

    /** How many agencies that are on the roster in that year have reported it. */
    ReportCount reportCount(int year);

    /**
     * Findings on standing reports, the newest year first.
     *
     * @param from how many of them to pass over
     * @param size how many to answer at most
     */
    FindingPage findings(FindingQuery query, long from, int size);

    /** Of each region down to a number of digits, for those years; those without any are left out. */
    List<FindingCount> findingCounts(int digits, Set<Integer> years);

    /** What the report of an event would have for findings if it stood. */
    List<Finding> findings(ReportEvent event);

    /** Decisions of people, the latest first. */
    List<DecisionAnswer> decisions(DecisionQuery query);

    /** Alerts that fire or fired, those that began last first. */
    List<AlertAnswer> alerts(AlertQuery query);

    /** What became of every rule of figures, and of all others what does not hold; empty unless a readable report stands. */
    Optional<AssessmentAnswer> assessments(String agency, int year);

    /** Agencies whose official name or alias in that year is the given one, white space and brackets aside. */
    List<AgencyAnswer> named(String name, int year);

    /** Agencies with a name in that year that is not the given one but much like it, the most alike first. */
    List<AgencyAnswer> similar(String name, int year, int most);

    /** What became of all events, dead letters of every way in included. */
    Tally tally();

    /** How long events took to become results, since the view was ready. */
    EventLatency eventLatency();
}
