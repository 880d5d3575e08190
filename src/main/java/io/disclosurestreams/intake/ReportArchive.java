package io.disclosurestreams.intake;

import io.disclosurestreams.domain.Place;
import java.util.Optional;

/** Events as they were handed in, read back from the topic of reports by their place: narrative and sources lie there alone. */
public interface ReportArchive {

    /**
     * The event's JSON; empty if nothing lies there any more.
     *
     * @throws NotReadableException if the topic can't be read just now
     */
    Optional<byte[]> read(Place place);

    /** The topic could not be read in time. */
    final class NotReadableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public NotReadableException(String reason, Throwable cause) {
            super(reason, cause);
        }
    }
}
