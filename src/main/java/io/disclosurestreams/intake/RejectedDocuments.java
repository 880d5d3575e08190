package io.disclosurestreams.intake;

import io.disclosurestreams.domain.ContentHash;
import io.disclosurestreams.domain.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;

/**
 * Documents that could not be taken, by their hash: {@code <first two digits>/<sha256>} holds the bytes, {@code .json}
 * beside it why, what was found and under which name it came last. The sender's name is never part of a path.
 */
final class RejectedDocuments {

    private final Path root;
    private final JsonFactory factory = JsonFactory.builder().build();

    RejectedDocuments(Path root) {
        this.root = root;
    }

    /** Returns once both files are on the disk. */
    void keep(Document document, List<String> reasons, Optional<String> found, Instant at) throws NotStoredException {
        String sha256 = ContentHash.of(document.bytes());
        try {
            Path folder = Files.createDirectories(root.resolve(sha256.substring(0, 2)));
            write(folder.resolve(sha256), document.bytes());
            write(folder.resolve(sha256 + ".json"), told(document.name(), sha256, reasons, found, at));
            sync(folder);
        } catch (IOException failed) {
            throw new NotStoredException(
                    new Reason(
                            "can't keep the rejected document in " + root + ": " + failed,
                            "无法在" + root + "保存被退回的文档：" + failed),
                    failed);
        }
    }

    private byte[] told(String name, String sha256, List<String> reasons, Optional<String> found, Instant at) {
        try (ByteArrayBuilder out = new ByteArrayBuilder(1024)) {
            try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
                json.writeStartObject();
                json.writeStringProperty("sha256", sha256);
                json.writeStringProperty("name", name);
                json.writeStringProperty("receivedAt", at.toString());
                json.writeName("reasons");
                json.writeStartArray();
                reasons.forEach(json::writeString);
                json.writeEndArray();
                found.ifPresent(event -> {
                    json.writeName("found");
                    json.writeRawValue(event);
                });
                json.writeEndObject();
            }
            return out.toByteArray();
        }
    }

    /** Wholly there or not at all, also after a power loss. */
    private static void write(Path file, byte[] bytes) throws IOException {
        Path beside = Files.createTempFile(file.getParent(), ".new", "");
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
