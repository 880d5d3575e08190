package io.disclosurestreams.view;

import io.disclosurestreams.domain.ChangeBreakdown;
import io.disclosurestreams.domain.CountMeasure;

/**
 * Who made a figure of a region change.
 *
 * @param previous coverage of the year before: what entered or left may have been late or missing
 */
public record ChangeAnswer(
        CoverageAnswer current, CoverageAnswer previous, CountMeasure measure, ChangeBreakdown breakdown) {}
