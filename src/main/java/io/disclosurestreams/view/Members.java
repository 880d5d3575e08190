package io.disclosurestreams.view;

import java.util.List;
import java.util.Optional;

/**
 * The agencies that lie or lay in a region at one moment.
 *
 * @param name of the region
 * @param version of the tables at that moment
 */
record Members(List<AgencyState> agencies, Optional<String> name, long version) {}
