package io.disclosurestreams.topology;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Keys that changed and whose result is still to be sent. A key is put into the store in the same transaction as the
 * change itself, so that a crash between the two forgets none: a region that lost its last report would keep its old
 * figures for ever.
 */
final class Pending {

    private static final byte[] PRESENT = {};

    private final KeyValueStore<String, byte[]> store;
    private final Set<String> stored = new HashSet<>();
    private final LinkedHashSet<String> keys = new LinkedHashSet<>();

    /** With what an earlier run left behind. */
    Pending(KeyValueStore<String, byte[]> store) {
        this.store = store;
        try (KeyValueIterator<String, byte[]> left = store.all()) {
            while (left.hasNext()) {
                KeyValue<String, byte[]> entry = left.next();
                stored.add(entry.key);
                keys.add(entry.key);
            }
        }
    }

    /** The key changed: it must be sent, come what may. */
    void changed(String key) {
        keys.add(key);
        if (stored.add(key)) {
            store.put(key, PRESENT);
        }
    }

    /** The key should be sent again; if that is forgotten, the next start remembers by itself. */
    void again(String key) {
        keys.add(key);
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    /** Sends at most so many keys, oldest first; those that the sender declines stay. Returns how many were sent. */
    int send(int most, Predicate<String> sender) {
        int sent = 0;
        for (Iterator<String> next = keys.iterator(); next.hasNext() && sent < most; ) {
            String key = next.next();
            if (!sender.test(key)) {
                continue;
            }
            sent++;
            next.remove();
            if (stored.remove(key)) {
                store.delete(key);
            }
        }
        return sent;
    }
}
