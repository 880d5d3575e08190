package io.disclosurestreams.runtime;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class TopicGuardTest {

    @Test
    void aClusterThatDoesNotAnswerIsToldWithWhatToCheck() throws Exception {
        // accepts connections and never answers
        try (var mute = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"))) {
            String address = "127.0.0.1:" + mute.getLocalPort();
            var settings = new SettingsReader(
                            Map.of(
                                    "DISCLOSURE_KAFKA_BOOTSTRAP_SERVERS", address,
                                    "DISCLOSURE_KAFKA_REQUEST_TIMEOUT_MS", "300",
                                    "DISCLOSURE_KAFKA_DEFAULT_API_TIMEOUT_MS", "300"),
                            Optional.empty(),
                            Map.of())
                    .read();
            var clients = new ClientSettings(settings.kafka(), address, "test");
            try (var admin = Admin.create(clients.admin("topics"))) {
                var guard = new TopicGuard(admin, settings, address);
                assertThatExceptionOfType(StartRefusedException.class)
                        .isThrownBy(guard::ensure)
                        .withMessageContaining("Kafka at " + address)
                        .withMessageContaining("DISCLOSURE_KAFKA_BOOTSTRAP_SERVERS");
            }
        }
    }
}
