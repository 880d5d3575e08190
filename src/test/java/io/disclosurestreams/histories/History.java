package io.disclosurestreams.histories;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** What was sent to the two input topics, in that order. The seed makes the same history again. */
record History(long seed, List<Delivery> deliveries) {

    /** An input topic. */
    enum Topic {
        REPORTS,
        ROSTER
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

    /** Other arrival: reports in any order, roster rows in their own, anyhow between each other. */
    History shuffled(SplittableRandom random) {
        return shuffled(seed, deliveries, random);
    }

    static History shuffled(long seed, List<Delivery> deliveries, SplittableRandom random) {
        List<Delivery> reports = new ArrayList<>();
        List<Delivery> roster = new ArrayList<>();
        deliveries.forEach(delivery -> (delivery.topic() == Topic.REPORTS ? reports : roster).add(delivery));
        for (int last = reports.size() - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            Delivery moved = reports.get(last);
            reports.set(last, reports.get(other));
            reports.set(other, moved);
        }
        List<Delivery> mixed = new ArrayList<>();
        int nextReport = 0;
        int nextRow = 0;
        while (nextReport < reports.size() || nextRow < roster.size()) {
            int left = reports.size() - nextReport + roster.size() - nextRow;
            mixed.add(
                    random.nextInt(left) < reports.size() - nextReport
                            ? reports.get(nextReport++)
                            : roster.get(nextRow++));
        }
        return new History(seed, List.copyOf(mixed));
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
