package io.disclosurestreams.bench;

import io.disclosurestreams.runtime.ClientSettings;
import io.disclosurestreams.runtime.DataDirectory;
import io.disclosurestreams.runtime.EmbeddedBroker;
import io.disclosurestreams.runtime.Settings;
import io.disclosurestreams.runtime.TopicGuard;
import java.nio.file.Path;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The product's broker and topics without the product, to fill topics and to measure what else could read them. */
final class BenchBroker implements AutoCloseable {

    private final DataDirectory data;
    private final EmbeddedBroker broker;
    private final ClientSettings clients;

    BenchBroker(Settings settings) {
        data = DataDirectory.open(settings.dataDir());
        broker = EmbeddedBroker.start(data, settings.brokerPort());
        clients = new ClientSettings(settings.kafka(), broker.bootstrapServers(), data.instanceId());
        try (Admin admin = admin()) {
            new TopicGuard(admin, settings, broker.bootstrapServers()).ensure();
        }
    }

    Admin admin() {
        return Admin.create(clients.admin("bench"));
    }

    ClientSettings clients() {
        return clients;
    }

    Producer<byte[], byte[]> producer() {
        return new KafkaProducer<>(clients.producer("bench"), new ByteArraySerializer(), new ByteArraySerializer());
    }

    Path stateDir() {
        return data.streams();
    }

    @Override
    public void close() {
        broker.close();
        data.close();
    }
}
