package io.disclosurestreams.runtime;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.errors.BrokerIdNotRegisteredException;
import org.apache.kafka.common.utils.Time;

/**
 * What a killed embedded broker leaves in the cluster's metadata: it still leads all partitions. A broker that starts
 * with that believes it, sets about finishing the transactions that were being committed, and loses the lead again
 * when its new registration replaces the old one. Kafka 4.3 takes a partition without leader for a deleted one
 * ({@code TransactionMarkerChannelManager}): it notes the transaction as complete without having told its partitions,
 * and whoever reads committed records, the ledger's own offsets among them, waits for ever.
 *
 * <p>So after a crash the controller alone is started first and the old registration is taken out. It also spares the
 * wait until the old session has run out.
 */
final class FormerRegistration {

    /** Kafka's name; it deletes the file when it starts. */
    private static final String ORDERLY_STOP = ".kafka_cleanshutdown";

    private static final long PATIENCE_SECONDS = 60;

    private FormerRegistration() {}

    /**
     * Takes it out if the broker did not stop in the orderly way; else does nothing.
     *
     * @param log the broker's log directory, formatted
     * @param controllerPort free, and free again afterwards
     */
    static void removeAfterCrash(Path log, int controllerPort) throws Exception {
        boolean started =
                Files.exists(log.resolve(KafkaRaftServer.MetadataPartition().toString()));
        if (started && Files.notExists(log.resolve(ORDERLY_STOP))) {
            Properties properties = BrokerProperties.ofController(log, controllerPort);
            var controller = new KafkaRaftServer(KafkaConfig.fromProps(properties), Time.SYSTEM);
            try {
                controller.startup();
                unregister(BrokerProperties.HOST + ":" + controllerPort);
            } finally {
                controller.shutdown();
                controller.awaitShutdown();
            }
        }
    }

    private static void unregister(String controller)
            throws InterruptedException, ExecutionException, TimeoutException {
        try (var admin = Admin.create(Map.<String, Object>of(
                AdminClientConfig.BOOTSTRAP_CONTROLLERS_CONFIG,
                controller,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                Math.toIntExact(PATIENCE_SECONDS * 1000)))) {
            admin.unregisterBroker(BrokerProperties.NODE_ID).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            // killed before it had registered, or just after this was done the last time
            if (!(e.getCause() instanceof BrokerIdNotRegisteredException)) {
                throw e;
            }
        }
    }
}
