package io.disclosurestreams.runtime;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The configuration, valid, read once. What each value does stands in {@link SettingKey}.
 *
 * @param brokerPort of the embedded broker; 0 = any free port
 * @param today empty = by the clock
 * @param policy empty = the shipped one
 * @param inbox empty = no folder is watched
 * @param alertmanager empty = nobody is told of alerts
 */
public record Settings(
        Path dataDir,
        KafkaSettings kafka,
        int brokerPort,
        int partitions,
        int streamThreads,
        HttpSettings http,
        URI url,
        Optional<LocalDate> today,
        Optional<Path> policy,
        Optional<Path> inbox,
        Optional<URI> alertmanager,
        MetricsSettings metrics) {}
