package io.disclosurestreams.view;

import io.disclosurestreams.domain.ChangeBreakdown;
import io.disclosurestreams.domain.CountMeasure;
import io.disclosurestreams.domain.LikeForLike;
import io.disclosurestreams.domain.Measure;
import io.disclosurestreams.domain.Ranking;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.Subtotal;
import java.util.Optional;

/** Sums that are folded on request, kept until something changes. */
final class Folds {

    private static final long MOST_ANSWERS = 1_000;
    /** Agencies in all lists together: a few megabytes. */
    private static final long MOST_MEMBERS = 1_000_000;

    /** Agencies in all breakdowns and rankings together: some two hundred bytes each. */
    private static final long MOST_PLACES = 400_000;

    private final Fold fold;
    private final Regions regions;
    private final Summaries summaries;
    private final FoldCache<Region, Members> members =
            new FoldCache<>(MOST_MEMBERS, found -> found.agencies().size());
    private final FoldCache<Key, Subtotal> totals = new FoldCache<>(MOST_ANSWERS, total -> 1);
    private final FoldCache<Key, Subtotal> coverages = new FoldCache<>(MOST_ANSWERS, total -> 1);
    private final FoldCache<Key, LikeForLike> alike = new FoldCache<>(MOST_ANSWERS, likeForLike -> 1);
    private final FoldCache<Key, Optional<Summaries.Found>> found = new FoldCache<>(
            MOST_MEMBERS, one -> 1 + one.map(it -> it.subordinates().size()).orElse(0));
    private final FoldCache<Key, Summaries.Compared> compared = new FoldCache<>(MOST_ANSWERS, one -> 1);
    private final FoldCache<MeasureKey, ChangeBreakdown> breakdowns =
            new FoldCache<>(MOST_PLACES, one -> 1 + one.parts().size());
    private final FoldCache<MeasureKey, Ranking> rankings =
            new FoldCache<>(MOST_PLACES, one -> 1 + one.places().size());

    Folds(Fold fold, Regions regions) {
        this.fold = fold;
        this.regions = regions;
        this.summaries = new Summaries(fold);
    }

    private record Key(RegionQuery query, int year) {}

    private record MeasureKey(RegionQuery query, int year, Measure measure) {}

    /** Asked under the lock of the tables. */
    Members members(Region region, Tables now) {
        return members.get(
                region,
                now.version(),
                () -> new Members(now.agencies().within(region), regions.name(region, now.agencies()), now.version()));
    }

    Subtotal total(RegionQuery query, int year, Members in, YearStore.Rows rows) {
        return totals.get(new Key(query, year), in.version(), () -> fold.total(in.agencies(), query, year, rows));
    }

    /** The total without figures: no row is read for it. */
    Subtotal coverage(RegionQuery query, int year, Members in) {
        return coverages.get(
                new Key(query, year),
                in.version(),
                () -> fold.coverage(in.agencies(), state -> Fold.asksFor(query, state, year), year));
    }

    LikeForLike likeForLike(RegionQuery query, int year, Members in, YearStore.Rows rows) {
        return alike.get(
                new Key(query, year),
                in.version(),
                () -> fold.likeForLike(
                        in.agencies(),
                        query,
                        year,
                        total(query, year - 1, in, rows).sums(),
                        total(query, year, in, rows).sums(),
                        rows));
    }

    /** A summary report of a region, and the version of the tables in which it was found. */
    record FoundSummary(Optional<Summaries.Found> summary, long version) {}

    /** Asked under the lock of the tables. */
    FoundSummary summary(RegionQuery query, int year, Tables now) {
        Optional<Summaries.Found> summary = found.get(
                new Key(query, year),
                now.version(),
                () -> summaries.find(query, year, members(query.region(), now), now.agencies()));
        return new FoundSummary(summary, now.version());
    }

    Optional<Summaries.Compared> compare(RegionQuery query, int year, FoundSummary found, YearStore.Rows rows) {
        return found.summary()
                .map(summary -> compared.get(
                        new Key(query, year), found.version(), () -> summaries.compare(summary, year, rows)));
    }

    ChangeBreakdown breakdown(RegionQuery query, int year, CountMeasure measure, Members in, YearStore.Rows rows) {
        return breakdowns.get(
                new MeasureKey(query, year, measure),
                in.version(),
                () -> ChangeBreakdown.of(fold.parts(in.agencies(), query, year, measure, rows)));
    }

    Ranking ranking(RegionQuery query, int year, Measure measure, Members in, YearStore.Rows rows) {
        return rankings.get(
                new MeasureKey(query, year, measure),
                in.version(),
                () -> Ranking.of(fold.scores(in.agencies(), query, year, measure, rows)));
    }
}
