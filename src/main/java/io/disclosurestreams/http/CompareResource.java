package io.disclosurestreams.http;

import io.disclosurestreams.domain.Figure;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Limits;
import io.disclosurestreams.domain.Measure;
import io.disclosurestreams.domain.Measures;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.view.View;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Some figures of some agencies in some years, as one table. */
final class CompareResource {

    private static final String AGENCIES = "agencies";
    private static final String YEARS = "years";
    private static final String FIGURES = "figures";
    /** So that the table is one answer, as long as the longest page. */
    private static final int MOST_ROWS = 500;

    private static final int MOST_FIGURES = 100;
    private static final List<String> USUAL = List.of(
            "requests.newlyReceived",
            "requests.carriedIn",
            "requests.concluded",
            "requests.carriedOut",
            "outcomes.granted",
            "outcomes.partiallyGranted",
            "outcomes.refused",
            "outcomes.unavailable",
            "outcomes.notProcessed",
            "outcomes.other",
            "ratios.disclosed");

    private final View view;
    private final Lists lists;

    CompareResource(View view, Lists lists) {
        this.view = view;
        this.lists = lists;
    }

    List<Route> routes() {
        return List.of(Route.get("/api/v1/compare", this::compare));
    }

    private void compare(Context context) throws IOException {
        Query query = Query.of(context, AGENCIES, YEARS, FIGURES, Lists.FORMAT);
        lists.answer(context, query, () -> {
            List<String> agencies = query.list(AGENCIES);
            if (agencies.isEmpty()) {
                throw Problem.ofParameter(AGENCIES, "want ids of agencies, separated by commas")
                        .asException();
            }
            List<Integer> years = years(query);
            if ((long) agencies.size() * years.size() > MOST_ROWS) {
                throw Problem.ofParameter(
                                AGENCIES,
                                agencies.size() + " agencies in " + years.size() + " years are more than " + MOST_ROWS
                                        + " rows; ask for fewer at once")
                        .asException();
            }
            List<CompareColumn> columns = columns(query);
            List<CompareRow> rows = rows(agencies, years);
            return new Listing<>(
                    page -> CompareBody.of(rows, columns), () -> Found.ofAll(CompareList.table(columns), rows));
        });
    }

    private List<CompareRow> rows(List<String> agencies, List<Integer> years) {
        for (String agency : agencies) {
            if (view.agency(agency).isEmpty()) {
                throw Problem.ofParameter(AGENCIES, "nobody knows an agency " + Query.shown(agency))
                        .asException();
            }
        }
        AgencyLabel label = new AgencyLabel(view);
        List<CompareRow> rows = new ArrayList<>();
        for (String agency : agencies) {
            for (int year : years) {
                rows.add(new CompareRow(label.named(agency, year), year, view.agencyYear(agency, year)));
            }
        }
        return rows;
    }

    /** Those asked for, else the last two that are over. */
    private List<Integer> years(Query query) {
        int running = view.today().getYear();
        List<Integer> years = new ArrayList<>();
        for (String text : query.list(YEARS)) {
            if (!text.matches("\\d{4}")
                    || Integer.parseInt(text) < Limits.FIRST_YEAR
                    || Integer.parseInt(text) > running) {
                throw Problem.ofParameter(
                                YEARS,
                                "\"" + Query.shown(text) + "\" is no year that reports are about; want "
                                        + Limits.FIRST_YEAR + " to " + running)
                        .asException();
            }
            years.add(Integer.parseInt(text));
        }
        int last = Policy.lastOwedYear(view.today());
        return years.isEmpty() ? List.of(last - 1, last) : years;
    }

    private static List<CompareColumn> columns(Query query) {
        List<String> keys = query.list(FIGURES);
        if (keys.size() > MOST_FIGURES) {
            throw Problem.ofParameter(FIGURES, keys.size() + " are too many; want at most " + MOST_FIGURES)
                    .asException();
        }
        return (keys.isEmpty() ? USUAL : keys)
                .stream()
                        .map(key ->
                                CompareColumn.of(key).orElseThrow(() -> FigureKeys.unknown(FIGURES, key, possible())))
                        .toList();
    }

    private static List<String> possible() {
        Set<String> keys = new LinkedHashSet<>(Stream.concat(
                        Measures.all().stream().map(Measure::key),
                        Figures.all().stream().map(Figure::path))
                .toList());
        return List.copyOf(keys);
    }
}
