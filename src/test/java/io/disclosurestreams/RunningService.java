package io.disclosurestreams;

import static org.awaitility.Awaitility.await;

import io.disclosurestreams.runtime.Service;
import io.disclosurestreams.runtime.Settings;
import io.disclosurestreams.runtime.SettingsReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.awaitility.core.ConditionFactory;

/** The service in this process, on free ports and a folder of its own. */
final class RunningService implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Service service;
    private final Api api;
    private final long startedAt;

    private RunningService(Service service, long startedAt) {
        this.service = service;
        this.api = new Api(service.uri());
        this.startedAt = startedAt;
    }

    /** Waits for what must come, on a machine that has other work too. */
    static ConditionFactory eventually() {
        return await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50));
    }

    static Settings settings(Path dataDir, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("DISCLOSURE_DATA_DIR", dataDir.toString());
        environment.put("DISCLOSURE_HTTP_PORT", "0");
        return new SettingsReader(environment, Optional.empty(), Map.of()).read();
    }

    /** Returns as soon as HTTP listens. */
    static RunningService start(Path dataDir, Map<String, String> more) {
        long startedAt = System.nanoTime();
        return new RunningService(Service.start(settings(dataDir, more)), startedAt);
    }

    /** Waits until it is ready; returns the seconds since the start. */
    double ready() {
        eventually().until(() -> api.get("/health/ready").status() == 200);
        return (System.nanoTime() - startedAt) / 1e9;
    }

    Api api() {
        return api;
    }

    String bootstrapServers() {
        return service.bootstrapServers();
    }

    @Override
    public void close() {
        service.close();
    }
}
