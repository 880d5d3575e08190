package io.disclosurestreams.http;

import io.disclosurestreams.domain.Limits;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.view.View;
import io.javalin.http.Context;
import java.util.Optional;

/** The parts of a path that name something. */
final class PathParameters {

    private PathParameters() {}

    /** Four digits, else the request is wrong. */
    static int year(Context context) {
        String text = context.pathParam("year");
        if (!text.matches("\\d{4}")) {
            throw Problem.ofParameter("year", "\"" + Query.shown(text) + "\" is no year; want four digits")
                    .asException();
        }
        return Integer.parseInt(text);
    }

    /** A year that reports can be about, else there is nothing to answer. */
    static int reportedYear(Context context, View view) {
        int year = year(context);
        int running = view.today().getYear();
        if (year < Limits.FIRST_YEAR || year > running) {
            throw Problem.notFound("there are no reports on " + year + "; the years are " + Limits.FIRST_YEAR + " to "
                            + running)
                    .asException();
        }
        return year;
    }

    /** Of an agency's year, for the name of a file: as the roster has the agency then. */
    static Optional<String> name(View view, String agency, int year) {
        return new AgencyLabel(view).named(agency, year).period().map(period -> period.name() + year);
    }

    /** A region that there is, else there is nothing to answer. */
    static Region region(Context context, View view) {
        String code = context.pathParam("code");
        Optional<Region> region = Region.parse(code);
        if (region.isEmpty() || !view.isRegion(region.get())) {
            throw RegionScope.noRegion(code);
        }
        return region.get();
    }

    /** The first and last year of a trend: from the first that there are reports of to the running one. */
    static int[] span(Query query, View view) {
        int first = query.number("from", Limits.FIRST_YEAR, 9999).orElse(Limits.FIRST_YEAR);
        int last =
                query.number("to", Limits.FIRST_YEAR, 9999).orElse(view.today().getYear());
        if (first > last) {
            throw Problem.ofParameter("from", first + " is after to, " + last).asException();
        }
        return new int[] {first, last};
    }
}
