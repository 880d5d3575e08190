package io.disclosurestreams.http;

import io.disclosurestreams.intake.Document;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;

/**
 * The files of a {@code multipart/form-data} body, each spooled to a file of its own until the whole body has come:
 * only then is anything judged, and memory holds one document at a time. Closing deletes the files.
 */
final class Multipart implements AutoCloseable {

    /** Bytes of all documents of a request together. */
    static final long LARGEST_BODY = 200L << 20;

    private static final int MOST_FILES = 200;
    private static final int LONGEST_HEADERS = 4096;
    private static final int BUFFER = 16 * 1024;

    /** One document as it lies on the disk. */
    record Spooled(String name, Path file) {}

    private final Path folder;
    private final List<Spooled> files = new ArrayList<>();
    private boolean complete;
    private Throwable failure;
    private Path current;
    private OutputStream out;
    private long size;

    private Multipart(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads the whole body.
     *
     * @param contentType with the boundary
     * @param folder for the files
     */
    static Multipart read(InputStream body, String contentType, Path folder) throws IOException {
        String boundary = MultiPart.extractBoundary(contentType);
        if (boundary == null || boundary.isEmpty()) {
            throw broken("no boundary in the Content-Type");
        }
        Multipart multipart = new Multipart(folder);
        try {
            multipart.readAll(body, boundary);
            return multipart;
        } catch (IOException | RuntimeException failed) {
            multipart.close();
            throw failed;
        }
    }

    List<Spooled> files() {
        return files;
    }

    private void readAll(InputStream body, String boundary) throws IOException {
        MultiPart.Parser parser = new MultiPart.Parser(boundary, new Parts());
        parser.setMaxParts(MOST_FILES);
        parser.setPartHeadersMaxLength(LONGEST_HEADERS);
        byte[] buffer = new byte[BUFFER];
        for (int read = body.read(buffer); read >= 0 && failure == null; read = body.read(buffer)) {
            parser.parse(Content.Chunk.from(ByteBuffer.wrap(buffer, 0, read).slice(), false));
        }
        if (failure == null) {
            parser.parse(Content.Chunk.from(ByteBuffer.allocate(0), true));
        }
        if (failure instanceof ProblemException problem) {
            throw problem;
        }
        if (failure instanceof IOException disk && !(disk instanceof EOFException)) {
            throw Problem.unavailable("can't keep documents while they come in: " + disk.getMessage())
                    .asException();
        }
        if (!complete || failure != null) {
            throw broken(failure == null ? "it ends early" : String.valueOf(failure.getMessage()));
        }
        if (files.isEmpty()) {
            throw broken("no part with the name file");
        }
    }

    private static ProblemException broken(String why) {
        return Problem.of(
                        HttpStatus.BAD_REQUEST_400, "no multipart/form-data with documents as parts named file: " + why)
                .asException();
    }

    @Override
    public void close() {
        try {
            end();
            if (current != null) {
                Files.deleteIfExists(current);
            }
            for (Spooled spooled : files) {
                Files.deleteIfExists(spooled.file());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void end() throws IOException {
        if (out != null) {
            out.close();
            out = null;
        }
    }

    /** The parser swallows what a listener throws, so failures are noted and the reading loop ends with the first. */
    private final class Parts extends MultiPart.AbstractPartsListener {

        @Override
        public void onPartContent(Content.Chunk chunk) {
            ByteBuffer bytes = chunk.getByteBuffer();
            size += bytes.remaining();
            if (size > Document.LARGEST) {
                onFailure(RequestBody.tooLarge(Document.LARGEST));
            }
            if (failure != null) {
                return;
            }
            try {
                byte[] copy = new byte[bytes.remaining()];
                bytes.get(copy);
                spool().write(copy);
            } catch (IOException failed) {
                onFailure(failed);
            }
        }

        private OutputStream spool() throws IOException {
            if (out == null) {
                current = Files.createTempFile(folder, "upload", "");
                out = Files.newOutputStream(current);
            }
            return out;
        }

        @Override
        public void onPart(String name, String fileName, HttpFields headers) {
            if (!"file".equals(name)) {
                onFailure(broken("a part is named " + Query.shown(String.valueOf(name))));
            }
            if (failure != null) {
                return;
            }
            try {
                spool();
                end();
                files.add(new Spooled(fileName == null ? "" : fileName, current));
                current = null;
                size = 0;
            } catch (IOException failed) {
                onFailure(failed);
            }
        }

        @Override
        public void onComplete() {
            complete = true;
        }

        @Override
        public void onFailure(Throwable cause) {
            if (failure == null) {
                failure = cause;
            }
        }
    }
}
