package io.disclosurestreams.view;

import io.disclosurestreams.domain.Measure;
import io.disclosurestreams.domain.Ranking;

/**
 * The agencies of a peer group in the order of a figure.
 *
 * @param leastCases of a ratio that is ranked
 */
public record RankingAnswer(CoverageAnswer peers, Measure measure, Ranking ranking, long leastCases) {}
