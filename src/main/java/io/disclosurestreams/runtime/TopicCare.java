package io.disclosurestreams.runtime;

import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;

/** Looks after the topics of a service that is stopped, since one whose topics are wrong refuses to start. */
public final class TopicCare {

    private final Settings settings;

    public TopicCare(Settings settings) {
        this.settings = settings;
    }

    /** Sets what differs to what it must be and checks again; returns what was wrong. */
    public List<TopicMismatch> mend() {
        return with(guard -> {
            List<TopicMismatch> mended = guard.mend();
            guard.ensure();
            return mended;
        });
    }

    /** What differs. */
    public List<TopicMismatch> check() {
        return with(guard -> {
            try {
                guard.ensure();
                return List.of();
            } catch (TopicsRefusedException refused) {
                return refused.mismatches();
            }
        });
    }

    private List<TopicMismatch> with(Function<TopicGuard, List<TopicMismatch>> care) {
        try (OpenParts parts = new OpenParts()) {
            DataDirectory data = parts.add("data directory", DataDirectory.open(settings.dataDir()));
            String servers = settings.kafka()
                    .bootstrapServers()
                    .orElseGet(() -> parts.add("broker", EmbeddedBroker.start(data, settings.brokerPort()))
                            .bootstrapServers());
            ClientSettings clients = new ClientSettings(settings.kafka(), servers, data.instanceId());
            Admin admin = parts.add("admin", Admin.create(clients.admin("topics")));
            return care.apply(new TopicGuard(admin, settings, servers));
        }
    }
}
