package io.disclosurestreams.intake;

import io.disclosurestreams.domain.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents that could not be taken, by their hash: {@code <first two digits>/<sha256>} holds the bytes, {@code .json}
 * beside it why, what was found, whose report of which year it is and under which name it came last. The sender's name is
 * never part of a path.
 */
final class RejectedDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(RejectedDocuments.class);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path root;
    private final JsonFactory factory = JsonFactory.builder().build();

    RejectedDocuments(Path root) {
        this.root = root;
    }

    /**
     * A document that is kept.
     *
     * @param name under which it came last
     * @param year reported on; if it does not tell it, the year on which reports are due when it came
     * @param agency whose report on that year it is, as far as the document tells both
     */
    record Kept(String sha256, String name, int year, Optional<String> agency) {}

    /** All that are kept, taken meanwhile or not; those that can't be read are left out. */
    List<Kept> all() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.find(
                root,
                2,
                (file, attributes) ->
                        attributes.isRegularFile() && file.toString().endsWith(".json"))) {
            return files.flatMap(file -> kept(file).stream()).toList();
        } catch (IOException | UncheckedIOException failed) {
            LOG.warn(
                    "{} can't be read: alerts of documents rejected before do not end by themselves: {}",
                    root,
                    failed.toString());
            return List.of();
        }
    }

    private static Optional<Kept> kept(Path file) {
        try {
            JsonNode told = MAPPER.readTree(Files.readAllBytes(file));
            return told.has("year")
                    ? Optional.of(new Kept(
                            told.path("sha256").asString(""),
                            told.path("name").asString(""),
                            told.path("year").asInt(),
                            told.path("agency").asStringOpt()))
                    : Optional.empty();
        } catch (IOException | JacksonException unreadable) {
            LOG.warn("{} can't be read: {}", file, unreadable.toString());
            return Optional.empty();
        }
    }

    /** Returns once both files are on the disk. */
    void keep(Document document, List<String> reasons, Optional<String> found, Kept kept, Instant at)
            throws NotStoredException {
        String sha256 = kept.sha256();
        try {
            Path folder = Files.createDirectories(root.resolve(sha256.substring(0, 2)));
            write(folder.resolve(sha256), document.bytes());
            write(folder.resolve(sha256 + ".json"), told(kept, reasons, found, at));
            sync(folder);
        } catch (IOException failed) {
            throw new NotStoredException(
                    new Reason(
                            "can't keep the rejected document in " + root + ": " + failed,
                            "无法在" + root + "保存被退回的文档：" + failed),
                    failed);
        }
    }

    private byte[] told(Kept kept, List<String> reasons, Optional<String> found, Instant at) {
        try (ByteArrayBuilder out = new ByteArrayBuilder(1024)) {
            try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
                json.writeStartObject();
                json.writeStringProperty("sha256", kept.sha256());
                json.writeNumberProperty("year", kept.year());
                kept.agency().ifPresent(agency -> json.writeStringProperty("agency", agency));
                json.writeStringProperty("name", kept.name());
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
