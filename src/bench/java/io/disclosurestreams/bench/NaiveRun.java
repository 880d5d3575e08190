package io.disclosurestreams.bench;

import io.disclosurestreams.runtime.Settings;
import io.disclosurestreams.runtime.StreamsSettings;
import io.disclosurestreams.wire.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsResult;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the naive topology over the first reports of the topic, with the same broker, guarantee and threads. */
final class NaiveRun {

    private static final String APPLICATION = "bench-naive";

    private final BenchBroker broker;
    private final Settings settings;

    NaiveRun(BenchBroker broker, Settings settings) {
        this.broker = broker;
        this.settings = settings;
    }

    Rate run(int reports) throws ExecutionException, InterruptedException {
        try (Admin admin = broker.admin()) {
            admin.createTopics(List.of(
                            new NewTopic(NaiveTopology.INPUT, settings.partitions(), (short) 1),
                            new NewTopic(NaiveTopology.OUTPUT, settings.partitions(), (short) 1)))
                    .all()
                    .get();
            copy(reports);
            Properties properties = StreamsSettings.of(settings, broker.clients(), broker.stateDir());
            properties.put(StreamsConfig.APPLICATION_ID_CONFIG, APPLICATION);
            try (KafkaStreams streams = new KafkaStreams(NaiveTopology.build(properties), properties)) {
                streams.start();
                BenchData.await(() -> streams.state() == KafkaStreams.State.RUNNING);
                long start = System.nanoTime();
                BenchData.await(() -> lag(admin) == 0);
                return Rate.since(start, reports);
            }
        }
    }

    /** Keys by agency and year, as the table wants them. */
    private void copy(int reports) throws InterruptedException, ExecutionException {
        JsonMapper mapper = new JsonMapper();
        int left = reports;
        try (Producer<byte[], byte[]> producer = broker.producer();
                KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                        broker.clients().consumer("copy"), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.REPORTS).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (left > 0) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    if (left-- > 0) {
                        JsonNode report = mapper.readTree(record.value());
                        String key = report.path("agency").asString() + "|"
                                + report.path("year").asInt();
                        producer.send(new ProducerRecord<>(NaiveTopology.INPUT, key.getBytes(), record.value()));
                    }
                }
            }
            producer.flush();
        }
    }

    /** Records of its input and of its own repartition topics that are not processed and committed yet. */
    private static long lag(Admin admin) {
        try {
            ListConsumerGroupOffsetsResult committed = admin.listConsumerGroupOffsets(APPLICATION);
            Map<TopicPartition, OffsetAndMetadata> offsets =
                    committed.partitionsToOffsetAndMetadata().get();
            Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
            List<String> topics = new ArrayList<>(admin.listTopics().names().get());
            topics.removeIf(topic -> !topic.equals(NaiveTopology.INPUT) && !topic.endsWith("-repartition"));
            topics.removeIf(topic -> !topic.equals(NaiveTopology.INPUT) && !topic.startsWith(APPLICATION));
            admin.describeTopics(topics)
                    .allTopicNames()
                    .get()
                    .forEach((name, topic) -> topic.partitions()
                            .forEach(partition ->
                                    ends.put(new TopicPartition(name, partition.partition()), OffsetSpec.latest())));
            if (topics.size() < 2) {
                return Long.MAX_VALUE;
            }
            long lag = 0;
            for (var end : admin.listOffsets(ends).all().get().entrySet()) {
                OffsetAndMetadata offset = offsets.get(end.getKey());
                // the last record of a transaction is its marker, which nobody commits
                long open = end.getValue().offset() - (offset == null ? 0 : offset.offset());
                lag += Math.max(0, open - (end.getKey().topic().equals(NaiveTopology.INPUT) ? 0 : 1));
            }
            return lag;
        } catch (ExecutionException | InterruptedException failure) {
            throw new IllegalStateException("the naive run can't be watched", failure);
        }
    }
}
