package io.disclosurestreams.view;

import io.disclosurestreams.domain.FindingMark;
import io.disclosurestreams.domain.Region;

/** How many findings of a rule and severity the reports of a region have for a year. */
public record FindingCount(Region region, int year, FindingMark mark, long count) {}
