package io.disclosurestreams.runtime;

import io.disclosurestreams.wire.Topics;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;

/** Which topic of reports of which cluster: one that was deleted and made again is another, though it has the name. */
final class TopicIdentity {

    private TopicIdentity() {}

    static String ofReports(Admin admin) {
        try {
            return admin.describeCluster().clusterId().get() + "/"
                    + admin.describeTopics(List.of(Topics.REPORTS))
                            .topicNameValues()
                            .get(Topics.REPORTS)
                            .get()
                            .topicId();
        } catch (InterruptedException stopped) {
            throw new InterruptException(stopped);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof KafkaException kafka ? kafka : new KafkaException(failure.getCause());
        }
    }
}
