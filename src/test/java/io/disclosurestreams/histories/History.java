package io.disclosurestreams.histories;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** What was sent to the input topics, in that order. The seed makes the same history again. */
record History(long seed, List<Delivery> deliveries) {

    /** An input topic. */
    enum Topic {
        REPORTS,
        ROSTER,
        DECISIONS,
        NOTICES
    }

    /**
     * One record of an input topic.
     *
     * @param fault what is wrong with it; empty = it must be accepted
     */
    record Delivery(Topic topic, byte[] key, byte[] value, Instant at, Optional<String> fault) {

        static Delivery good(Topic topic, String key, String value, Instant at) {
            return new Delivery(topic, utf8(key), utf8(value), at, Optional.empty());
        }

        Delivery at(Instant time) {
            return new Delivery(topic, key, value, time, fault);
        }

        boolean isGood() {
            return fault.isEmpty();
        }

        String keyText() {
            return new String(key, StandardCharsets.UTF_8);
        }

        private static byte[] utf8(String text) {
            return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Good records of a topic. */
    Stream<Delivery> good(Topic topic) {
        return deliveries.stream().filter(delivery -> delivery.topic() == topic && delivery.isGood());
    }

    List<Delivery> bad() {
        return deliveries.stream().filter(delivery -> !delivery.isGood()).toList();
    }

    /** Other arrival: reports in any order, roster rows, decisions and notices in their own, anyhow between each other. */
    History shuffled(SplittableRandom random) {
        return shuffled(seed, deliveries, random);
    }

    static History shuffled(long seed, List<Delivery> deliveries, SplittableRandom random) {
        Map<Topic, Deque<Delivery>> waiting = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            List<Delivery> own = new ArrayList<>(deliveries.stream()
                    .filter(delivery -> delivery.topic() == topic)
                    .toList());
            if (topic == Topic.REPORTS) {
                shuffle(own, random);
            }
            waiting.put(topic, new ArrayDeque<>(own));
        }
        List<Delivery> mixed = new ArrayList<>();
        while (mixed.size() < deliveries.size()) {
            int chosen = random.nextInt(deliveries.size() - mixed.size());
            for (Deque<Delivery> own : waiting.values()) {
                if (chosen < own.size()) {
                    mixed.add(own.remove());
                    break;
                }
                chosen -= own.size();
            }
        }
        return new History(seed, List.copyOf(mixed));
    }

    private static void shuffle(List<Delivery> list, SplittableRandom random) {
        for (int last = list.size() - 1; last > 0; last--) {
            Collections.swap(list, last, random.nextInt(last + 1));
        }
    }

    /** The same with each good report delivered one to five times. */
    History repeated(SplittableRandom random) {
        List<Delivery> repeated = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            boolean repeatable = delivery.topic() == Topic.REPORTS && delivery.isGood();
            for (int left = repeatable ? 1 + random.nextInt(5) : 1; left > 0; left--) {
                repeated.add(delivery);
            }
        }
        return new History(seed, List.copyOf(repeated));
    }
}
