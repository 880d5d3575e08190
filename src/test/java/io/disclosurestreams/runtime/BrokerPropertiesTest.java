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
    void theControllerAloneIsTheSameNodeOnTheSameLog() {
        var whole = BrokerProperties.of(LOG, 9092, 9093);
        var alone = BrokerProperties.ofController(LOG, 9093);
        assertThat(AbstractKafkaConfig.CONFIG_DEF.names()).containsAll(alone.stringPropertyNames());
        assertThat(alone.getProperty("process.roles")).isEqualTo("controller");
        assertThat(alone.getProperty("listeners")).isEqualTo("CONTROLLER://127.0.0.1:9093");
        for (String name : new String[] {"node.id", "log.dirs", "controller.quorum.voters"}) {
            assertThat(alone.getProperty(name)).as(name).isEqualTo(whole.getProperty(name));
        }
    }

    /** The broker can't be gone without its controller: a stall must not take its partitions from it. */
    @Test
    void theSessionOfTheBrokerNeverRunsOut() {
        assertThat(BrokerProperties.of(LOG, 9092, 9093).getProperty("broker.session.timeout.ms"))
                .isEqualTo(String.valueOf(Integer.MAX_VALUE));
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
