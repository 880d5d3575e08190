package io.disclosurestreams.wire;

import io.disclosurestreams.domain.Coverage;
import io.disclosurestreams.domain.DueCount;
import io.disclosurestreams.domain.Figure;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.domain.Sums;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a record of the topic of roll-ups. Like all readers of our own topics it throws on what it can't read. */
public final class SubtotalReader {

    /** Reads one record as {@link RollUpJson} wrote it. */
    public Subtotal read(byte[] value) {
        try (JsonParser json = Json.parser(value)) {
            Members members = new Members(json);
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                members.read(json.currentName());
            }
            return members.subtotal();
        }
    }

    private static final class Members {
        private final JsonParser json;
        private final long[] dense = new long[Figures.COUNT * 2];
        private final SortedMap<LocalDate, DueCount> byDueDay = new TreeMap<>();
        private final BigDecimal[] amounts = {BigDecimal.ZERO, BigDecimal.ZERO};
        private Instant asOf = Instant.EPOCH;
        private long inSums;

        Members(JsonParser json) {
            this.json = json;
        }

        void read(String name) {
            json.nextToken();
            switch (name) {
                case "asOf" -> asOf = IsoTime.moment(json.getString());
                case "coverage" -> coverage();
                case "givenBy" -> {
                    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                        Figure figure = Figures.ofPath(json.currentName()).orElseThrow();
                        dense[Figures.COUNT + figure.slot()] = json.nextLongValue(0);
                    }
                }
                case "proactive", "requests", "disputes" -> figures(name);
                default -> json.skipChildren();
            }
        }

        /** An object leads deeper, an array is a row of table three or four, a number is a figure of table two. */
        private void figures(String path) {
            switch (json.currentToken()) {
                case START_OBJECT -> {
                    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                        String inner = path + "." + json.currentName();
                        json.nextToken();
                        figures(inner);
                    }
                }
                case START_ARRAY -> {
                    int slot = Figures.ofPath(path + (path.startsWith("requests") ? ".naturalPerson" : ".upheld"))
                            .orElseThrow()
                            .slot();
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        dense[slot++] = json.getLongValue();
                    }
                }
                default -> {
                    int slot = Figures.ofPath(path).orElseThrow().slot();
                    int amount = Sums.AMOUNTS.indexOf(slot);
                    if (amount >= 0) {
                        amounts[amount] = json.getDecimalValue();
                    } else {
                        dense[slot] = json.getLongValue();
                    }
                }
            }
        }

        private void coverage() {
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "inSums" -> inSums = json.getLongValue();
                    case "byDueDay" -> dueDays();
                    default -> json.skipChildren();
                }
            }
        }

        private void dueDays() {
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                LocalDate due = IsoTime.day(json.currentName());
                json.nextToken();
                byDueDay.put(due, dueCount());
            }
        }

        private DueCount dueCount() {
            Map<String, Long> counts = new HashMap<>();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                counts.put(json.currentName(), json.nextLongValue(0));
            }
            return new DueCount(
                    counts.get("expected"),
                    counts.get("received"),
                    counts.get("withdrawn"),
                    counts.get("late"),
                    counts.get("undated"));
        }

        Subtotal subtotal() {
            Sums sums = Sums.ofDense(dense, amounts[0], amounts[1]);
            return new Subtotal(sums, new Coverage(Collections.unmodifiableSortedMap(byDueDay), inSums), asOf);
        }
    }
}
