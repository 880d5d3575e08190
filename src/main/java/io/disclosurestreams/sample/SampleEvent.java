package io.disclosurestreams.sample;

import io.disclosurestreams.domain.ReportBody;
import io.disclosurestreams.domain.ReportScope;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One report event of the sample, before it becomes JSON.
 *
 * @param narrative prose by section; empty unless the body is readable
 */
public record SampleEvent(
        String agency,
        int year,
        int revision,
        ReportBody body,
        ReportScope scope,
        String title,
        Optional<LocalDate> publishedOn,
        Map<String, String> narrative) {

    /** The same with other prose. */
    public SampleEvent telling(Map<String, String> otherNarrative) {
        return new SampleEvent(agency, year, revision, body, scope, title, publishedOn, otherNarrative);
    }
}
