package io.disclosurestreams.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.FilterReply;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shipped logback.xml. */
class LogLineTest {

    private static final String NETWORK_CLIENT = "org.apache.kafka.clients.NetworkClient";

    private static final String RECOVERABLE =
            "The metadata response from the cluster reported a recoverable issue with correlation id 2 : ";
    private static final String UNKNOWN = "UNKNOWN_TOPIC_OR_PARTITION}";

    private final LoggerContext context = new LoggerContext();

    @BeforeEach
    void configure() throws Exception {
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(getClass().getResource("/logback.xml"));
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void anEventIsOneLineStampedByShanghaiTime() {
        assertThat(line("io.disclosurestreams.runtime.EmbeddedBroker", "Embedded Kafka at 127.0.0.1:9092", null))
                .isEqualTo("2026-02-10T08:00:00.000+08:00 INFO  EmbeddedBroker - Embedded Kafka at 127.0.0.1:9092\n");
    }

    @Test
    void noTextAndNoStackTraceForgesASecondLine() {
        String line =
                line("x", "agency\r\n2026-02-10 ERROR forged\u001b[31m\u2028\u202e", new IllegalStateException("a\nb"));
        assertThat(line.strip())
                .doesNotContain("\n", "\r", "\u001b", "\u2028", "\u202e", "\t")
                .contains("IllegalStateException: a b");
    }

    @Test
    void chineseTextStaysAsItIs() {
        assertThat(line("x", "辽中区发改局", null)).contains("辽中区发改局");
    }

    @Test
    void oursIsToldKafkasOnlyFromWarnings() {
        assertThat(context.getLogger("io.disclosurestreams.topology.Ledger").getEffectiveLevel())
                .isEqualTo(Level.INFO);
        assertThat(context.getLogger("org.apache.kafka.streams.KafkaStreams").getEffectiveLevel())
                .isEqualTo(Level.WARN);
        assertThat(context.getLogger("kafka.server.KafkaConfig").getEffectiveLevel())
                .isEqualTo(Level.WARN);
        assertThat(context.getLogger("state.change.logger").getEffectiveLevel()).isEqualTo(Level.OFF);
    }

    @Test
    void onlyFalseAlarmsAreKeptBack() {
        assertThat(kept(NETWORK_CLIENT, "[x] Attempting to close NetworkClient that has already been closed."))
                .isFalse();
        assertThat(kept(
                        NETWORK_CLIENT,
                        "[x] " + RECOVERABLE + "{disclosure-streams-v1-by-region-repartition=" + UNKNOWN))
                .isFalse();
        assertThat(kept(NETWORK_CLIENT, "[x] " + RECOVERABLE + "{disclosure.reports.v1=" + UNKNOWN))
                .isTrue();
        String topics = "kafka.server.DefaultAutoTopicCreationManager";
        String failed = "Auto topic creation failed for __transaction_state with error '";
        assertThat(kept(topics, failed + "TOPIC_ALREADY_EXISTS': Topic '__transaction_state' already exists."))
                .isFalse();
        assertThat(kept(topics, failed + "INVALID_REPLICATION_FACTOR'")).isTrue();
        assertThat(kept(NETWORK_CLIENT, "Connection to node -1 could not be established."))
                .isTrue();
    }

    private boolean kept(String logger, String message) {
        return new KnownNoise().decide(event(logger, message, null)) != FilterReply.DENY;
    }

    private String line(String logger, String message, Throwable thrown) {
        var appender =
                (ConsoleAppender<ILoggingEvent>) context.getLogger("ROOT").getAppender("STDERR");
        var encoder = (PatternLayoutEncoder) appender.getEncoder();
        return new String(encoder.encode(event(logger, message, thrown)), StandardCharsets.UTF_8);
    }

    private ILoggingEvent event(String logger, String message, Throwable thrown) {
        var event = new LoggingEvent(null, context.getLogger(logger), Level.INFO, message, thrown, null);
        event.setInstant(Instant.parse("2026-02-10T00:00:00Z"));
        return event;
    }
}
