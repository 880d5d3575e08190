package io.disclosurestreams.view;

/**
 * Of the agencies that are on the roster in a year, how many have reported it.
 *
 * @param reported with a standing report, readable or not
 * @param readable of those, readable
 * @param withCases of those, whose report concludes any request
 */
public record ReportCount(long reported, long readable, long withCases) {

    static final ReportCount NONE = new ReportCount(0, 0, 0);

    public ReportCount plus(ReportCount other) {
        return new ReportCount(reported + other.reported, readable + other.readable, withCases + other.withCases);
    }

    ReportCount plus(YearMark mark, int sign) {
        return new ReportCount(
                reported + (mark.isReported() ? sign : 0),
                readable + (mark.isReadable() ? sign : 0),
                withCases + (mark.concluded() > 0 ? sign : 0));
    }
}
