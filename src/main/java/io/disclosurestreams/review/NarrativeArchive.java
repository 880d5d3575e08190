package io.disclosurestreams.review;

import io.disclosurestreams.domain.Place;
import java.util.Optional;

/** Events read back from the topic of reports, for their prose. */
public interface NarrativeArchive {

    /** The event's JSON; empty if nothing lies there any more, or the topic can't be read just now. */
    Optional<byte[]> read(Place place);
}
