package io.disclosurestreams.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerIT {

    private static final TopicPartition NOTES = new TopicPartition("notes", 0);

    @TempDir
    Path folder;

    @Test
    void aRestartFindsItsDataAndItsNameAgain() throws Exception {
        String clusterId;
        try (var data = DataDirectory.open(folder)) {
            try (var broker = EmbeddedBroker.start(data, 0)) {
                assertThat(data.brokerAddress()).hasContent(broker.bootstrapServers());
                clusterId = clusterId(broker);
                try (var admin = Admin.create(clients(broker).admin("test"))) {
                    admin.createTopics(List.of(new NewTopic("notes", 1, (short) 1)))
                            .all()
                            .get();
                }
                writeInTransaction(broker, "committed");
            }
            assertThat(data.brokerAddress()).doesNotExist();
        }
        // the identity is known to the log too
        Files.delete(folder.resolve("broker/cluster.id"));
        try (var data = DataDirectory.open(folder);
                var broker = EmbeddedBroker.start(data, 0)) {
            assertThat(clusterId(broker)).isEqualTo(clusterId);
            assertThat(read(broker)).containsExactly("committed");
            assertThat(setting(broker, "listeners"))
                    .matches("BROKER://127\\.0\\.0\\.1:[0-9]+,CONTROLLER://127\\.0\\.0\\.1:[0-9]+");
            assertThat(setting(broker, "auto.create.topics.enable")).isEqualTo("false");
        }
    }

    @Test
    void aTurkishMachineStartsItToo() throws Exception {
        var locale = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try (var data = DataDirectory.open(folder);
                var broker = EmbeddedBroker.start(data, 0)) {
            assertThat(clusterId(broker)).hasSize(22);
            assertThat(Locale.getDefault()).isEqualTo(Locale.forLanguageTag("tr-TR"));
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void aTakenPortIsToldClearly() throws Exception {
        try (var data = DataDirectory.open(folder);
                var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatExceptionOfType(StartRefusedException.class)
                    .isThrownBy(() -> EmbeddedBroker.start(data, taken.getLocalPort()))
                    .withMessageContaining("Port " + taken.getLocalPort() + " on 127.0.0.1")
                    .withMessageContaining("DISCLOSURE_BROKER_PORT");
        }
    }

    @Test
    void aLogOfAnotherClusterIsNotTouched() throws Exception {
        try (var data = DataDirectory.open(folder)) {
            Path log = Files.createDirectories(data.broker().resolve("log"));
            Files.writeString(
                    log.resolve("meta.properties"), "version=1\nnode.id=1\ncluster.id=another-cluster-000000\n");
            Files.writeString(data.broker().resolve("cluster.id"), "this-cluster-000000000\n");
            assertThatExceptionOfType(StartRefusedException.class)
                    .isThrownBy(() -> EmbeddedBroker.start(data, 0))
                    .withMessageContaining("another-cluster-000000");
        }
    }

    private static void writeInTransaction(EmbeddedBroker broker, String value) {
        var properties = clients(broker).producer("test");
        properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "test");
        try (var producer = new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(NOTES.topic(), 0, "key", value));
            producer.commitTransaction();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(NOTES.topic(), 0, "key", "taken back"));
            producer.abortTransaction();
        }
    }

    private static List<String> read(EmbeddedBroker broker) {
        try (var consumer = new KafkaConsumer<>(
                clients(broker).consumer("test"), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(NOTES));
            consumer.seekToBeginning(List.of(NOTES));
            return consumer.poll(Duration.ofSeconds(20)).records(NOTES).stream()
                    .map(record -> record.value())
                    .toList();
        }
    }

    private static String clusterId(EmbeddedBroker broker) throws Exception {
        try (var admin = Admin.create(clients(broker).admin("test"))) {
            return admin.describeCluster().clusterId().get();
        }
    }

    private static String setting(EmbeddedBroker broker, String name) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.BROKER, "1");
        try (var admin = Admin.create(clients(broker).admin("test"))) {
            return admin.describeConfigs(List.of(resource))
                    .all()
                    .get()
                    .get(resource)
                    .get(name)
                    .value();
        }
    }

    private static ClientSettings clients(EmbeddedBroker broker) {
        return new ClientSettings(new KafkaSettings(Optional.empty(), Map.of(), 1), broker.bootstrapServers(), "test");
    }
}
