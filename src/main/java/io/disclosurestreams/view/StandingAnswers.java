package io.disclosurestreams.view;

import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.RosterPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What is asked by one who judges on. */
final class StandingAnswers implements StandingReports {

    private final Tables tables;
    private final Regions regions;
    private final BooleanSupplier ready;
    private final Supplier<Statistics> statistics;

    StandingAnswers(Tables tables, Regions regions, BooleanSupplier ready, Supplier<Statistics> statistics) {
        this.tables = tables;
        this.regions = regions;
        this.ready = ready;
        this.statistics = statistics;
    }

    @Override
    public boolean isReady() {
        return ready.getAsBoolean();
    }

    @Override
    public List<ReportKey> changed(int most) {
        return tables.ask(now -> {
            if (now.changed().begin()) {
                now.agencies().all().forEach(now.changed()::addAll);
            }
            return now.changed().take(most);
        });
    }

    @Override
    public Optional<StandingReport> report(ReportKey key) {
        try (Tables.Picked<AgencyState> picked =
                tables.pick(now -> now.agencies().get(key.agency()))) {
            return picked.rows()
                    .get(key.agency(), key.year())
                    .map(stored -> new StandingReport(
                            key.agency(),
                            key.year(),
                            picked.value().period(key.year()),
                            picked.value().decisions().in(key.year()),
                            stored,
                            picked.rows().get(key.agency(), key.year() - 1)));
        }
    }

    @Override
    public Optional<SummaryAnswer> summary(ReportKey key) {
        return tables.ask(now -> now.agencies().get(key.agency()).period(key.year()))
                .flatMap(period -> statistics.get().summary(RegionQuery.all(period.region()), key.year()))
                .filter(answer -> answer.report().agency().equals(key.agency()));
    }

    @Override
    public List<String> names(ReportKey key) {
        return tables.ask(now -> now.agencies()
                .get(key.agency())
                .period(key.year())
                .map(period -> names(period, now.agencies()))
                .orElse(List.of()));
    }

    private List<String> names(RosterPeriod period, AgencyIndex agencies) {
        List<String> names = new ArrayList<>();
        names.add(period.name());
        names.addAll(period.aliases());
        for (Region region : period.region().withAncestors()) {
            regions.name(region, agencies).ifPresent(names::add);
        }
        return List.copyOf(names);
    }

    @Override
    public List<String> reported(int year) {
        return tables.ask(now -> now.agencies().all()).stream()
                .filter(state -> state.isReadable(year) && state.period(year).isPresent())
                .map(AgencyState::agency)
                .toList();
    }

    @Override
    public List<String> superiors(ReportKey key) {
        return tables.ask(now -> {
            List<String> chain = new ArrayList<>();
            Optional<String> above = superior(key.agency(), key.year(), now);
            while (above.isPresent()
                    && !chain.contains(above.get())
                    && !above.get().equals(key.agency())) {
                chain.add(above.get());
                above = superior(above.get(), key.year(), now);
            }
            return chain;
        });
    }

    private static Optional<String> superior(String agency, int year, Tables now) {
        return now.agencies().get(agency).period(year).flatMap(RosterPeriod::superior);
    }
}
