package io.disclosurestreams.runtime;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One process a data directory. The operating system frees the lock when the process ends, however it ends; the file
 * stays, since removing it would let two processes hold two locks of the same name.
 */
final class DirectoryLock implements AutoCloseable {

    // behind the text, so that the holder's number stays readable where locks forbid reading
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws StartRefusedException if another process, or another part of this one, holds the directory
     */
    static DirectoryLock take(Path directory) throws IOException {
        Path file = directory.resolve("lock");
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (tryLock(channel) == null) {
                throw new StartRefusedException("The data directory " + directory + " is in use by " + holder(file)
                        + ". Stop it, or set " + SettingKey.DATA_DIR.variable() + " to another directory.");
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
            return new DirectoryLock(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String holder(Path file) throws IOException {
        String pid = DurableFile.read(file);
        return pid.matches("[0-9]{1,19}") ? "process " + pid : "another process";
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
