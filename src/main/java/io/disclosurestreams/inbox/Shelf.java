package io.disclosurestreams.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A hidden folder of the inbox for documents with one verdict, in the sub-folders in which they were dropped. */
record Shelf(Path inbox, String name) {

    private static final String REASON = ".reason.txt";

    /** Puts a document here; nothing that is here is ever overwritten. */
    void put(Path file) throws IOException {
        move(file, free(file));
    }

    /** The same with the reason beside it, which is there before the document is. */
    void put(Path file, String reason) throws IOException {
        Path target = free(file);
        Files.writeString(reasonOf(target), reason, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        move(file, target);
    }

    private Path free(Path file) throws IOException {
        Path wanted = inbox.resolve(name).resolve(inbox.relativize(file));
        Files.createDirectories(wanted.getParent());
        Path target = wanted;
        for (int copy = 2; isTaken(target) || isTaken(reasonOf(target)); copy++) {
            target = wanted.resolveSibling(numbered(wanted.getFileName().toString(), copy));
        }
        return target;
    }

    private static boolean isTaken(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static Path reasonOf(Path file) {
        return file.resolveSibling(file.getFileName() + REASON);
    }

    private static String numbered(String name, int copy) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) + " (" + copy + ")" + name.substring(dot) : name + " (" + copy + ")";
    }

    private static void move(Path file, Path target) throws IOException {
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    }
}
