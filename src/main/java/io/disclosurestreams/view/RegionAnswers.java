package io.disclosurestreams.view;

import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.RollUp;
import io.disclosurestreams.domain.Subtotal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.IntFunction;

/** What is asked of regions: from the roll-ups where one is kept, else folded from the agencies' rows. */
final class RegionAnswers {

    /** Digits of the smallest regions for which the ledger keeps sums. */
    private static final int SUMMED_DIGITS = 6;

    private final Tables tables;
    private final Regions regions;
    private final Folds folds;

    RegionAnswers(Tables tables, Regions regions, Folds folds) {
        this.tables = tables;
        this.regions = regions;
        this.folds = folds;
    }

    RollUpAnswer year(RegionQuery query, int year, AgencyDay day) {
        return isStored(query)
                ? tables.ask(now -> stored(query, year, now, day))
                : folded(query, year, year, day).get(0);
    }

    List<RollUpAnswer> trend(RegionQuery query, int from, int to, AgencyDay day) {
        List<RollUpAnswer> years = isStored(query)
                ? tables.ask(now -> storedYears(query, query.region(), now, day))
                : foldedYears(query, day);
        return years.stream()
                .filter(answer -> answer.year() >= from && answer.year() <= to)
                .toList();
    }

    List<RollUpAnswer> children(Region region, int year, AgencyDay day) {
        return tables.ask(now -> regions.children(region, now.agencies().regions())).stream()
                .map(child -> year(RegionQuery.all(child), year, day))
                .toList();
    }

    List<RollUpAnswer> downTo(int digits, List<Integer> years, AgencyDay day) {
        Set<Integer> wanted = new LinkedHashSet<>(years);
        List<RollUpAnswer> answers = new ArrayList<>(tables.ask(now -> {
            List<RollUpAnswer> stored = new ArrayList<>();
            now.rollUps().forEach((region, totals) -> {
                if (region.isCountry() || region.code().length() <= digits) {
                    totals.keySet().stream()
                            .filter(wanted::contains)
                            .map(year -> stored(RegionQuery.all(region), year, now, day))
                            .filter(RegionAnswers::counts)
                            .forEach(stored::add);
                }
            });
            return stored;
        }));
        if (digits > SUMMED_DIGITS) {
            for (Region town : tables.ask(now -> now.agencies().regions().ofDigits(digits))) {
                for (int year : wanted) {
                    Optional.of(year(RegionQuery.all(town), year, day))
                            .filter(RegionAnswers::counts)
                            .ifPresent(answers::add);
                }
            }
        }
        return answers;
    }

    private static boolean isStored(RegionQuery query) {
        return !query.isFiltered() && query.region().summed().equals(query.region());
    }

    /** An agency owes the year, or its report is in the sums. */
    private static boolean counts(RollUpAnswer answer) {
        return !answer.total().isZero();
    }

    private RollUpAnswer stored(RegionQuery query, int year, Tables now, AgencyDay day) {
        Region region = query.region();
        return answer(
                query,
                regions.name(region, now.agencies()),
                year,
                day,
                of -> now.rollUps().get(region, of));
    }

    private List<RollUpAnswer> storedYears(RegionQuery query, Region region, Tables now, AgencyDay day) {
        SortedMap<Integer, Subtotal> years = now.rollUps().years(region);
        List<RollUpAnswer> answers = new ArrayList<>();
        if (!years.isEmpty()) {
            for (int year = years.firstKey(); year <= years.lastKey(); year++) {
                answers.add(stored(query, year, now, day));
            }
        }
        return trimmed(answers);
    }

    /** The county of a town, or the region unfiltered, has reports in all years in which the query finds any. */
    private List<RollUpAnswer> foldedYears(RegionQuery query, AgencyDay day) {
        Region around = query.region().summed();
        List<RollUpAnswer> bounds = tables.ask(now -> storedYears(RegionQuery.all(around), around, now, day));
        return bounds.isEmpty()
                ? List.of()
                : trimmed(folded(
                        query,
                        bounds.get(0).year(),
                        bounds.get(bounds.size() - 1).year(),
                        day));
    }

    private static List<RollUpAnswer> trimmed(List<RollUpAnswer> years) {
        int first = 0;
        int end = years.size();
        while (first < end && !counts(years.get(first))) {
            first++;
        }
        while (end > first && !counts(years.get(end - 1))) {
            end--;
        }
        return years.subList(first, end);
    }

    private List<RollUpAnswer> folded(RegionQuery query, int from, int to, AgencyDay day) {
        try (Tables.Picked<Members> picked = tables.pick(now -> folds.members(query.region(), now))) {
            Members members = picked.value();
            List<RollUpAnswer> answers = new ArrayList<>();
            for (int year = from; year <= to; year++) {
                answers.add(
                        answer(query, members.name(), year, day, of -> folds.total(query, of, members, picked.rows())));
            }
            return answers;
        }
    }

    private static RollUpAnswer answer(
            RegionQuery query, Optional<String> name, int year, AgencyDay day, IntFunction<Subtotal> totals) {
        Subtotal total = day.counted(totals.apply(year), year);
        CoverageAnswer coverage = day.coverage(query, name, year, total);
        return new RollUpAnswer(
                query, name, year, total, coverage.overdue(), RollUp.baseline(totals.apply(year - 1)), coverage.asOf());
    }
}
