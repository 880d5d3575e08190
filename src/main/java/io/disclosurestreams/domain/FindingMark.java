package io.disclosurestreams.domain;

/**
 * That a report has a finding, without what it says: enough to count and to filter.
 *
 * @param rule bare id
 */
public record FindingMark(String rule, Severity severity) {

    public static FindingMark of(Finding finding) {
        return new FindingMark(finding.rule(), finding.severity());
    }
}
