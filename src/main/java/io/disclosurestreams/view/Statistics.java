package io.disclosurestreams.view;

import io.disclosurestreams.domain.CountMeasure;
import io.disclosurestreams.domain.LikeForLike;
import io.disclosurestreams.domain.Measure;
import java.util.List;
import java.util.Optional;

/**
 * Questions whose answers are kept nowhere: folded from the agencies' own rows when asked, and remembered until something
 * changes. They follow each report at once, while the sums of regions follow within two seconds.
 */
public interface Statistics {

    /** The year and the one before over the agencies that are in the sums of both. */
    LikeForLike likeForLike(RegionQuery query, int year);

    /** The summary report of the region beside the sum of its subordinates; empty if none stands that the query asks for. */
    Optional<SummaryAnswer> summary(RegionQuery query, int year);

    /** The agencies that the coverage of the query counts, or whose reports it adds up, by id. */
    List<CoveredAgency> agencies(RegionQuery query, int year);

    /** Agencies that owe the year and have no standing report, the longest overdue first, then by id. */
    List<MissingReport> missing(RegionQuery query, int year);

    /** What each agency did to the change of a figure from the year before. */
    ChangeAnswer contributions(RegionQuery query, int year, CountMeasure measure);

    /** Agencies whose reports of the year are in the sums of the query, in the order of a figure. */
    RankingAnswer ranking(RegionQuery query, int year, Measure measure);
}
