package io.disclosurestreams.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * The last answers that had to be worked out, until something changes: a page asks the same many times. Two that ask at
 * once may both work it out.
 */
final class FoldCache<K, V> {

    private final Map<K, V> answers = new LinkedHashMap<>(16, 0.75f, true);
    private final long most;
    private final ToLongFunction<V> weight;
    private long version = -1;
    private long weighed;

    /**
     * @param most what all answers that are kept may weigh
     * @param weight of one answer, in the same unit
     */
    FoldCache(long most, ToLongFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    V get(K question, long atVersion, Supplier<V> answer) {
        V known = known(question, atVersion);
        if (known != null) {
            return known;
        }
        V found = answer.get();
        put(question, atVersion, found);
        return found;
    }

    private synchronized V known(K question, long atVersion) {
        return atVersion == version ? answers.get(question) : null;
    }

    private synchronized void put(K question, long atVersion, V answer) {
        if (atVersion < version) {
            return;
        }
        if (atVersion > version) {
            answers.clear();
            weighed = 0;
            version = atVersion;
        }
        V before = answers.put(question, answer);
        weighed += weight.applyAsLong(answer) - (before == null ? 0 : weight.applyAsLong(before));
        var eldest = answers.entrySet().iterator();
        while (weighed > most && eldest.hasNext()) {
            weighed -= weight.applyAsLong(eldest.next().getValue());
            eldest.remove();
        }
    }
}
