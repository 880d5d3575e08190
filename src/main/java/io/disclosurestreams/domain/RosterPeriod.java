package io.disclosurestreams.domain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the roster says of an agency for some years: a renamed, moved or merged agency has several of these.
 *
 * @param activeFrom first year, blank = since ever
 * @param activeTo last year, blank = still there
 * @param region as given, to nine digits
 * @param sector 条线, free text such as 公安
 * @param superior id of the agency above
 * @param reportScope wins over what the event says
 */
public record RosterPeriod(
        OptionalInt activeFrom,
        OptionalInt activeTo,
        String name,
        List<String> aliases,
        Region region,
        AgencyLevel level,
        AgencyKind kind,
        Optional<String> sector,
        Optional<String> superior,
        Optional<ReportScope> reportScope) {

    public RosterPeriod {
        aliases = List.copyOf(aliases);
        if (activeFrom.isPresent() && activeTo.isPresent() && activeFrom.getAsInt() > activeTo.getAsInt()) {
            throw new IllegalArgumentException(
                    "activeFrom " + activeFrom.getAsInt() + " is after activeTo " + activeTo.getAsInt());
        }
    }

    public boolean covers(int year) {
        return year >= activeFrom.orElse(Integer.MIN_VALUE) && year <= activeTo.orElse(Integer.MAX_VALUE);
    }

    /** True if the name, as people write it, is the official name or an alias. */
    public boolean isCalled(String text) {
        String wanted = AgencyName.normalised(text);
        return AgencyName.normalised(name).equals(wanted)
                || aliases.stream().map(AgencyName::normalised).anyMatch(wanted::equals);
    }

    /** True if there is a year that both cover. */
    boolean overlaps(RosterPeriod other) {
        return activeFrom.orElse(Integer.MIN_VALUE) <= other.activeTo.orElse(Integer.MAX_VALUE)
                && other.activeFrom.orElse(Integer.MIN_VALUE) <= activeTo.orElse(Integer.MAX_VALUE);
    }
}
