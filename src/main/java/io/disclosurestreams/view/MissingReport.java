package io.disclosurestreams.view;

import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.Timeliness;

/**
 * An agency that owes a year and has no standing report for it.
 *
 * @param period under which it owes the year
 * @param timeliness not due yet, due soon, overdue, or withdrawn
 */
public record MissingReport(String agency, RosterPeriod period, Timeliness timeliness) {}
