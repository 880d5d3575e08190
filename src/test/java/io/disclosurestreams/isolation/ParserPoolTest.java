package io.disclosurestreams.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.disclosurestreams.reading.DocumentReader;
import io.disclosurestreams.reading.NotReadException;
import io.disclosurestreams.reading.ReadResult;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParserPoolTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Launch ODD = Launch.ofThisProgram(List.of(), OddParser.class);

    @TempDir
    private Path folders;

    private ParserPool pool;

    @AfterEach
    void nothingIsLeft() throws IOException {
        pool.close();
        await().atMost(PATIENCE).until(() -> children().isEmpty());
        await().atMost(PATIENCE).until(() -> left().isEmpty());
    }

    /** Of this test's processes, what still runs. */
    private List<ProcessHandle> children() {
        return ProcessHandle.current()
                .descendants()
                .filter(child -> child.info().commandLine().orElse("").contains(folders.toString()))
                .filter(ProcessHandle::isAlive)
                .toList();
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(folders)) {
            return files.toList();
        }
    }

    private static Bounds bounds(int processes, int waiting, Duration document) {
        return new Bounds(processes, waiting, PATIENCE, PATIENCE, document);
    }

    private ParserPool one(Duration document) {
        pool = ParserPool.start(() -> ODD, folders, bounds(1, 4, document));
        return pool;
    }

    private static String reason(ReadResult result) {
        return result instanceof ReadResult.NotAReport told
                ? told.reason()
                : ((ReadResult.Unsupported) result).reason();
    }

    private String read(String name) throws NotReadException {
        return reason(pool.read(name, new byte[] {1, 2, 3}));
    }

    @ParameterizedTest
    @CsvSource({
        "hang, took longer than 1 s",
        "memory, needed more than 256 MB of memory",
        "exit, ended with exit status 42",
        "killed, ended with exit status 137",
        "nonsense, answered nonsense"
    })
    void aDocumentThatEndsItsProcessIsRefusedWithTheReasonAndTheNextIsRead(String name, String reason)
            throws NotReadException {
        one(name.equals("hang") ? Duration.ofSeconds(1) : PATIENCE);
        String before = read("before");

        assertThat(read(name)).contains(name, reason).containsPattern("读取进程.* / ");

        assertThat(read("after")).endsWith("read 3 bytes of after").isNotEqualTo(before.replace("before", "after"));
    }

    @ParameterizedTest
    @CsvSource({"throw, too deep", "large, says more than any report", "print, printed; from standard input came -1"})
    void whatAProcessCanAnswerItOutlives(String name, String answer) throws NotReadException {
        one(PATIENCE);
        String before = read("same");

        assertThat(read(name)).contains(answer);

        assertThat(read("same")).isEqualTo(before);
    }

    @Test
    void aProcessThatIsKilledBetweenTwoDocumentsIsReplaced() throws NotReadException {
        one(PATIENCE);
        String before = read("a");
        List<ProcessHandle> killed = children();
        killed.forEach(ProcessHandle::destroyForcibly);
        killed.forEach(child -> child.onExit().orTimeout(60, TimeUnit.SECONDS).join());

        assertThat(read("a")).endsWith("read 3 bytes of a").isNotEqualTo(before);
    }

    @Test
    void aDocumentWhoseProcessIsKilledOnceIsReadByTheNext(@TempDir Path folder) throws NotReadException {
        one(PATIENCE);
        byte[] marker = folder.resolve("killed").toString().getBytes(StandardCharsets.UTF_8);

        ReadResult result = pool.read("killed once", marker);

        assertThat(((ReadResult.NotAReport) result).reason()).isEqualTo("read at last");
    }

    @Test
    void aProcessLeavesNothingAndKnowsNothingOfItsOwner() throws NotReadException {
        one(PATIENCE);

        assertThat(read("litter")).isEqualTo("left something");
        assertThat(read("environment")).doesNotContain("PATH", "HOME", "USER");
    }

    @Test
    void aProcessThatCanNotBeStartedIsNoFaultOfTheDocument() {
        Launch nowhere = new Launch(List.of(), folders.resolve("no-java"), ODD.classPath(), ODD.main());
        pool = ParserPool.start(() -> nowhere, folders, bounds(1, 1, PATIENCE));

        assertThatThrownBy(() -> read("a"))
                .isInstanceOf(NotReadException.class)
                .hasMessageContaining("can't be started")
                .hasMessageContaining("no-java");
    }

    @Test
    void aProcessThatEndsBeforeItBeginsIsNoFaultOfTheDocument() {
        Launch wrong = new Launch(List.of(), ODD.java(), ODD.classPath(), "no.such.Program");
        pool = ParserPool.start(() -> wrong, folders, bounds(1, 1, PATIENCE));

        assertThatThrownBy(() -> read("a"))
                .isInstanceOf(NotReadException.class)
                .hasMessageContaining("ended with exit status 1");
    }

    @Test
    void whoeverComesWhenAllPlacesAreTakenIsToldToComeAgain() throws Exception {
        pool = ParserPool.start(() -> ODD, folders, bounds(1, 0, PATIENCE));
        read("begun");
        CompletableFuture<?> hanging = CompletableFuture.runAsync(() -> assertThatThrownBy(() -> read("hang"))
                .isInstanceOf(NotReadException.class)
                .hasMessageContaining("stopping"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThatThrownBy(() -> read("next"))
                        .isInstanceOf(NotReadException.class)
                        .hasMessageContaining("send it again"));

        pool.close();
        hanging.get(60, TimeUnit.SECONDS);
        assertThatThrownBy(() -> read("late")).isInstanceOf(NotReadException.class);
    }

    @Test
    void aRealReportIsReadAsInTheSameProcess() throws Exception {
        byte[] report = Files.readAllBytes(Path.of("src/test/resources/reading/one-cell-a-line-2019-form.txt"));
        pool = ParserPool.start(folders);

        assertThat(pool.read("报告.txt", report)).isEqualTo(new DocumentReader().read("报告.txt", report));
    }

    @Test
    void processesEndWithAServiceThatIsKilledInTheMiddleOfADocument() throws Exception {
        pool = ParserPool.start(() -> ODD, folders, bounds(1, 0, PATIENCE));
        read("begun");
        Path elsewhere = Files.createDirectory(folders.resolve("other"));
        Process owner = new ProcessBuilder(
                        ODD.java().toString(), "-cp", ODD.classPath(), PoolOwner.class.getName(), elsewhere.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(owner.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("reading");
            List<ProcessHandle> orphans = owner.toHandle().descendants().toList();
            assertThat(orphans).hasSize(2);

            owner.destroyForcibly().onExit().get(60, TimeUnit.SECONDS);

            for (ProcessHandle orphan : orphans) {
                orphan.onExit().get(60, TimeUnit.SECONDS);
            }
        } finally {
            owner.destroyForcibly();
            new OwnFolder(elsewhere).close();
        }
    }
}
