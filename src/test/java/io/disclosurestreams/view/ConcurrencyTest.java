package io.disclosurestreams.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.Place;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.domain.StoredYear;
import io.disclosurestreams.wire.StoredYearCodec;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrencyTest {

    private static final int AGENCIES = 20;
    private static final int QUESTIONS = 200;
    private static final RegionQuery EVERYWHERE = departments("CN");
    private static final RegionQuery HERE = departments("21");

    private final long[] requests = new long[AGENCIES];

    private static RegionQuery departments(String region) {
        return new RegionQuery(
                new Region(region), Optional.empty(), Optional.of(AgencyKind.DEPARTMENT), Optional.empty());
    }

    /**
     * Every batch moves one request from one agency to the next and swaps the one agency that lies elsewhere: the sum
     * of all, and the number of those here, are the same at every moment.
     */
    @Test
    void everyFoldSeesWholeBatchesOnly(@TempDir Path directory) {
        Arrays.fill(requests, 10);
        try (Tables tables = new Tables(directory)) {
            for (int agency = 0; agency < AGENCIES; agency++) {
                tables.apply(List.of(roster(agency, agency == 0 ? "11" : "21"), year(agency, 10)), Optional.empty());
            }
            Regions regions = new Regions(RegionNames.of(World.LIST));
            RegionAnswers answers = new RegionAnswers(
                    tables, regions, new Folds(new Fold(Policy.STATUTORY, new RecentFigures()), regions));
            AgencyDay day = new AgencyDay(Policy.STATUTORY, World.TODAY, FurtherFindings.NONE);
            AtomicBoolean done = new AtomicBoolean();
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
                for (int batch = 0; !done.get(); batch++) {
                    tables.apply(batch(batch % AGENCIES, (batch + 1) % AGENCIES), Optional.empty());
                }
            });
            try {
                for (int question = 0; question < QUESTIONS; question++) {
                    RollUpAnswer everywhere = answers.year(EVERYWHERE, 2024, day);
                    assertThat(everywhere.total().sums().row(RequestRow.NEWLY_RECEIVED))
                            .isEqualTo(10L * AGENCIES);
                    RollUpAnswer here = answers.year(HERE, 2024, day);
                    assertThat(here.total().coverage().expected()).isEqualTo(AGENCIES - 1);
                }
            } finally {
                done.set(true);
                writer.join();
            }
        }
    }

    private List<Change> batch(int from, int to) {
        requests[from]--;
        requests[to]++;
        return List.of(roster(to, "11"), year(from, requests[from]), year(to, requests[to]), roster(from, "21"));
    }

    private static Change roster(int agency, String region) {
        RosterEntry entry = new RosterEntry("a" + agency, List.of(Sample.department("局", region)));
        return new Change.Roster("a" + agency, Optional.of(entry), LocalDate.of(2018, 1, 1));
    }

    private static Change year(int agency, long requests) {
        Standing standing = Standing.first(Sample.report("a" + agency, 2024, 1, requests), new Place(0, 0, World.NOW));
        StoredYear stored = new StoredYear("a" + agency, 2024, standing, ReportScope.OWN, Optional.empty(), List.of());
        return new Change.Year(stored, new StoredYearCodec().write(stored));
    }
}
