package io.disclosurestreams.view;

import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.RosterPeriod;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;

/** What is asked of agencies. */
final class AgencyAnswers {

    private final Tables tables;

    AgencyAnswers(Tables tables) {
        this.tables = tables;
    }

    private record Ranked(AgencyState state, int year, long rank) {
        static final Comparator<Ranked> GREATEST_FIRST = Comparator.comparingLong(Ranked::rank)
                .thenComparingInt(Ranked::year)
                .reversed()
                .thenComparing(ranked -> ranked.state().agency());
    }

    private record Candidates(List<AgencyState> states, Set<String> called) {}

    List<AgencyAnswer> matching(AgencyQuery query, AgencyDay day) {
        String text = query.text().orElse("").strip();
        Candidates candidates = tables.ask(now -> new Candidates(
                query.region()
                        .map(region -> now.agencies().within(region))
                        .orElseGet(() -> now.agencies().all()),
                now.agencies().called(text)));
        String part = text.toLowerCase(Locale.ROOT);
        return new Answers(
                candidates.states().stream()
                        .filter(state -> matches(query, state))
                        .filter(state -> part.isEmpty()
                                || candidates.called().contains(state.agency())
                                || state.agency().toLowerCase(Locale.ROOT).contains(part))
                        .toList(),
                day);
    }

    private static boolean matches(AgencyQuery query, AgencyState state) {
        if (query.listing() == AgencyQuery.Listing.UNLISTED) {
            return state.isUnlisted()
                    && query.region().isEmpty()
                    && query.kind().isEmpty()
                    && query.sector().isEmpty();
        }
        Optional<RosterPeriod> now = state.roster().map(RosterEntry::latest);
        return now.isPresent()
                && query.region()
                        .filter(region -> !region.contains(now.get().region()))
                        .isEmpty()
                && query.kind().filter(kind -> kind != now.get().kind()).isEmpty()
                && (query.sector().isEmpty() || query.sector().equals(now.get().sector()));
    }

    Optional<AgencyAnswer> one(String agency, AgencyDay day) {
        return Optional.of(tables.ask(now -> now.agencies().get(agency)))
                .filter(state -> !state.isUnknown())
                .map(day::answer);
    }

    List<AgencyAnswer> named(String name, int year, AgencyDay day) {
        return tables.ask(now -> now.agencies().named(name)).stream()
                .filter(state -> state.period(year)
                        .filter(period -> NameIndex.has(period, name))
                        .isPresent())
                .map(day::answer)
                .toList();
    }

    List<AgencyAnswer> similar(String name, int year, int most, AgencyDay day) {
        return tables.ask(now -> now.agencies().similar(name)).stream()
                .filter(state -> state.period(year)
                        .filter(period -> NameIndex.isSimilar(period, name))
                        .isPresent())
                .limit(most)
                .map(day::answer)
                .toList();
    }

    Optional<AgencyYearAnswer> year(String agency, int year, AgencyDay day) {
        try (Tables.Picked<AgencyState> picked =
                tables.pick(now -> now.agencies().get(agency))) {
            return day.answer(picked.value(), year, picked.rows());
        }
    }

    List<AgencyYearAnswer> trend(String agency, int from, int to, AgencyDay day) {
        try (Tables.Picked<AgencyState> picked =
                tables.pick(now -> now.agencies().get(agency))) {
            List<AgencyYearAnswer> years = new ArrayList<>();
            for (int year : day.years(picked.value())) {
                if (year >= from && year <= to) {
                    day.answer(picked.value(), year, picked.rows()).ifPresent(years::add);
                }
            }
            return years;
        }
    }

    /** Among those that are on the roster in that year. */
    List<AgencyYearAnswer> largest(List<Integer> years, int most, AgencyDay day) {
        try (Tables.Picked<List<AgencyState>> picked =
                tables.pick(now -> now.agencies().all())) {
            Set<Integer> wanted = Set.copyOf(years);
            Top<Ranked> top = new Top<>(Ranked.GREATEST_FIRST, most);
            for (AgencyState state : picked.value()) {
                for (YearMark mark : state.marks()) {
                    Ranked ranked = new Ranked(state, mark.year(), mark.newlyReceived());
                    if (mark.isReadable()
                            && wanted.contains(mark.year())
                            && top.takes(ranked)
                            && state.period(mark.year()).isPresent()) {
                        top.offer(ranked);
                    }
                }
            }
            return answers(top, day, picked.rows());
        }
    }

    List<AgencyYearAnswer> overdue(int year, int most, AgencyDay day) {
        try (Tables.Picked<List<AgencyState>> picked =
                tables.pick(now -> now.agencies().all())) {
            Top<Ranked> top = new Top<>(Ranked.GREATEST_FIRST, most);
            for (AgencyState state : picked.value()) {
                if (day.isOverdue(state, year)) {
                    LocalDate due = day.deadline(state, year).orElseThrow().due();
                    top.offer(new Ranked(state, year, day.today().toEpochDay() - due.toEpochDay()));
                }
            }
            return answers(top, day, picked.rows());
        }
    }

    private static List<AgencyYearAnswer> answers(Top<Ranked> top, AgencyDay day, YearStore.Rows rows) {
        return top.inOrder().stream()
                .map(ranked -> day.answer(ranked.state(), ranked.year(), rows).orElseThrow())
                .toList();
    }

    /** Worked out when they are looked at: of thousands that match, a page shows fifty. */
    private static final class Answers extends AbstractList<AgencyAnswer> implements RandomAccess {
        private final List<AgencyState> states;
        private final AgencyDay day;

        Answers(List<AgencyState> states, AgencyDay day) {
            this.states = states;
            this.day = day;
        }

        @Override
        public AgencyAnswer get(int index) {
            return day.answer(states.get(index));
        }

        @Override
        public int size() {
            return states.size();
        }
    }
}
