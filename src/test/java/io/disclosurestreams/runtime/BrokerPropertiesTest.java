package io.disclosurestreams.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.kafka.server.config.AbstractKafkaConfig;
import org.junit.jupiter.api.Test;

class BrokerPropertiesTest {

    private static final Path LOG = Path.of("/srv/disclosure/broker/log");

    @Test
    void kafkaKnowsEveryNameAndTakesEveryValue() {
        var properties = BrokerProperties.of(LOG, 9092, 9093);
        assertThat(AbstractKafkaConfig.CONFIG_DEF.names()).containsAll(properties.stringPropertyNames());
        assertThat(AbstractKafkaConfig.CONFIG_DEF.parse(properties)).containsEntry("node.id", 1);
    }

    @Test
    void nothingListensBeyondThisMachine() {
        var properties = BrokerProperties.of(LOG, 9092, 9093);
        assertThat(properties.getProperty("listeners"))
                .isEqualTo("BROKER://127.0.0.1:9092,CONTROLLER://127.0.0.1:9093");
        assertThat(properties.getProperty("advertised.listeners")).isEqualTo("BROKER://127.0.0.1:9092");
    }

    @Test
    void theLargestRecordOfAnyTopicPasses() {
        var properties = BrokerProperties.of(LOG, 9092, 9093);
        int largest = Integer.parseInt(properties.getProperty("message.max.bytes"));
        assertThat(largest)
                .isGreaterThanOrEqualTo(TopicPlan.LARGEST_REJECTED)
                .isGreaterThanOrEqualTo(TopicPlan.LARGEST_MESSAGE);
        assertThat(Integer.parseInt(properties.getProperty("socket.request.max.bytes")))
                .isGreaterThan(largest);
    }
}
