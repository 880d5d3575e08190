package io.disclosurestreams;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A configuration as shipped, but for the few places that a test must change. */
record Shipped(Path file, String text) {

    static Shipped read(Path file) throws IOException {
        return new Shipped(file, Files.readString(file));
    }

    /** With another text in the place of one that must be there. */
    Shipped with(String old, String replacement) {
        if (!text.contains(old)) {
            throw new IllegalStateException(file + " has no " + old);
        }
        return new Shipped(file, text.replace(old, replacement));
    }
}
