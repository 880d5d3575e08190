package io.disclosurestreams.view;

import java.util.List;

/**
 * A part of the findings that were asked for.
 *
 * @param total of all
 */
public record FindingPage(List<FindingAnswer> items, long total) {}
