package io.disclosurestreams.wire;

import io.disclosurestreams.domain.AgencyId;
import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.RosterPeriod;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One line of the roster from its fields as text, whether they come from JSON or from CSV. */
final class PeriodReader {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_ALIASES = 50;

    private final String place;
    private final Source source;

    /** Gives the text of a field, empty if it is not there. */
    interface Source {
        String field(String name);
    }

    /** With the place to name in errors, e.g. {@code periods[0].}. */
    PeriodReader(String place, Source source) {
        this.place = place;
        this.source = source;
    }

    RosterPeriod read(List<String> aliases) {
        String name = text("name").orElseThrow(() -> invalid("name", "none; want the agency's official name"));
        if (aliases.size() > MOST_ALIASES || aliases.stream().anyMatch(alias -> alias.length() > LONGEST_NAME)) {
            throw invalid("aliases", "want at most " + MOST_ALIASES + " of " + LONGEST_NAME + " characters");
        }
        Region region = Region.parse(source.field("region"))
                .orElseThrow(() -> invalid(
                        "region",
                        "\"" + source.field("region")
                                + "\" is no region code; want 2, 4, 6 or 9 digits (GB/T 2260) or CN"));
        AgencyLevel level = AgencyLevel.ofKey(source.field("level").strip())
                .orElseThrow(() -> invalid("level", oneOf("level", AgencyLevel.values(), AgencyLevel::key)));
        AgencyKind kind = AgencyKind.ofKey(source.field("kind").strip())
                .orElseThrow(() -> invalid("kind", oneOf("kind", AgencyKind.values(), AgencyKind::key)));
        Optional<String> superior = text("superior");
        superior.filter(id -> !AgencyId.isValid(id)).ifPresent(id -> {
            throw invalid("superior", "\"" + id + "\" is no agency id; want " + AgencyId.RULE);
        });
        Optional<ReportScope> scope = text("reportScope")
                .map(key -> ReportScope.ofKey(key)
                        .orElseThrow(() ->
                                invalid("reportScope", oneOf("reportScope", ReportScope.values(), ReportScope::key))));
        OptionalInt from = year("activeFrom");
        OptionalInt to = year("activeTo");
        if (from.isPresent() && to.isPresent() && from.getAsInt() > to.getAsInt()) {
            throw invalid("activeTo", to.getAsInt() + " is before activeFrom " + from.getAsInt());
        }
        return new RosterPeriod(from, to, name, aliases, region, level, kind, text("sector"), superior, scope);
    }

    private Optional<String> text(String field) {
        String text = source.field(field).strip();
        if (text.length() > LONGEST_NAME) {
            throw invalid(field, "longer than " + LONGEST_NAME + " characters");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private OptionalInt year(String field) {
        String text = source.field(field).strip();
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        // an agency may be older than the duty to report
        if (text.matches("[1-9][0-9]{3}")) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        throw invalid(field, "\"" + text + "\" is no year; want four digits, e.g. 2019, or nothing");
    }

    private <E> String oneOf(String field, E[] values, Function<E, String> key) {
        return "\"" + source.field(field) + "\" is none of "
                + Arrays.stream(values).map(key).collect(Collectors.joining(", "));
    }

    private Invalid invalid(String field, String problem) {
        return new Invalid(place + field + ": " + problem);
    }
}
