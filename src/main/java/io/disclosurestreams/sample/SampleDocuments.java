package io.disclosurestreams.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Documents as agencies of the invented province might have published them. */
public final class SampleDocuments {

    private static final String FOLDER = "/sample/documents/";

    private SampleDocuments() {}

    /** One document with its file name. */
    public record SampleDocument(String name, byte[] bytes) {}

    /** All that the folder's list names. */
    public static List<SampleDocument> all() {
        try (BufferedReader names =
                new BufferedReader(new InputStreamReader(open("documents.list"), StandardCharsets.UTF_8))) {
            return names.lines()
                    .filter(name -> !name.isBlank())
                    .map(SampleDocuments::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SampleDocument read(String name) {
        try (InputStream file = open(name)) {
            return new SampleDocument(name, file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream file = SampleDocuments.class.getResourceAsStream(FOLDER + name);
        if (file == null) {
            throw new IOException("the jar has no " + FOLDER + name);
        }
        return file;
    }
}
