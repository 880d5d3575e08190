package io.disclosurestreams.command;

import io.disclosurestreams.http.ReportAnswer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers which contents a service has judged, one JSON object a line, so that a run that was broken off goes on where
 * it stopped. By content, not by name: a file that was mended is new. One for all threads.
 */
final class IngestJournal implements AutoCloseable {

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final String service;
    private final Set<String> judged = new HashSet<>();
    private final BufferedWriter out;

    /** Reads what is there and goes on writing behind it. */
    IngestJournal(Path file, URI service) throws IOException {
        this.service = service.toString();
        if (Files.exists(file)) {
            Files.readAllLines(file, StandardCharsets.UTF_8).forEach(this::remember);
        }
        out = Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        // a line that was broken off must not spoil the next
        out.newLine();
    }

    private void remember(String line) {
        try {
            JsonNode entry = mapper.readTree(line);
            if (entry.path("service").asString("").equals(service)) {
                judged.add(entry.path("sha256").asString(""));
            }
        } catch (JacksonException brokenOff) {
            // its document is sent again, which does no harm
        }
    }

    static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    synchronized boolean has(String sha256) {
        return judged.contains(sha256);
    }

    /** Keeps a judgement at once, so that a run that is killed forgets none. */
    synchronized void add(String sha256, Path file, List<ReportAnswer> answers) throws IOException {
        judged.add(sha256);
        var entry = mapper.createObjectNode()
                .put("service", service)
                .put("sha256", sha256)
                .put("path", file.toString());
        var verdicts = entry.putArray("verdicts");
        answers.forEach(answer -> verdicts.add(answer.verdict()));
        out.write(mapper.writeValueAsString(entry));
        out.newLine();
        out.flush();
    }

    @Override
    public synchronized void close() throws IOException {
        out.close();
    }
}
