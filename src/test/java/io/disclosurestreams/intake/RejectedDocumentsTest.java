package io.disclosurestreams.intake;

import static io.disclosurestreams.intake.IntakeFixture.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.ContentHash;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RejectedDocumentsTest {

    @Test
    void aRejectedDocumentLiesUnderItsHashWithTheReasonBesideIt(@TempDir Path root) throws IOException {
        byte[] bytes = utf8("no report at all");

        new IntakeFixture(root).document(new Document("信.txt", bytes), Filing.UNSAID, Mode.KEEP);

        String hash = ContentHash.of(bytes);
        Path file = root.resolve(hash.substring(0, 2)).resolve(hash);
        assertThat(file).hasBinaryContent(bytes);
        JsonNode told = JsonMapper.builder().build().readTree(Files.readAllBytes(file.resolveSibling(hash + ".json")));
        assertThat(told.path("name").asString()).isEqualTo("信.txt");
        assertThat(told.path("sha256").asString()).isEqualTo(hash);
        assertThat(told.path("receivedAt").asString()).isEqualTo("2026-02-10T03:00:00Z");
        assertThat(told.path("reasons").path(0).asString()).contains("信.txt");
        assertThat(files(root)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void noNameLeavesTheFolder(String name, @TempDir Path parent) throws IOException {
        Path root = Files.createDirectory(parent.resolve("rejected"));
        byte[] bytes = utf8("no report");

        Receipt receipt = new IntakeFixture(root).document(new Document(name, bytes), Filing.UNSAID, Mode.KEEP);

        assertThat(receipt).isInstanceOf(Receipt.Rejected.class);
        String hash = ContentHash.of(bytes);
        assertThat(files(parent))
                .containsExactlyInAnyOrder(
                        root.resolve(hash.substring(0, 2)).resolve(hash),
                        root.resolve(hash.substring(0, 2)).resolve(hash + ".json"));
        String kept = new Document(name, bytes).name();
        assertThat(kept).isNotEmpty().hasSizeLessThanOrEqualTo(255).doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
        assertThat(URI.create(new Document(name, bytes).uri()).getScheme()).isEqualTo("file");
    }

    static Stream<String> hostileNames() {
        return Stream.of(
                "",
                " ",
                ".",
                "..",
                "../../etc/passwd",
                "..\\..\\boot.ini",
                "/etc/passwd",
                "C:\\x",
                "CON",
                "a\u0000b.txt",
                "a\r\nX-Injected: 1",
                "%2e%2e%2fx",
                "%252e%252e",
                "\u202Etxt.exe",
                "\u200b",
                "x".repeat(10_000),
                "年".repeat(300) + ".html",
                "😀".repeat(200),
                "\ud800lone",
                "a b#c?d[e]{f}|g^h`i\"j<k>",
                "~root/x",
                "file:///etc/passwd",
                "|rm -rf /",
                "$(id)");
    }

    @Test
    void rejectedAgainItStaysOneDocument(@TempDir Path root) throws IOException {
        IntakeFixture fixture = new IntakeFixture(root);
        fixture.document(new Document("a.txt", utf8("no report")), Filing.UNSAID, Mode.KEEP);
        fixture.document(new Document("b.txt", utf8("no report")), Filing.UNSAID, Mode.KEEP);

        assertThat(files(root)).hasSize(2);
    }

    @Test
    void whereItCannotBeKeptItIsNotStored(@TempDir Path parent) throws IOException {
        Path blocked = Files.writeString(parent.resolve("rejected"), "a file where the folder should be");

        Receipt receipt = new IntakeFixture(blocked).document(new Document("a", utf8("x")), Filing.UNSAID, Mode.KEEP);

        assertThat(receipt).isInstanceOf(Receipt.NotStored.class);
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
