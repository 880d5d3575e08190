package io.disclosurestreams.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.api.Test;

class ClientSettingsTest {

    @Test
    void aProducerLosesNothingAndAnswersWithinHalfAMinute() {
        assertThat(clients(Map.of()).producer("ingest"))
                .containsEntry("acks", "all")
                .containsEntry("enable.idempotence", true)
                .containsEntry("delivery.timeout.ms", 30_000)
                .containsEntry("client.id", "disclosure-1-ingest")
                .containsEntry("bootstrap.servers", "127.0.0.1:9092");
    }

    @Test
    void aConsumerSeesOnlyWhatIsCommitted() {
        assertThat(clients(Map.of()).consumer("view"))
                .containsEntry("isolation.level", "read_committed")
                .containsEntry("enable.auto.commit", false)
                .containsEntry("auto.offset.reset", "earliest");
    }

    @Test
    void kafkaKnowsEveryNameAndTakesEveryValue() {
        var clients = clients(Map.of("security.protocol", "SSL", "max.poll.records", "7", "admin.retries", "3"));
        var serdes = Map.of(
                "key.serializer", "org.apache.kafka.common.serialization.StringSerializer",
                "value.serializer", "org.apache.kafka.common.serialization.StringSerializer",
                "key.deserializer", "org.apache.kafka.common.serialization.StringDeserializer",
                "value.deserializer", "org.apache.kafka.common.serialization.StringDeserializer");
        assertThat(ProducerConfig.configNames())
                .containsAll(clients.producer("p").keySet());
        assertThat(ConsumerConfig.configNames())
                .containsAll(clients.consumer("c").keySet());
        assertThat(AdminClientConfig.configNames())
                .containsAll(clients.admin("a").keySet());
        assertThat(new ProducerConfig(with(clients.producer("p"), serdes)).getString("security.protocol"))
                .isEqualTo("SSL");
        assertThat(new ConsumerConfig(with(clients.consumer("c"), serdes)).getInt("max.poll.records"))
                .isEqualTo(7);
        assertThat(new AdminClientConfig(clients.admin("a")).getInt("retries")).isEqualTo(3);
    }

    @Test
    void theNarrowerOptionWins() {
        assertThat(clients(Map.of("linger.ms", "1", "producer.linger.ms", "2")).producer("p"))
                .containsEntry("linger.ms", "2");
        assertThat(clients(Map.of("consumer.fetch.max.wait.ms", "9")).consumer("c"))
                .containsEntry("fetch.max.wait.ms", "9");
    }

    private static Map<String, Object> with(Map<String, Object> properties, Map<String, String> more) {
        var all = new HashMap<>(properties);
        all.putAll(more);
        return all;
    }

    private static ClientSettings clients(Map<String, String> options) {
        return new ClientSettings(
                new KafkaSettings(Optional.of("127.0.0.1:9092"), options, 3), "127.0.0.1:9092", "disclosure-1");
    }
}
