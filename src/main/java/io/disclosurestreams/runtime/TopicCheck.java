package io.disclosurestreams.runtime;

import io.disclosurestreams.wire.Topics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compares topics as they are with the plan.
 *
 * @param connection the options by which Kafka's own tools reach the cluster, for the remedies
 * @param existing by name
 */
record TopicCheck(TopicPlan plan, String connection, Map<String, ExistingTopic> existing) {

    /** Everything that is wrong, in the order of the plan. */
    Stream<TopicMismatch> mismatches() {
        var ours = plan.topics().stream()
                .filter(planned -> existing.containsKey(planned.name()))
                .flatMap(planned -> {
                    var actual = existing.get(planned.name());
                    return Stream.of(
                                    partitions(planned, actual),
                                    replicas(planned, actual),
                                    settings(planned.settings(), actual))
                            .flatMap(found -> found);
                });
        var inner = new TreeMap<>(existing)
                .values().stream()
                        .flatMap(actual ->
                                plan.innerTopic(actual.name()).stream().flatMap(planned -> settings(planned, actual)));
        return Stream.concat(ours, inner);
    }

    /** The settings that differ from what they must be. */
    static Map<String, String> differing(Map<String, String> planned, ExistingTopic actual) {
        var differing = new TreeMap<>(planned);
        differing
                .entrySet()
                .removeIf(setting -> setting.getValue().equals(actual.settings().get(setting.getKey())));
        return differing;
    }

    private Stream<TopicMismatch> settings(Map<String, String> planned, ExistingTopic actual) {
        return differing(planned, actual).entrySet().stream()
                .map(setting -> new TopicMismatch(
                        actual.name(),
                        setting.getKey() + " is " + actual.settings().get(setting.getKey()) + ", must be "
                                + setting.getValue(),
                        "kafka-configs.sh " + connection + " --alter --entity-type topics --entity-name "
                                + actual.name() + " --add-config " + setting.getKey() + "=" + setting.getValue()));
    }

    private Stream<TopicMismatch> replicas(TopicSpec planned, ExistingTopic actual) {
        if (actual.replicationFactor() >= planned.replicationFactor()) {
            return Stream.empty();
        }
        return Stream.of(new TopicMismatch(
                actual.name(),
                "has " + actual.replicationFactor() + " replicas, must have " + planned.replicationFactor(),
                "set " + SettingKey.REPLICATION_FACTOR.variable() + "=" + actual.replicationFactor()
                        + ", or add replicas: kafka-reassign-partitions.sh " + connection
                        + " --reassignment-json-file FILE --execute"));
    }

    private Stream<TopicMismatch> partitions(TopicSpec planned, ExistingTopic actual) {
        if (actual.partitions() == planned.partitions()) {
            return Stream.empty();
        }
        return Stream.of(new TopicMismatch(
                actual.name(),
                "has " + actual.partitions() + " partitions, must have " + planned.partitions(),
                partitionsRemedy(planned, actual)));
    }

    /** Adding partitions is never the remedy: keys would move to other ones and leave their state behind. */
    private String partitionsRemedy(TopicSpec planned, ExistingTopic actual) {
        var reports = existing.get(Topics.REPORTS);
        boolean asReports = reports != null && actual.partitions() == reports.partitions();
        boolean onePartition =
                List.of(Topics.DECISIONS, Topics.NOTICES, Topics.REJECTED).contains(planned.name());
        if (asReports && !onePartition) {
            return "set " + SettingKey.PARTITIONS.variable() + "=" + actual.partitions();
        }
        if (reports == null && planned.name().equals(Topics.AGENCIES)) {
            return "set " + SettingKey.PARTITIONS.variable() + "=" + actual.partitions();
        }
        if (plan.embedded()) {
            // the embedded broker deletes no topic, whoever asks
            return "changed by other hands; restore the data directory from a backup, or set "
                    + SettingKey.DATA_DIR.variable() + " to a new one and ingest again";
        }
        return "stop every instance, then kafka-topics.sh " + connection + " --delete --topic " + actual.name()
                + " (the next start makes it anew; " + loss(actual.name()) + ")";
    }

    private static String loss(String topic) {
        return switch (topic) {
            case Topics.AGENCIES -> "then import the roster again: disclosure roster import FILE";
            case Topics.DECISIONS ->
                "what people decided is lost: save its keys and values before with kafka-console-consumer.sh and send them"
                        + " again after";
            case Topics.NOTICES ->
                "the alerts of rejected documents and of copies end, and copies are told again at the next start";
            case Topics.REJECTED -> "its dead letters are lost: read them before with kafka-console-consumer.sh";
            default -> "then have it filled again as the README says under \"Changing the topology\"";
        };
    }
}
