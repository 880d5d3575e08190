package io.disclosurestreams;

import static io.disclosurestreams.RunningService.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The running service reads documents in processes of their own, and survives what befalls them. */
class IsolationIT {

    private static final Path DOCUMENT = Path.of("src/test/resources/reading/one-cell-a-line-2019-form.txt");

    @TempDir
    private Path folder;

    private List<ProcessHandle> parsers() {
        return ProcessHandle.current()
                .descendants()
                .filter(child -> child.info().commandLine().orElse("").contains(folder.toString()))
                .filter(ProcessHandle::isAlive)
                .toList();
    }

    private void drop(String name, String year) throws IOException {
        String text = Files.readString(DOCUMENT).replace("2022年", year + "年");
        Files.writeString(folder.resolve("inbox").resolve(name), text);
    }

    private void awaitAccepted(String name) {
        eventually().until(() -> Files.exists(folder.resolve("inbox/.accepted").resolve(name)));
    }

    @Test
    void theInboxIsServedThoughItsParsersAreKilledAndNothingIsLeftAtTheEnd() throws IOException {
        Path data = folder.resolve("data");
        Map<String, String> settings =
                Map.of("DISCLOSURE_INBOX", folder.resolve("inbox").toString());
        try (RunningService service = RunningService.start(data, settings)) {
            service.ready();
            eventually().until(() -> parsers().size() == 2);
            drop("first.txt", "2021");
            awaitAccepted("first.txt");

            parsers().forEach(ProcessHandle::destroyForcibly);
            eventually().until(() -> parsers().isEmpty());
            drop("second.txt", "2022");
            awaitAccepted("second.txt");
        }
        eventually().until(() -> parsers().isEmpty());
        try (Stream<Path> left = Files.list(data.resolve("tmp"))) {
            assertThat(left).isEmpty();
        }
    }
}
