package io.disclosurestreams.runtime;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Reads how the topics of the plan, and Kafka Streams' own, are. */
final class TopicReader {

    private final Admin admin;
    private final TopicPlan plan;
    private final AdminCalls calls;

    TopicReader(Admin admin, TopicPlan plan, AdminCalls calls) {
        this.admin = admin;
        this.plan = plan;
        this.calls = calls;
    }

    /** Those that exist, by name. */
    Map<String, ExistingTopic> existing() throws ExecutionException {
        var described = described(ourNames());
        var settings = settings(described.keySet());
        var existing = new HashMap<String, ExistingTopic>();
        described.forEach((name, topic) -> existing.put(
                name, new ExistingTopic(name, topic.partitions().size(), replicas(topic), settings.get(name))));
        return existing;
    }

    private Set<String> ourNames() throws ExecutionException {
        var names = new HashSet<String>();
        plan.topics().forEach(topic -> names.add(topic.name()));
        calls.answer(admin.listTopics().names()).stream()
                .filter(name -> plan.innerTopic(name).isPresent())
                .forEach(names::add);
        return names;
    }

    private Map<String, TopicDescription> described(Collection<String> names) throws ExecutionException {
        var described = new HashMap<String, TopicDescription>();
        for (var answer : admin.describeTopics(names).topicNameValues().entrySet()) {
            try {
                described.put(answer.getKey(), calls.answer(answer.getValue()));
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw e;
                }
            }
        }
        return described;
    }

    private Map<String, Map<String, String>> settings(Collection<String> names) throws ExecutionException {
        var resources = names.stream()
                .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                .toList();
        var settings = new HashMap<String, Map<String, String>>();
        calls.answer(admin.describeConfigs(resources).all())
                .forEach((resource, config) -> settings.put(resource.name(), texts(config)));
        return settings;
    }

    private static Map<String, String> texts(Config config) {
        return config.entries().stream()
                .filter(entry -> entry.value() != null)
                .collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value));
    }

    private static int replicas(TopicDescription topic) {
        return topic.partitions().stream()
                .mapToInt(partition -> partition.replicas().size())
                .min()
                .orElse(0);
    }
}
