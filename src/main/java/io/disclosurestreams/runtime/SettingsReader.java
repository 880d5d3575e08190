package io.disclosurestreams.runtime;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Makes {@link Settings} of the environment and a properties file, or tells everything that is wrong with them. */
public final class SettingsReader {

    private final List<Given> environment;
    private final List<Given> file;
    private final Lookup lookup;

    /**
     * @param environment of the process; only names that begin with {@code DISCLOSURE_} are read
     * @param file given on the command line; else the one that {@code DISCLOSURE_CONFIG} names, if any
     * @param defaults where a command has other defaults than {@link SettingKey} says
     * @throws StartRefusedException if the file can't be read
     */
    public SettingsReader(Map<String, String> environment, Optional<Path> file, Map<SettingKey<?>, String> defaults) {
        this.environment = environment.entrySet().stream()
                .filter(variable -> variable.getKey().startsWith(Given.VARIABLE_PREFIX))
                .map(variable -> new Given(variable.getKey(), "environment", variable.getValue()))
                .toList();
        this.file = file.or(() -> named(environment)).map(SettingsFile::read).orElse(List.of());
        this.lookup = new Lookup(this.environment, this.file, texts(defaults));
    }

    /**
     * @throws SettingsException with every mistake
     */
    public Settings read() {
        var mistakes = new ArrayList<SettingMistake>();
        unknown().forEach(mistakes::add);
        repeated().forEach(mistakes::add);
        wrongValues().forEach(mistakes::add);
        lookup.lines().stream()
                .filter(KafkaOptions::isOption)
                .flatMap(line -> KafkaOptions.mistake(line).stream())
                .forEach(mistakes::add);
        needingCluster().forEach(mistakes::add);
        if (!mistakes.isEmpty()) {
            throw new SettingsException(mistakes);
        }
        return settings();
    }

    private Stream<SettingMistake> unknown() {
        return Stream.concat(environment.stream(), file.stream())
                .filter(line -> !KafkaOptions.isOption(line))
                .filter(line ->
                        SettingKey.ALL.stream().noneMatch(key -> key.property().equals(line.property())))
                .map(line -> SettingMistake.masked(
                        line,
                        "no such setting"
                                + Nearest.hint(
                                        line.key(), SettingKey.ALL.stream().map(key -> line.spelled(key.property())))));
    }

    private Stream<SettingMistake> repeated() {
        var seen = new HashSet<String>();
        return file.stream().flatMap(line -> {
            if (line.property().equals(SettingKey.CONFIG.property())) {
                return Stream.of(SettingMistake.of(line, "a settings file can't name another"));
            }
            return seen.add(line.property())
                    ? Stream.empty()
                    : Stream.of(SettingMistake.masked(line, "stands twice in the file"));
        });
    }

    private Stream<SettingMistake> wrongValues() {
        return SettingKey.ALL.stream().flatMap(key -> {
            try {
                lookup.value(key);
                return Stream.empty();
            } catch (IllegalArgumentException e) {
                var line = lookup.line(key.property()).orElseThrow(() -> e);
                return Stream.of(
                        SettingMistake.of(line, "expected: " + key.type().english()));
            }
        });
    }

    private Stream<SettingMistake> needingCluster() {
        if (lookup.line(SettingKey.KAFKA_BOOTSTRAP_SERVERS.property()).isPresent()) {
            return Stream.empty();
        }
        var security = lookup.lines().stream()
                .filter(KafkaOptions::isOption)
                .filter(KafkaOptions::needsCluster)
                .map(line -> SettingMistake.masked(
                        line,
                        "needs " + SettingKey.KAFKA_BOOTSTRAP_SERVERS.variable()
                                + "; the embedded broker has no security"));
        var copies = lookup.line(SettingKey.REPLICATION_FACTOR.property()).stream()
                .filter(line -> !line.value().strip().equals("1"))
                .map(line -> SettingMistake.of(
                        line,
                        "needs " + SettingKey.KAFKA_BOOTSTRAP_SERVERS.variable()
                                + "; the embedded broker keeps one copy"));
        return Stream.concat(security, copies);
    }

    private Settings settings() {
        var servers = lookup.value(SettingKey.KAFKA_BOOTSTRAP_SERVERS);
        int replicationFactor = lookup.value(SettingKey.REPLICATION_FACTOR).orElse(servers.isPresent() ? 3 : 1);
        return new Settings(
                required(SettingKey.DATA_DIR),
                new KafkaSettings(servers, KafkaOptions.of(lookup.lines()), replicationFactor),
                required(SettingKey.BROKER_PORT),
                required(SettingKey.PARTITIONS),
                required(SettingKey.STREAM_THREADS),
                new HttpSettings(required(SettingKey.HTTP_HOST), required(SettingKey.HTTP_PORT)),
                required(SettingKey.URL),
                lookup.value(SettingKey.TODAY),
                lookup.value(SettingKey.POLICY),
                lookup.value(SettingKey.INBOX),
                lookup.value(SettingKey.ALERTMANAGER),
                new MetricsSettings(
                        required(SettingKey.METRICS_YEARS),
                        lookup.value(SettingKey.METRICS_REGION_DEPTH)
                                .map(OptionalInt::of)
                                .orElse(OptionalInt.empty()),
                        required(SettingKey.METRICS_AGENCIES),
                        required(SettingKey.METRICS_SERIES)));
    }

    private <T> T required(SettingKey<T> key) {
        return lookup.value(key).orElseThrow();
    }

    private static Optional<Path> named(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(SettingKey.CONFIG.variable()))
                .filter(path -> !path.isBlank())
                .map(Path::of);
    }

    private static Map<String, String> texts(Map<SettingKey<?>, String> defaults) {
        var texts = new HashMap<String, String>();
        SettingKey.ALL.forEach(key -> key.fallback().ifPresent(text -> texts.put(key.property(), text)));
        defaults.forEach((key, text) -> texts.put(key.property(), text));
        return texts;
    }
}
