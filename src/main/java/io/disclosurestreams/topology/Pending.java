package io.disclosurestreams.topology;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Keys that changed and whose result is still to be sent, and keys whose result the receiver holds. A key is put into the
 * store in the same transaction as the change itself, so that a crash between the two forgets none: a region that lost its
 * last report would keep its old figures for ever.
 *
 * <p>What was sent stays marked in the store until {@link #settle}: under load a key changes again and again, and sending
 * one once too often after a crash does no harm.
 */
final class Pending {

    private static final byte[] TO_SEND = {};
    private static final byte[] HELD = {1};

    private final KeyValueStore<String, byte[]> store;
    /** Marked in the store as still to be sent. */
    private final Set<String> marked = new HashSet<>();

    /** Of those, the ones that were sent meanwhile. */
    private final Set<String> sent = new LinkedHashSet<>();

    private final Set<String> held = new HashSet<>();
    private final LinkedHashSet<String> keys = new LinkedHashSet<>();

    /** What became of a key that was due. */
    enum Sent {
        /** The receiver holds a result for it now. */
        RESULT,
        /** The receiver was told that there is none any more. */
        NOTHING,
        /** Not sent; it stays. */
        LATER
    }

    /** Sends the result of a key. */
    interface Sender {
        Sent send(String key);
    }

    /** With what an earlier run left behind. */
    Pending(KeyValueStore<String, byte[]> store) {
        this.store = store;
        try (KeyValueIterator<String, byte[]> left = store.all()) {
            while (left.hasNext()) {
                KeyValue<String, byte[]> entry = left.next();
                if (entry.value.length == 0) {
                    marked.add(entry.key);
                    keys.add(entry.key);
                } else {
                    held.add(entry.key);
                }
            }
        }
    }

    /** The key changed: it must be sent, come what may. */
    void changed(String key) {
        keys.add(key);
        sent.remove(key);
        if (marked.add(key)) {
            held.remove(key);
            store.put(key, TO_SEND);
        }
    }

    /**
     * Everything that the receiver holds, and these keys too, should be sent again; if that is forgotten, the next start
     * remembers by itself.
     */
    void allAgain(Set<String> known) {
        keys.addAll(held);
        keys.addAll(sent);
        keys.addAll(known);
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    /** Sends at most so many keys, oldest first; returns how many were sent. */
    int send(int most, Sender sender) {
        int count = 0;
        for (Iterator<String> next = keys.iterator(); next.hasNext() && count < most; ) {
            String key = next.next();
            Sent outcome = sender.send(key);
            if (outcome == Sent.LATER) {
                continue;
            }
            count++;
            next.remove();
            remember(key, outcome);
        }
        return count;
    }

    private void remember(String key, Sent outcome) {
        if (outcome == Sent.NOTHING) {
            sent.remove(key);
            if (marked.remove(key) | held.remove(key)) {
                store.delete(key);
            }
        } else if (marked.contains(key)) {
            sent.add(key);
        } else if (held.add(key)) {
            store.put(key, HELD);
        }
    }

    /** To be called when nothing presses: what was sent need not be sent again after a crash. */
    void settle(int most) {
        int left = most;
        for (Iterator<String> next = sent.iterator(); next.hasNext() && left > 0; left--) {
            String key = next.next();
            next.remove();
            marked.remove(key);
            held.add(key);
            store.put(key, HELD);
        }
    }
}
