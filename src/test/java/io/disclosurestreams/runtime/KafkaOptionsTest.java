package io.disclosurestreams.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KafkaOptionsTest {

    @Test
    void anOptionPassesAsItIs() {
        var options = read(Map.of(
                        "DISCLOSURE_KAFKA_SASL_JAAS_CONFIG", "${file:/run/secrets/kafka:jaas} ",
                        "DISCLOSURE_KAFKA_CONFIG_PROVIDERS", "file",
                        "DISCLOSURE_KAFKA_CONFIG_PROVIDERS_FILE_PARAM_ALLOWED_PATHS", "/run/secrets",
                        "DISCLOSURE_KAFKA_PRODUCER_LINGER_MS", "20",
                        "DISCLOSURE_KAFKA_MAX_POLL_RECORDS", "${env:POLL}"))
                .kafka()
                .options();
        assertThat(options)
                .isEqualTo(Map.of(
                        "sasl.jaas.config", "${file:/run/secrets/kafka:jaas} ",
                        "config.providers", "file",
                        "config.providers.file.param.allowed.paths", "/run/secrets",
                        "producer.linger.ms", "20",
                        "max.poll.records", "${env:POLL}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "APPLICATION_ID",
                "PROCESSING_GUARANTEE",
                "GROUP_INSTANCE_ID",
                "GROUP_PROTOCOL",
                "AUTO_OFFSET_RESET",
                "MAIN_CONSUMER_AUTO_OFFSET_RESET",
                "CONSUMER_ISOLATION_LEVEL",
                "PRODUCER_ACKS",
                "PRODUCER_PARTITIONER_CLASS",
                "DESERIALIZATION_EXCEPTION_HANDLER",
                "PROCESSING_EXCEPTION_HANDLER",
                "PRODUCTION_EXCEPTION_HANDLER",
                "MAX_REQUEST_SIZE",
                "STATE_DIR",
                "NUM_STREAM_THREADS",
                "REPLICATION_FACTOR",
                "ADMIN_BOOTSTRAP_SERVERS",
                "TOPIC_RETENTION_MS",
                "TOPIC_CLEANUP_POLICY",
            })
    void whatTheFiguresDependOnMayNotBeSet(String name) {
        assertThat(mistakes(Map.of("DISCLOSURE_KAFKA_" + name, "1")))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.expectation()).startsWith("may not be set: "));
    }

    @Test
    void whereThereIsASettingOfItsOwnItIsNamed() {
        assertThat(mistakes(Map.of("DISCLOSURE_KAFKA_NUM_STREAM_THREADS", "4")))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.expectation()).endsWith("DISCLOSURE_STREAM_THREADS"));
    }

    @Test
    void everyForcedNameIsOneOfKafkas() {
        var known = Stream.of(
                        StreamsConfig.configDef().names(),
                        ConsumerConfig.configNames(),
                        ProducerConfig.configNames(),
                        AdminClientConfig.configNames())
                .flatMap(names -> names.stream())
                .toList();
        assertThat(known).containsAll(ForcedKafkaKeys.names());
    }

    @Test
    void everyNameOfKafkasCanBeWrittenAsAVariable() {
        assertThat(Stream.of(
                                ConsumerConfig.configNames(),
                                ProducerConfig.configNames(),
                                AdminClientConfig.configNames())
                        .flatMap(names -> names.stream()))
                .allSatisfy(name ->
                        assertThat(Given.propertyOf(Given.variableOf(name))).isEqualTo(name));
    }

    @Test
    void kafkaJudgesTheValue() {
        assertThat(mistakes(Map.of(
                        "DISCLOSURE_KAFKA_MAX_POLL_RECORDS", "0", "DISCLOSURE_KAFKA_CONSUMER_FETCH_MIN_BYTES", "x")))
                .extracting(SettingMistake::key)
                .containsExactlyInAnyOrder(
                        "DISCLOSURE_KAFKA_MAX_POLL_RECORDS", "DISCLOSURE_KAFKA_CONSUMER_FETCH_MIN_BYTES");
    }

    @Test
    void noSecretIsPrinted() {
        var mistyped = catchThrowableOfType(
                SettingsException.class, () -> read(Map.of("DISCLOSURE_KAFKA_SSL_KEY_PASSWROD", "canary")));
        assertThat(mistyped).hasMessageContaining("***").message().doesNotContain("canary");
        var misplaced = catchThrowableOfType(
                SettingsException.class, () -> embedded(Map.of("DISCLOSURE_KAFKA_SASL_JAAS_CONFIG", "canary")));
        assertThat(misplaced).hasMessageContaining("***").message().doesNotContain("canary");
    }

    @Test
    void settingsThatAreLoggedTellNoSecret() {
        var settings = read(Map.of("DISCLOSURE_KAFKA_SSL_KEY_PASSWORD", "canary"));
        assertThat(settings.toString()).contains("ssl.key.password").doesNotContain("canary");
    }

    @Test
    void securityNeedsACluster() {
        var refused = catchThrowableOfType(
                SettingsException.class,
                () -> embedded(Map.of("DISCLOSURE_KAFKA_SECURITY_PROTOCOL", "SSL", "DISCLOSURE_KAFKA_LINGER_MS", "1")));
        assertThat(refused.mistakes())
                .extracting(SettingMistake::key)
                .containsExactly("DISCLOSURE_KAFKA_SECURITY_PROTOCOL");
    }

    private static List<SettingMistake> mistakes(Map<String, String> environment) {
        return catchThrowableOfType(SettingsException.class, () -> read(environment))
                .mistakes();
    }

    private static Settings read(Map<String, String> options) {
        var environment = new HashMap<>(options);
        environment.put("DISCLOSURE_KAFKA_BOOTSTRAP_SERVERS", "kafka:9092");
        return embedded(environment);
    }

    private static Settings embedded(Map<String, String> environment) {
        return new SettingsReader(environment, Optional.empty(), Map.of()).read();
    }
}
