package io.disclosurestreams.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.rocksdb.NativeLibraryLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything that survives a restart, held by one process at a time. Its folders can be read by their owner alone.
 *
 * <p>RocksDB unpacks 15 MB of native code for each process and leaves it behind when killed; here it goes to a folder
 * that each start empties. The compression libraries of Kafka unpack to {@code java.io.tmpdir}, which the JVM reads
 * before any of this runs: whoever starts the JVM may point it to {@code tmp} here.
 */
public final class DataDirectory implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DataDirectory.class);
    private static final String PRIVATE = "rwx------";

    private final Path root;
    private final DirectoryLock lock;
    private final String instanceId;

    private DataDirectory(Path root, DirectoryLock lock, String instanceId) {
        this.root = root;
        this.lock = lock;
        this.instanceId = instanceId;
    }

    /**
     * Makes what is missing, takes the lock, empties the folders of passing things.
     *
     * @throws StartRefusedException if the directory can't be made or written, or another process holds it
     */
    public static DataDirectory open(Path path) {
        Path root = path.toAbsolutePath().normalize();
        try {
            makePrivate(root);
            if (isPosix(root) && !isPrivate(root)) {
                // what lies within is behind this one door, whatever Kafka and RocksDB make of their own folders
                LOG.warn("{} can be entered by other users of this machine: chmod 700 {}", root, root);
            }
            var lock = DirectoryLock.take(root);
            try {
                return opened(root, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new StartRefusedException(
                    "The data directory " + root + " can't be used: " + e + ". Set " + SettingKey.DATA_DIR.variable()
                            + " to a directory that this user can write.",
                    e);
        }
    }

    private static DataDirectory opened(Path root, DirectoryLock lock) throws IOException {
        var directory = new DataDirectory(root, lock, instanceId(root.resolve("instance.id")));
        for (Path passing : List.of(directory.tmp(), directory.nativeLibraries())) {
            delete(passing);
        }
        for (Path folder : List.of(
                directory.streams(),
                directory.view(),
                directory.review(),
                directory.rejected(),
                directory.tmp(),
                directory.nativeLibraries())) {
            makePrivate(folder);
        }
        loadRocksDb(directory.nativeLibraries());
        return directory;
    }

    /** What is loaded once is not unpacked again: Kafka Streams finds RocksDB loaded from here. */
    private static void loadRocksDb(Path folder) throws IOException {
        try {
            NativeLibraryLoader.getInstance().loadLibrary(folder.toString());
        } catch (UnsatisfiedLinkError e) {
            throw new StartRefusedException(
                    "RocksDB's native library can't be loaded from " + folder + " (" + e.getMessage()
                            + "). The data directory must not be mounted noexec, and the system needs glibc.",
                    e);
        }
    }

    /** Log and identity of the embedded broker; not there if a cluster is used. */
    public Path broker() {
        return root.resolve("broker");
    }

    /** Makes the folder of the embedded broker if it is not there. */
    void makeBroker() throws IOException {
        makePrivate(broker());
    }

    /** Kafka Streams' stores; can be rebuilt from the topics. */
    public Path streams() {
        return root.resolve("streams");
    }

    /** What the view keeps on disk; can be rebuilt from the topics. */
    public Path view() {
        return root.resolve("view");
    }

    /** What the review has read of the prose; can be rebuilt from the topics. */
    public Path review() {
        return root.resolve("review");
    }

    /** Rejected documents, named by their hash. */
    public Path rejected() {
        return root.resolve("rejected");
    }

    /** Passing things; empty after each start. */
    public Path tmp() {
        return root.resolve("tmp");
    }

    /** Host and port of the embedded broker while it runs. */
    public Path brokerAddress() {
        return root.resolve("broker.address");
    }

    /**
     * Names this instance to Kafka ({@code group.instance.id}), the same after each restart, so that it gets its work
     * back at once instead of after a session timeout.
     */
    public String instanceId() {
        return instanceId;
    }

    Path nativeLibraries() {
        return root.resolve("native");
    }

    /** Frees the lock; the last thing to be closed. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String instanceId(Path file) throws IOException {
        if (!Files.exists(file)) {
            DurableFile.write(file, "disclosure-" + UUID.randomUUID().toString().substring(0, 13));
        }
        String id = DurableFile.read(file);
        if (!id.matches("[A-Za-z0-9._-]{1,100}")) {
            throw new StartRefusedException(
                    "The file " + file
                            + " does not hold a name of letters, digits, dot, hyphen and underscore. Delete it; a new one is made.");
        }
        return id;
    }

    private static void makePrivate(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            if (isPosix(folder)) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(PRIVATE));
            }
        }
    }

    private static boolean isPosix(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix");
    }

    private static boolean isPrivate(Path folder) throws IOException {
        return PosixFilePermissions.fromString(PRIVATE).containsAll(Files.getPosixFilePermissions(folder));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            // walk does not follow links: what they point to is not ours
            try (var inside = Files.walk(folder)) {
                for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
