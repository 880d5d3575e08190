package io.disclosurestreams.runtime;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that was given, in layers: environment over file over defaults. SmallRye Config finds and converts; it gets
 * no interceptors, so that {@code ${file:…}} in a Kafka option reaches Kafka's own providers as it was written.
 */
final class Lookup {

    private static final int ENVIRONMENT = 300;
    private static final int FILE = 200;
    private static final int DEFAULTS = 100;

    private final SmallRyeConfig config;
    /** By property; what the environment gave stands before what the file gave. */
    private final Map<String, Given> winning = new HashMap<>();

    Lookup(List<Given> environment, List<Given> file, Map<String, String> defaults) {
        file.forEach(this::wins);
        environment.forEach(this::wins);
        config = new SmallRyeConfigBuilder()
                .withSources(
                        new PropertiesConfigSource(texts(environment), "environment", ENVIRONMENT),
                        new PropertiesConfigSource(texts(file), "file", FILE),
                        new PropertiesConfigSource(defaults, "defaults", DEFAULTS))
                .build();
    }

    /**
     * @throws IllegalArgumentException if the text is none of the key's type
     */
    <T> Optional<T> value(SettingKey<T> key) {
        return config.getOptionalValue(key.property(), key.type().converter());
    }

    /** The line that holds for a property, if anybody wrote one. */
    Optional<Given> line(String property) {
        return Optional.ofNullable(winning.get(property));
    }

    /** The lines that hold, whatever their key. */
    List<Given> lines() {
        return List.copyOf(winning.values());
    }

    private void wins(Given line) {
        if (!line.value().isBlank()) {
            winning.put(line.property(), line);
        }
    }

    private static Map<String, String> texts(List<Given> lines) {
        var texts = new HashMap<String, String>();
        lines.stream()
                .filter(line -> !line.value().isBlank())
                .forEach(line -> texts.put(line.property(), line.value().strip()));
        return texts;
    }
}
