package io.disclosurestreams.intake;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.ReportBody;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.Sums;
import io.disclosurestreams.domain.TextThresholds;
import io.disclosurestreams.narrative.Narrative;
import io.disclosurestreams.narrative.ReportText;
import io.disclosurestreams.reading.YearDoubts;
import io.disclosurestreams.view.AgencyYearAnswer;
import io.disclosurestreams.view.View;
import io.disclosurestreams.wire.NarrativeReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an event shows beside its figures, as the answer to a document tells it: title, day of publication, prose. */
final class EventText {

    private final NarrativeReader reader = new NarrativeReader();
    private final View view;
    private final TextThresholds thresholds;

    EventText(View view, TextThresholds thresholds) {
        this.view = view;
        this.thresholds = thresholds;
    }

    /**
     * Nothing of a withdrawal: there is no report.
     *
     * @param json the event
     * @param at when it was received
     */
    List<Finding> findings(ReportEvent event, byte[] json, Instant at) {
        if (event.body() instanceof ReportBody.Withdrawn) {
            return List.of();
        }
        Optional<NarrativeReader.Prose> prose = reader.read(json);
        Optional<LocalDate> publishedOn = event.order().publishedOn();
        List<Finding> findings =
                new ArrayList<>(YearDoubts.of(event.year(), prose.flatMap(NarrativeReader.Prose::title), publishedOn));
        PublishedLater.finding(publishedOn, at).ifPresent(findings::add);
        Optional<Sums> before =
                view.agencyYear(event.agency(), event.year() - 1).flatMap(AgencyYearAnswer::sums);
        Map<String, String> sections =
                prose.map(NarrativeReader.Prose::sections).orElse(Map.of());
        Narrative narrative = new Narrative(event.year(), sections, List.of());
        findings.addAll(ReportText.of(narrative, event.body().cells(), event.scope(), before)
                .findings(0, thresholds));
        return findings;
    }
}
