package io.disclosurestreams.runtime;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.streams.StreamsConfig;

/**
 * {@code DISCLOSURE_KAFKA_*}: options of the Kafka clients, passed on as they are. A name without prefix goes to every
 * client that knows it; {@code producer.}, {@code consumer.}, {@code admin.}, {@code main.consumer.},
 * {@code restore.consumer.} and {@code global.consumer.} narrow it. Names and values are checked against the clients'
 * own definitions, since Kafka itself only logs what it does not know.
 */
final class KafkaOptions {

    static final String PREFIX = "disclosure.kafka.";

    private KafkaOptions() {}

    /** The options among the lines, by Kafka's name. */
    static Map<String, String> of(Collection<Given> lines) {
        var options = new HashMap<String, String>();
        lines.stream().filter(KafkaOptions::isOption).forEach(line -> options.put(name(line), line.value()));
        return Map.copyOf(options);
    }

    static boolean isOption(Given line) {
        return line.property().startsWith(PREFIX)
                && !line.property().equals(SettingKey.KAFKA_BOOTSTRAP_SERVERS.property());
    }

    /** What is wrong with an option, if anything. */
    static Optional<SettingMistake> mistake(Given line) {
        String prefix = Definitions.BY_PREFIX.keySet().stream()
                .filter(name(line)::startsWith)
                .findFirst()
                .orElse("");
        String name = name(line).substring(prefix.length());
        return ForcedKafkaKeys.objection(name)
                .map(objection -> SettingMistake.of(line, "may not be set: " + objection))
                .or(() -> name.startsWith("config.providers.") ? Optional.empty() : mistake(line, prefix, name));
    }

    /** Security options without a cluster would only break the embedded broker, which speaks plain text on loopback. */
    static boolean needsCluster(Given line) {
        return Stream.of("security.", "sasl.", "ssl.")
                .anyMatch(kind -> name(line).contains(kind));
    }

    private static Optional<SettingMistake> mistake(Given line, String prefix, String name) {
        var definition = definitions(prefix).stream()
                .flatMap(client -> Optional.ofNullable(client.configKeys().get(name)).stream())
                .findFirst();
        if (definition.isEmpty()) {
            var known = definitions(prefix).stream()
                    .flatMap(client -> client.names().stream())
                    .map(option -> line.spelled(PREFIX + prefix + option));
            return Optional.of(SettingMistake.masked(
                    line, "no such option of the Kafka clients" + Nearest.hint(line.key(), known)));
        }
        return mistake(line, definition.get());
    }

    private static Optional<SettingMistake> mistake(Given line, ConfigDef.ConfigKey option) {
        if (line.value().contains("${")) {
            return Optional.empty();
        }
        try {
            Object value = ConfigDef.parseType(option.name, line.value(), option.type);
            if (option.validator != null) {
                option.validator.ensureValid(option.name, value);
            }
            return Optional.empty();
        } catch (ConfigException e) {
            return Optional.of(
                    option.type == ConfigDef.Type.PASSWORD
                            ? SettingMistake.masked(line, "not a valid " + option.name)
                            : SettingMistake.of(line, e.getMessage()));
        }
    }

    private static List<ConfigDef> definitions(String prefix) {
        return prefix.isEmpty() ? Definitions.EVERY : List.of(Definitions.BY_PREFIX.get(prefix));
    }

    private static String name(Given line) {
        return line.property().substring(PREFIX.length());
    }

    /** Loading Kafka's definitions takes longer than the rest of the settings; most have no option of Kafka's. */
    private static final class Definitions {

        private static final List<ConfigDef> EVERY = List.of(
                StreamsConfig.configDef(),
                ConsumerConfig.configDef(),
                ProducerConfig.configDef(),
                AdminClientConfig.configDef());
        private static final Map<String, ConfigDef> BY_PREFIX = Map.of(
                "main.consumer.", ConsumerConfig.configDef(),
                "restore.consumer.", ConsumerConfig.configDef(),
                "global.consumer.", ConsumerConfig.configDef(),
                "consumer.", ConsumerConfig.configDef(),
                "producer.", ProducerConfig.configDef(),
                "admin.", AdminClientConfig.configDef());
    }
}
