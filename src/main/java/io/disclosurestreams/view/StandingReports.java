package io.disclosurestreams.view;

import java.util.List;
import java.util.Optional;

/** The reports that stand, for one who judges what the view does not: which are new, what they are, whom they belong to. */
public interface StandingReports {

    /** False until the view has read all that was committed when it started; then nothing else may be asked. */
    boolean isReady();

    /**
     * Years of agencies whose report, report of the year before or roster row changed since they were told last; the first
     * time all. Each is told once, so that there may be one asker only.
     *
     * @param most agencies to tell of at once
     */
    List<ReportKey> changed(int most);

    /** Empty if nothing was ever accepted for it. */
    Optional<StandingReport> report(ReportKey key);

    /** By which names the agency and its regions go in that year; none if the roster does not have it then. */
    List<String> names(ReportKey key);

    /** Agencies on the roster in that year with a standing, readable report for it, by id. */
    List<String> reported(int year);

    /** Ids of those above the agency in that year, nearest first; a chain that runs in a circle ends where it began. */
    List<String> superiors(ReportKey key);
}
