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

    void offer(T candidate) {
        if (kept.size() < most) {
            kept.add(candidate);
        } else if (most > 0 && order.compare(candidate, kept.peek()) < 0) {
            kept.poll();
            kept.add(candidate);
        }
    }

    List<T> inOrder() {
        List<T> sorted = new ArrayList<>(kept);
        sorted.sort(order);
        return sorted;
    }
}
