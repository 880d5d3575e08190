package io.disclosurestreams.inbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the files that may be documents: no links, nothing hidden, nothing that a program names as unfinished. */
final class Drops extends SimpleFileVisitor<Path> {

    private static final List<String> UNFINISHED = List.of(".part", ".tmp", ".crdownload");

    private final Path root;
    private final SortedMap<Path, Stamp> files = new TreeMap<>();

    private Drops(Path root) {
        this.root = root;
    }

    static SortedMap<Path, Stamp> in(Path root) throws IOException {
        Drops drops = new Drops(root);
        Files.walkFileTree(root, drops);
        return drops.files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return folder.equals(root) || !isHidden(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = file.getFileName().toString();
        // an empty file is one whose writer has only begun
        if (attributes.isRegularFile()
                && attributes.size() > 0
                && !isHidden(file)
                && UNFINISHED.stream().noneMatch(name::endsWith)) {
            files.put(file, Stamp.of(attributes));
        }
        return FileVisitResult.CONTINUE;
    }

    /** Gone since, or not ours to see: the rest is seen all the same. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(root)) {
            throw failure;
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
