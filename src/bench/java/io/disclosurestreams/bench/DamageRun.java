package io.disclosurestreams.bench;

import io.disclosurestreams.bench.DamageVerdict.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Damages drawn by lot, the kinds and the reports in turn: the same for the same seed. */
public record DamageRun(List<Damaged> all) {

    /** One damage and what became of it. */
    public record Damaged(int number, String report, Damage damage, DamageVerdict verdict) {}

    public static DamageRun of(List<WrittenReport> reports, int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Damage[] kinds = Damage.values();
        List<Damaged> all = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Damage damage = kinds[number % kinds.length];
            WrittenReport report = reports.get(number / kinds.length % reports.size());
            all.add(new Damaged(number, report.name(), damage, DamageVerdict.of(damage.on(report, random.split()))));
        }
        return new DamageRun(List.copyOf(all));
    }

    /** How many cells are silently wrong for that reason. */
    public long silent(Reason reason) {
        return all.stream()
                .flatMap(one -> one.verdict().silent().stream())
                .filter(cell -> cell.reason() == reason)
                .count();
    }
}
