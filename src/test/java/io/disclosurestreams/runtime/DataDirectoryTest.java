package io.disclosurestreams.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;

class DataDirectoryTest {

    @TempDir
    Path folder;

    @Test
    void everythingIsMadeForItsOwnerAlone() throws IOException {
        Path root = folder.resolve("a/b/data");
        try (var data = DataDirectory.open(root)) {
            assertThat(data.broker()).as("unless a broker is started").doesNotExist();
            data.makeBroker();
            for (Path made : List.of(
                    root,
                    data.broker(),
                    data.streams(),
                    data.view(),
                    data.rejected(),
                    data.tmp(),
                    data.nativeLibraries())) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                        .as(made.toString())
                        .isEqualTo("rwx------");
            }
        }
    }

    @Test
    void aSecondHolderInThisProcessIsRefused() {
        try (var data = DataDirectory.open(folder)) {
            assertThat(data.tmp()).exists();
            assertThatExceptionOfType(StartRefusedException.class)
                    .isThrownBy(() -> DataDirectory.open(folder))
                    .withMessageContaining(folder.toString())
                    .withMessageContaining("process " + ProcessHandle.current().pid())
                    .withMessageContaining("DISCLOSURE_DATA_DIR");
        }
    }

    @Test
    void aSecondProcessIsRefusedAndToldWhoHoldsTheDirectory() throws Exception {
        try (var data = DataDirectory.open(folder)) {
            assertThat(secondProcess())
                    .contains("refused: The data directory " + folder.toRealPath())
                    .contains("process " + ProcessHandle.current().pid());
            assertThat(data.tmp()).exists();
        }
        assertThat(secondProcess()).contains("opened");
    }

    @Test
    void theLockIsFreeAfterClosing() {
        DataDirectory.open(folder).close();
        DataDirectory.open(folder).close();
    }

    @Test
    void theInstanceKeepsItsName() {
        String first = idOf(folder);
        assertThat(first).matches("disclosure-[0-9a-f-]{13}");
        assertThat(idOf(folder)).isEqualTo(first);
        assertThat(idOf(folder.resolve("other"))).isNotEqualTo(first);
    }

    @Test
    void aSpoiltNameIsRefusedWithTheRemedyAndTheLockIsFreed() throws IOException {
        Path file = folder.resolve("instance.id");
        Files.writeString(file, "two words\n");
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> DataDirectory.open(folder))
                .withMessageContaining(file.toString())
                .withMessageContaining("Delete it");
        Files.delete(file);
        DataDirectory.open(folder).close();
    }

    @Test
    void passingThingsAreGoneAfterAStartAndTheRestIsKept() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside"), "not ours");
        Path root = folder.resolve("data");
        try (var data = DataDirectory.open(root)) {
            Files.createDirectories(data.tmp().resolve("deep"));
            Files.writeString(data.tmp().resolve("deep/left"), "x");
            Files.createSymbolicLink(data.tmp().resolve("link"), outside);
            Files.writeString(data.nativeLibraries().resolve("old.so"), "x");
            Files.writeString(data.rejected().resolve("document"), "x");
        }
        try (var data = DataDirectory.open(root)) {
            assertThat(data.tmp()).isEmptyDirectory();
            assertThat(data.nativeLibraries().resolve("old.so")).doesNotExist();
            assertThat(data.rejected().resolve("document")).exists();
        }
        assertThat(outside).hasContent("not ours");
    }

    @Test
    void aFileInThePlaceOfTheDirectoryIsToldClearly() throws IOException {
        Path file = Files.createFile(folder.resolve("data"));
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> DataDirectory.open(file))
                .withMessageContaining("The data directory " + file + " can't be used");
    }

    @Test
    void rocksDbIsUnpackedIntoTheDataDirectory() throws Exception {
        // a process of its own: a library is unpacked once for each
        assertThat(secondProcess()).contains("native: librocksdbjni");
    }

    private static String idOf(Path root) {
        try (var data = DataDirectory.open(root)) {
            return data.instanceId();
        }
    }

    private String secondProcess() throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SecondProcess.class.getName(),
                        folder.toRealPath().toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return output;
    }

    /** Opens a data directory and tells what came of it. */
    static final class SecondProcess {

        private SecondProcess() {}

        public static void main(String[] arguments) throws IOException {
            try (var data = DataDirectory.open(Path.of(arguments[0]))) {
                RocksDB.loadLibrary();
                try (var options = new Options();
                        var unpacked = Files.list(data.nativeLibraries())) {
                    unpacked.forEach(file -> System.out.println("native: " + file.getFileName()));
                    System.out.println("opened with " + options.writeBufferSize());
                }
            } catch (StartRefusedException e) {
                System.out.println("refused: " + e.getMessage());
            }
        }
    }
}
