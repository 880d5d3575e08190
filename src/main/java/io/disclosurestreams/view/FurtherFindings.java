package io.disclosurestreams.view;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.FindingMark;
import io.disclosurestreams.domain.Place;
import java.util.List;

/**
 * Findings beside those that figures and roster of one agency decide: merged in when answering, written to no topic. Nobody
 * waits for them: of a report that is not judged yet there are none. Asked by many threads at once.
 */
public interface FurtherFindings {

    /** None at all. */
    FurtherFindings NONE = new FurtherFindings() {
        @Override
        public List<FindingMark> marks(String agency, int year, int partition, long offset) {
            return List.of();
        }

        @Override
        public List<Finding> findings(StandingReport report) {
            return List.of();
        }
    };

    /**
     * Which there are, without what they say; asked of every report at each scrape, so it must cost little.
     *
     * @param partition of the topic of reports, where the standing event lies, as {@link Place} has it
     * @param offset in that partition
     */
    List<FindingMark> marks(String agency, int year, int partition, long offset);

    /** As the report and the one of the year before stand now, those that people waived too; they leave no mark. */
    List<Finding> findings(StandingReport report);
}
