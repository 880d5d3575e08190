package io.disclosurestreams.runtime;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Keeps back warnings that Kafka 4.3 gives although nothing is wrong, from loggers whose other warnings matter: they
 * tell that a cluster can't be reached, or that a property is overruled.
 */
public final class KnownNoise extends Filter<ILoggingEvent> {

    private static final List<FalseAlarm> FALSE_ALARMS = List.of(
            // at each stop: the embedded broker closes a client of its own twice
            new FalseAlarm(
                    "org.apache.kafka.clients.NetworkClient",
                    "Attempting to close NetworkClient that has already been closed"),
            // at the first start: consumers ask for the repartition topics a moment before Kafka Streams makes them
            new FalseAlarm(
                    "org.apache.kafka.clients.NetworkClient",
                    "recoverable issue with correlation id [0-9]+ : \\{" + StreamsSettings.APPLICATION_ID
                            + "-[^ ]+-repartition=UNKNOWN_TOPIC_OR_PARTITION}"),
            // at the first start: several threads ask at once for the broker's own topics, and one of them is first
            new FalseAlarm(
                    "kafka.server.DefaultAutoTopicCreationManager",
                    "Auto topic creation failed for __[a-z_]+ with error 'TOPIC_ALREADY_EXISTS'"),
            // at each start of a thread: the assignor reads its own copy of the properties, without the one we set
            new FalseAlarm(
                    "org.apache.kafka.streams.StreamsConfig",
                    "Processing exception handler is not enabled for the GlobalThread"));

    @Override
    public FilterReply decide(ILoggingEvent event) {
        return FALSE_ALARMS.stream().anyMatch(alarm -> alarm.is(event)) ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    private record FalseAlarm(String logger, Pattern message) {

        FalseAlarm(String logger, String message) {
            this(logger, Pattern.compile(message));
        }

        boolean is(ILoggingEvent event) {
            return event.getLoggerName().equals(logger)
                    && message.matcher(event.getFormattedMessage()).find();
        }
    }
}
