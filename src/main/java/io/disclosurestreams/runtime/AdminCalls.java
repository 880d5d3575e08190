package io.disclosurestreams.runtime;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.TimeoutException;

/** Waits for answers of a cluster, and says what to do when there is none or it is a no. */
final class AdminCalls {

    private final String bootstrapServers;
    private final String createCommands;

    /**
     * @param createCommands by which somebody with more rights makes the topics
     */
    AdminCalls(String bootstrapServers, String createCommands) {
        this.bootstrapServers = bootstrapServers;
        this.createCommands = createCommands;
    }

    /**
     * @throws StartRefusedException if the cluster can't be reached or forbids it
     * @throws ExecutionException for any other failure, with Kafka's exception as its cause
     */
    <T> T answer(KafkaFuture<T> call) throws ExecutionException {
        try {
            return call.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefusedException("Interrupted while waiting for Kafka at " + bootstrapServers, e);
        } catch (ExecutionException e) {
            var advice = advice(e.getCause());
            if (advice.isEmpty()) {
                throw e;
            }
            throw new StartRefusedException(
                    "Kafka at " + bootstrapServers + ": " + e.getCause().getMessage() + ". " + advice, e.getCause());
        }
    }

    private String advice(Throwable failure) {
        if (failure instanceof TimeoutException) {
            return "Does it run there, has each partition a leader, and do "
                    + SettingKey.KAFKA_BOOTSTRAP_SERVERS.variable() + " and DISCLOSURE_KAFKA_SECURITY_PROTOCOL fit it?";
        }
        if (failure instanceof AuthenticationException) {
            return "Check the DISCLOSURE_KAFKA_SASL_* and DISCLOSURE_KAFKA_SSL_* options.";
        }
        if (failure instanceof AuthorizationException) {
            return "Let this user create and describe topics and their settings; or make them for it, and let it describe"
                    + " them:\n" + createCommands;
        }
        if (failure instanceof InvalidReplicationFactorException) {
            return "Set " + SettingKey.REPLICATION_FACTOR.variable() + " to no more than the number of brokers.";
        }
        return "";
    }
}
