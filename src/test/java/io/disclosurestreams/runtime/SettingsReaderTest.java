package io.disclosurestreams.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {

    @TempDir
    Path folder;

    @Test
    void nothingGivenIsAWorkingConfiguration() {
        assertThat(read(Map.of()))
                .isEqualTo(new Settings(
                        Path.of("./data"),
                        new KafkaSettings(Optional.empty(), Map.of(), 1),
                        0,
                        4,
                        2,
                        new HttpSettings("127.0.0.1", 8080),
                        URI.create("http://127.0.0.1:8080"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new MetricsSettings(3, OptionalInt.empty(), 2_000, 50_000)));
    }

    @Test
    void everySettingArrives() throws IOException {
        Path policy = Files.createFile(folder.resolve("政策.json"));
        var environment = new HashMap<String, String>();
        environment.put("DISCLOSURE_DATA_DIR", "/srv/disclosure");
        environment.put("DISCLOSURE_KAFKA_BOOTSTRAP_SERVERS", "kafka-1:9092, [::1]:9093");
        environment.put("DISCLOSURE_KAFKA_SECURITY_PROTOCOL", "SASL_SSL");
        environment.put("DISCLOSURE_REPLICATION_FACTOR", "2");
        environment.put("DISCLOSURE_BROKER_PORT", "19092");
        environment.put("DISCLOSURE_PARTITIONS", "12");
        environment.put("DISCLOSURE_STREAM_THREADS", "6");
        environment.put("DISCLOSURE_HTTP_HOST", "::");
        environment.put("DISCLOSURE_HTTP_PORT", "0");
        environment.put("DISCLOSURE_URL", "https://disclosure.example:8443");
        environment.put("DISCLOSURE_TODAY", "2026-02-10");
        environment.put("DISCLOSURE_POLICY", policy.toString());
        environment.put("DISCLOSURE_INBOX", "/srv/inbox");
        environment.put("DISCLOSURE_ALERTMANAGER", "http://alertmanager:9093/prefix");
        environment.put("DISCLOSURE_METRICS_YEARS", "5");
        environment.put("DISCLOSURE_METRICS_REGION_DEPTH", "9");
        environment.put("DISCLOSURE_METRICS_AGENCIES", "0");
        environment.put("DISCLOSURE_METRICS_SERIES", "100");
        assertThat(read(environment))
                .isEqualTo(new Settings(
                        Path.of("/srv/disclosure"),
                        new KafkaSettings(
                                Optional.of("kafka-1:9092, [::1]:9093"), Map.of("security.protocol", "SASL_SSL"), 2),
                        19_092,
                        12,
                        6,
                        new HttpSettings("::", 0),
                        URI.create("https://disclosure.example:8443"),
                        Optional.of(LocalDate.of(2026, 2, 10)),
                        Optional.of(policy),
                        Optional.of(Path.of("/srv/inbox")),
                        Optional.of(URI.create("http://alertmanager:9093/prefix")),
                        new MetricsSettings(5, OptionalInt.of(9), 0, 100)));
    }

    @Test
    void everyMistakeIsToldAtOnce() {
        var mistakes = mistakes(Map.of(
                "DISCLOSURE_HTTP_PORT", "http",
                "DISCLOSURE_PARTITIONS", "0",
                "DISCLOSURE_TODAY", "10.2.2026",
                "DISCLOSURE_POLICY", folder.resolve("absent").toString(),
                "DISCLOSURE_HTTP_PROT", "80",
                "DISCLOSURE_KAFKA_APPLICATION_ID", "mine",
                "DISCLOSURE_KAFKA_LINGER_MS", "soon"));
        assertThat(mistakes)
                .extracting(SettingMistake::key)
                .containsExactlyInAnyOrder(
                        "DISCLOSURE_HTTP_PORT",
                        "DISCLOSURE_PARTITIONS",
                        "DISCLOSURE_TODAY",
                        "DISCLOSURE_POLICY",
                        "DISCLOSURE_HTTP_PROT",
                        "DISCLOSURE_KAFKA_APPLICATION_ID",
                        "DISCLOSURE_KAFKA_LINGER_MS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DISCLOSURE_HTTP_PORT            | 65536          | whole number from 0 to 65535
            DISCLOSURE_HTTP_PORT            | -1             | whole number from 0 to 65535
            DISCLOSURE_BROKER_PORT          | 9092x          | whole number from 0 to 65535
            DISCLOSURE_STREAM_THREADS       | 0              | whole number from 1 to 100
            DISCLOSURE_PARTITIONS           | 4.0            | whole number from 1 to 1000
            DISCLOSURE_METRICS_REGION_DEPTH | 5              | one of 2, 4, 6, 9
            DISCLOSURE_TODAY                | 2026-02-30     | date as 2026-02-10
            DISCLOSURE_URL                  | 127.0.0.1:8080 | address as http://host:port
            DISCLOSURE_URL                  | ftp://host     | address as http://host:port
            DISCLOSURE_HTTP_HOST            | http://host    | host name or address
            DISCLOSURE_KAFKA_BOOTSTRAP_SERVERS | kafka       | list of host:port, separated by commas
            DISCLOSURE_KAFKA_BOOTSTRAP_SERVERS | a:1,,b:2    | list of host:port, separated by commas
            DISCLOSURE_KAFKA_BOOTSTRAP_SERVERS | a:99999     | list of host:port, separated by commas
            """)
    void aWrongValueIsToldWithWhatWouldBeRight(String key, String value, String expectation) {
        assertThat(mistakes(Map.of(key, value)))
                .containsExactly(new SettingMistake(key, "environment", value, "expected: " + expectation));
    }

    @ParameterizedTest
    @CsvSource({
        "DISCLOSURE_HTTP_PROT, DISCLOSURE_HTTP_PORT",
        "DISCLOSURE_DATADIR, DISCLOSURE_DATA_DIR",
        "DISCLOSURE_KAFKA_BOOTSTRAP_SERVER, DISCLOSURE_KAFKA_BOOTSTRAP_SERVERS",
        "DISCLOSURE_KAFKA_CLIENT_RAK, DISCLOSURE_KAFKA_CLIENT_RACK",
        "DISCLOSURE_KAFKA_PRODUCER_LINGERMS, DISCLOSURE_KAFKA_PRODUCER_LINGER_MS",
    })
    void anUnknownKeyIsToldWithTheNearestKnownOne(String typed, String meant) {
        assertThat(mistakes(Map.of(typed, "x")))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.expectation())
                        .startsWith("no such")
                        .endsWith("did you mean " + meant + "?"));
    }

    @Test
    void aKeyThatResemblesNoneGetsNoHint() {
        assertThat(mistakes(Map.of("DISCLOSURE_BANANA", "1")))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.expectation()).isEqualTo("no such setting"));
    }

    @Test
    void othersVariablesAreNobodysBusiness() {
        assertThat(read(Map.of("PATH", "/bin", "KAFKA_OPTS", "-Xmx1g", "disclosure_http_port", "x")))
                .isEqualTo(read(Map.of()));
    }

    @Test
    void anEmptyVariableCountsAsUnset() {
        assertThat(read(Map.of(
                        "DISCLOSURE_TODAY", "", "DISCLOSURE_HTTP_PORT", " ", "DISCLOSURE_KAFKA_SSL_KEY_PASSWORD", "")))
                .isEqualTo(read(Map.of()));
    }

    @Test
    void theEnvironmentWinsOverTheFileAndTheFileOverDefaults() throws IOException {
        Path file = file("disclosure.http.port=8081\nDISCLOSURE_PARTITIONS = 8\ndisclosure.data.dir=数据\n");
        var settings = new SettingsReader(
                        Map.of("DISCLOSURE_HTTP_PORT", "8082"),
                        Optional.of(file),
                        Map.of(SettingKey.DATA_DIR, "./data-demo", SettingKey.TODAY, "2026-02-10"))
                .read();
        assertThat(settings.http().port()).isEqualTo(8082);
        assertThat(settings.partitions()).isEqualTo(8);
        assertThat(settings.dataDir()).isEqualTo(Path.of("数据"));
        assertThat(settings.today()).contains(LocalDate.of(2026, 2, 10));
    }

    @Test
    void theFileCanBeNamedByTheEnvironment() throws IOException {
        Path file = file("disclosure.partitions=16");
        assertThat(read(Map.of("DISCLOSURE_CONFIG", file.toString())).partitions())
                .isEqualTo(16);
    }

    @Test
    void mistakesInAFileNameTheFile() throws IOException {
        Path file = file("disclosure.http.port=x\nhttp.port=80\ndisclosure.kafka.acks=1\ndisclosure.htp.port=1\n");
        var refused = catchThrowableOfType(
                SettingsException.class, () -> new SettingsReader(Map.of(), Optional.of(file), Map.of()).read());
        assertThat(refused)
                .hasMessageContaining("disclosure.http.port=x (file " + file + "): expected: whole number")
                .hasMessageContaining("http.port=*** (file " + file + "): no such setting")
                .hasMessageContaining("disclosure.kafka.acks=1 (file " + file + "): may not be set")
                .hasMessageContaining("did you mean disclosure.http.port?");
    }

    @Test
    void aKeyThatStandsTwiceInAFileIsAMistakeInEitherSpelling() throws IOException {
        Path file = file("disclosure.http.port=80\nDISCLOSURE_HTTP_PORT=81\n");
        var refused = catchThrowableOfType(
                SettingsException.class, () -> new SettingsReader(Map.of(), Optional.of(file), Map.of()).read());
        assertThat(refused.mistakes())
                .extracting(SettingMistake::expectation)
                .containsExactly("stands twice in the file");
    }

    @Test
    void aFileCanNotNameAnother() throws IOException {
        Path file = file("");
        Files.writeString(file, "disclosure.config=" + file);
        var refused = catchThrowableOfType(
                SettingsException.class, () -> new SettingsReader(Map.of(), Optional.of(file), Map.of()).read());
        assertThat(refused.mistakes()).extracting(SettingMistake::key).containsExactly("disclosure.config");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path absent = folder.resolve("absent.properties");
        assertThat(catchThrowableOfType(
                        StartRefusedException.class, () -> new SettingsReader(Map.of(), Optional.of(absent), Map.of())))
                .hasMessageContaining(absent.toString());
    }

    @Test
    void copiesFollowTheKindOfKafka() {
        var cluster =
                read(Map.of("DISCLOSURE_KAFKA_BOOTSTRAP_SERVERS", "k:9092")).kafka();
        assertThat(cluster.replicationFactor()).isEqualTo(3);
        assertThat(cluster.minInsyncReplicas()).isEqualTo(2);
        assertThat(cluster.embedded()).isFalse();
        var embedded = read(Map.of()).kafka();
        assertThat(embedded.minInsyncReplicas()).isEqualTo(1);
        assertThat(embedded.embedded()).isTrue();
        assertThat(mistakes(Map.of("DISCLOSURE_REPLICATION_FACTOR", "3")))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.expectation()).contains("DISCLOSURE_KAFKA_BOOTSTRAP_SERVERS"));
    }

    private List<SettingMistake> mistakes(Map<String, String> environment) {
        return catchThrowableOfType(SettingsException.class, () -> read(environment))
                .mistakes();
    }

    private static Settings read(Map<String, String> environment) {
        return new SettingsReader(environment, Optional.empty(), Map.of()).read();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("设置.properties"), text);
    }
}
