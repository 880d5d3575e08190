package io.disclosurestreams.topology;

import io.disclosurestreams.domain.AgencyRecord;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.rules.Rule;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Judges every agency once more after policy or rules have changed, for what stands in the topics was judged by the former
 * ones. Some at a time, so that nothing else waits; if it is interrupted it begins anew, which does no harm.
 */
final class Rejudgement {

    /** Agencies in one go. */
    static final int MOST_IN_ONE_GO = 200;

    private static final String KEY = "judged-by";

    private final KeyValueStore<String, AgencyRecord> agencies;
    private final KeyValueStore<String, byte[]> judgedBy;
    private final byte[] now;
    private boolean due;
    private Optional<String> next = Optional.empty();
    private boolean noted;

    Rejudgement(KeyValueStore<String, AgencyRecord> agencies, KeyValueStore<String, byte[]> judgedBy, Policy policy) {
        this.agencies = agencies;
        this.judgedBy = judgedBy;
        this.now = (policy.fingerprint() + " " + rules()).getBytes(StandardCharsets.UTF_8);
        this.noted = Arrays.equals(now, judgedBy.get(KEY));
        this.due = !noted && hasAny(agencies);
    }

    private static boolean hasAny(KeyValueStore<String, AgencyRecord> agencies) {
        try (KeyValueIterator<String, AgencyRecord> rows = agencies.all()) {
            return rows.hasNext();
        }
    }

    private static String rules() {
        return Arrays.stream(Rule.values())
                .map(rule -> rule.id() + ":" + rule.version())
                .collect(Collectors.joining(","));
    }

    /** Hands on the next agencies, if any is left to be judged. */
    void step(BiConsumer<String, AgencyRecord> judge) {
        if (due) {
            judgeSome(judge);
        }
        if (!due && !noted) {
            judgedBy.put(KEY, now);
            noted = true;
        }
    }

    private void judgeSome(BiConsumer<String, AgencyRecord> judge) {
        try (KeyValueIterator<String, AgencyRecord> rows =
                next.isEmpty() ? agencies.all() : agencies.range(next.get(), null)) {
            for (int left = MOST_IN_ONE_GO; left > 0 && rows.hasNext(); left--) {
                KeyValue<String, AgencyRecord> row = rows.next();
                judge.accept(row.key, row.value);
            }
            due = rows.hasNext();
            next = due ? Optional.of(rows.peekNextKey()) : Optional.empty();
        }
    }
}
