package io.disclosurestreams.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.coordinator.transaction.TransactionLog;
import org.apache.kafka.coordinator.transaction.TransactionMetadata;
import org.apache.kafka.coordinator.transaction.TransactionState;
import org.apache.kafka.server.common.TransactionVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker that starts with what a killed one left: a copy of the directory of one that runs. */
class KilledBrokerIT {

    /** Many, so that a broker is long in learning that it leads none of them. */
    private static final int PARTITIONS = 200;

    private static final int STATE_PARTITIONS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String TOPIC = "notes";
    private static final String LEDGER = "ledger";

    @TempDir
    Path folder;

    @Test
    void aTransactionThatWasBeingCommittedIsFinishedInAllItsPartitions() throws Exception {
        Path crashed = folder.resolve("crashed");
        try (var data = DataDirectory.open(folder.resolve("running"));
                var broker = EmbeddedBroker.start(data, 0)) {
            try (var admin = Admin.create(clients(broker).admin("test"))) {
                admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                        .all()
                        .get();
            }
            try (var producer = sendWithoutCommit(broker)) {
                producer.flush();
                beginCommit(broker);
                copy(data.broker(), crashed.resolve("broker"));
            }
        }
        try (var data = DataDirectory.open(crashed);
                var broker = EmbeddedBroker.start(data, 0)) {
            assertThat(committed(broker)).hasSize(PARTITIONS);
        }
    }

    private static KafkaProducer<String, String> sendWithoutCommit(EmbeddedBroker broker) {
        var properties = clients(broker).producer("test");
        properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, LEDGER);
        var producer = new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer());
        producer.initTransactions();
        producer.beginTransaction();
        for (int partition = 0; partition < PARTITIONS; partition++) {
            producer.send(new ProducerRecord<>(TOPIC, partition, "key", "value"));
        }
        return producer;
    }

    /** As the coordinator notes it, and goes on with markers for the partitions that are never written here. */
    private static void beginCommit(EmbeddedBroker broker) throws Exception {
        ConsumerRecord<byte[], byte[]> last = lastOfTransaction(broker);
        var record = (TransactionLog.TxnRecord)
                TransactionLog.read(ByteBuffer.wrap(last.key()), ByteBuffer.wrap(last.value()));
        TransactionMetadata ongoing = record.metadata();
        assertThat(ongoing.topicPartitions()).hasSize(PARTITIONS);
        byte[] committing = TransactionLog.valueToBytes(
                ongoing.prepareAbortOrCommit(
                        TransactionState.PREPARE_COMMIT, TransactionVersion.TV_2, -1, last.timestamp(), false),
                TransactionVersion.TV_2);
        var properties = clients(broker).producer("test");
        // the one client that may write to inner topics
        properties.put(CommonClientConfigs.CLIENT_ID_CONFIG, "__admin_client");
        try (var producer = new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(last.topic(), last.partition(), last.key(), committing))
                    .get();
        }
    }

    private static ConsumerRecord<byte[], byte[]> lastOfTransaction(EmbeddedBroker broker) {
        List<ConsumerRecord<byte[], byte[]>> records = read(broker, "__transaction_state", STATE_PARTITIONS, 2);
        return records.get(records.size() - 1);
    }

    private static Set<Integer> committed(EmbeddedBroker broker) {
        return read(broker, TOPIC, PARTITIONS, PARTITIONS).stream()
                .map(ConsumerRecord::partition)
                .collect(Collectors.toSet());
    }

    /** At least so many committed records, if they come in time. */
    private static List<ConsumerRecord<byte[], byte[]>> read(
            EmbeddedBroker broker, String topic, int partitions, int wanted) {
        List<TopicPartition> all = IntStream.range(0, partitions)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
        try (var consumer = new KafkaConsumer<>(
                clients(broker).consumer("test"), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(all);
            consumer.seekToBeginning(all);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            List<ConsumerRecord<byte[], byte[]>> more = List.of();
            do {
                records.addAll(more);
                more = StreamSupport.stream(consumer.poll(PATIENCE).spliterator(), false)
                        .toList();
            } while (!more.isEmpty() && records.size() + more.size() < wanted);
            records.addAll(more);
            return records;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static ClientSettings clients(EmbeddedBroker broker) {
        return new ClientSettings(new KafkaSettings(Optional.empty(), Map.of(), 1), broker.bootstrapServers(), "test");
    }
}
