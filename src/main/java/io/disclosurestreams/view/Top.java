package io.disclosurestreams.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first few of many by an order, without sorting them all. */
final class Top<T> {

    private final Comparator<T> order;
    private final int most;
    private final PriorityQueue<T> kept;

    Top(Comparator<T> order, int most) {
        this.order = order;
        this.most = most;
        this.kept = new PriorityQueue<>(order.reversed());
    }

    /** True if it would be among the first so far. */
    boolean takes(T candidate) {
        return kept.size() < most || most > 0 && order.compare(candidate, kept.peek()) < 0;
    }

    void offer(T candidate) {
        if (takes(candidate)) {
            kept.add(candidate);
            if (kept.size() > most) {
                kept.poll();
            }
        }
    }

    List<T> inOrder() {
        List<T> sorted = new ArrayList<>(kept);
        sorted.sort(order);
        return sorted;
    }
}
