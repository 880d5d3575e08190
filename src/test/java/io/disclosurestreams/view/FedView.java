package io.disclosurestreams.view;

import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.wire.Topics;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;

/** The view over records of topics that a test hands to it. Today is 2026-02-10. */
public final class FedView implements AutoCloseable {

    private static final Instant NOW = Instant.parse("2026-02-10T03:00:00Z");

    private final Feed feed = new Feed();
    private final CommittedView view;

    public FedView(Path directory) {
        view = new CommittedView(
                () -> feed.consumer,
                directory,
                Policy.STATUTORY,
                Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")),
                Optional::empty,
                () -> NOW,
                RegionNames.of(World.LIST),
                FurtherFindings.NONE);
    }

    public void roster(String agency, byte[] row, Instant at) {
        feed.send(Topics.AGENCIES, agency, row, at);
    }

    public void decision(String key, byte[] json, Instant at) {
        feed.send(Topics.DECISIONS, key, json, at);
    }

    public void agencyYear(String key, byte[] json, Headers headers) {
        feed.send(Topics.AGENCY_YEARS, key, json, headers, NOW);
    }

    /** Once all is handed over. */
    public View read() {
        view.consumption().begin(feed.consumer);
        view.consumption().poll(feed.consumer);
        feed.passMarkers();
        view.consumption().poll(feed.consumer);
        return view;
    }

    @Override
    public void close() {
        view.close();
    }
}
