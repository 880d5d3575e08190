package io.disclosurestreams.view;

import io.disclosurestreams.rules.Assessment;
import java.time.Instant;
import java.util.List;

/**
 * What became of the rules on the standing report of an agency's year.
 *
 * @param asOf time of the standing event
 */
public record AssessmentAnswer(List<Assessment> assessments, Instant asOf) {}
