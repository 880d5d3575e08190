package io.disclosurestreams.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.Stores;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The same roll-ups as most would write them first: a table of reports, regrouped once for each level of regions, added
 * and subtracted as JSON. It even does less: no years beside each other, no outcomes and ratios, no coverage; its input is
 * keyed by agency and year already, and the region is cut from the agency's id instead of joined from a roster.
 */
final class NaiveTopology {

    static final String INPUT = "bench.naive.reports";
    static final String OUTPUT = "bench.naive.rollups";

    private static final JsonMapper MAPPER = new JsonMapper();

    private NaiveTopology() {}

    static Topology build(Properties properties) {
        Serde<JsonNode> json = Serdes.serdeFrom(
                (topic, node) -> node == null ? null : MAPPER.writeValueAsBytes(node),
                (topic, bytes) -> bytes == null ? null : MAPPER.readTree(bytes));
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(properties)));
        KTable<String, JsonNode> latest = builder.table(
                INPUT,
                Consumed.with(Serdes.String(), json).withName("read-reports"),
                Materialized.<String, JsonNode>as(Stores.persistentKeyValueStore("latest-reports"))
                        .withKeySerde(Serdes.String())
                        .withValueSerde(json));
        for (int digits : List.of(6, 4, 2, 0)) {
            latest.groupBy(
                            (key, report) -> KeyValue.pair(region(key, digits), figures(report)),
                            Grouped.with("by-region-" + digits, Serdes.String(), json))
                    .aggregate(
                            MAPPER::createObjectNode,
                            (key, rows, sums) -> add(sums, rows, 1),
                            (key, rows, sums) -> add(sums, rows, -1),
                            Named.as("add-up-" + digits),
                            Materialized.<String, JsonNode>as(Stores.persistentKeyValueStore("sums-" + digits))
                                    .withKeySerde(Serdes.String())
                                    .withValueSerde(json))
                    .toStream(Named.as("sums-changed-" + digits))
                    .to(OUTPUT, Produced.with(Serdes.String(), json).withName("write-rollups-" + digits));
        }
        return builder.build(properties);
    }

    private static String region(String key, int digits) {
        String year = key.substring(key.indexOf('|') + 1);
        return (digits == 0 ? "CN" : key.substring(0, digits)) + "|" + year;
    }

    private static JsonNode figures(JsonNode report) {
        ObjectNode figures = MAPPER.createObjectNode().put("reports", 1);
        for (String table : List.of("proactive", "requests", "disputes")) {
            if (report.has(table)) {
                figures.set(table, report.path(table));
            }
        }
        return figures;
    }

    /** Number by number, whatever the tables look like. */
    private static JsonNode add(JsonNode sums, JsonNode figures, int sign) {
        if (figures.isObject()) {
            ObjectNode result = sums.isObject() ? ((ObjectNode) sums).deepCopy() : MAPPER.createObjectNode();
            for (String name : figures.propertyNames()) {
                result.set(name, add(sums.path(name), figures.path(name), sign));
            }
            return result;
        }
        if (figures.isArray()) {
            ArrayNode result = MAPPER.createArrayNode();
            for (int column = 0; column < figures.size(); column++) {
                result.add(add(sums.path(column), figures.path(column), sign));
            }
            return result;
        }
        if (figures.isIntegralNumber() && !sums.isBigDecimal()) {
            return MAPPER.getNodeFactory().numberNode(sums.asLong(0) + sign * figures.asLong());
        }
        BigDecimal change = figures.asDecimal(BigDecimal.ZERO);
        return MAPPER.getNodeFactory()
                .numberNode(sums.asDecimal(BigDecimal.ZERO).add(sign > 0 ? change : change.negate()));
    }
}
