package io.disclosurestreams.inbox;

import static io.disclosurestreams.intake.IntakeFixture.utf8;
import static io.disclosurestreams.intake.SampleReports.department;
import static io.disclosurestreams.intake.SampleReports.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.disclosurestreams.intake.IntakeFixture;
import io.disclosurestreams.reading.Archive;
import io.disclosurestreams.wire.Topics;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    private static final String BUREAU = "沈阳市辽中区发展和改革局";

    @TempDir
    private Path folder;

    private Path root;
    private IntakeFixture fixture;
    private Inbox inbox;

    @BeforeEach
    void start() throws IOException {
        root = Files.createDirectory(folder.resolve("inbox"));
        fixture = new IntakeFixture(Files.createDirectory(folder.resolve("rejected")));
        fixture.view.with(department("210115-fgj", BUREAU, "210115"));
        inbox = new Inbox(root, fixture.intake);
    }

    private Path drop(String name, byte[] content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private void lookTwice() throws IOException {
        inbox.look();
        inbox.look();
    }

    /** Everything in the inbox, as paths from there. */
    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private int events() {
        return fixture.stored(Topics.REPORTS).size();
    }

    @Test
    void documentsAreTakenFromAllSubFoldersAndMovedByTheirVerdict() throws IOException {
        drop("教育/2023/报告.html", page(BUREAU, 2023, 12));
        drop("letter.txt", utf8("Dear all"));

        lookTwice();

        assertThat(files())
                .containsExactly(
                        ".accepted/教育/2023/报告.html", ".rejected/letter.txt", ".rejected/letter.txt.reason.txt");
        assertThat(Files.readString(root.resolve(".rejected/letter.txt.reason.txt")))
                .contains(
                        "letter.txt", "未接收：不是年度报告", "not accepted: no annual report", "既没有年度报告的标题", "neither a title");
        assertThat(events()).isEqualTo(1);
        lookTwice();
        assertThat(events()).isEqualTo(1);
    }

    @Test
    void aFileIsTakenOnlyOnceItStandsStill() throws IOException {
        byte[] page = page(BUREAU, 2023, 12);
        Path file = drop("a.html", new byte[] {page[0]});
        for (int part = 1; part < 4; part++) {
            inbox.look();
            Files.write(file, new byte[] {page[part]}, StandardOpenOption.APPEND);
        }
        Files.write(file, page);
        inbox.look();
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        inbox.look();
        assertThat(files()).containsExactly("a.html");

        inbox.look();

        assertThat(files()).containsExactly(".accepted/a.html");
    }

    @Test
    void unfinishedHiddenEmptyAndLinkedFilesAreLeftAlone() throws IOException {
        Path outside = Files.write(folder.resolve("outside.html"), page(BUREAU, 2023, 12));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.write(elsewhere.resolve("b.html"), page(BUREAU, 2022, 12));
        Files.createSymbolicLink(root.resolve("link.html"), outside);
        Files.createSymbolicLink(root.resolve("folder"), elsewhere);
        for (String name : List.of("a.html.part", "a.tmp", ".a.html", ".hidden/a.html")) {
            drop(name, page(BUREAU, 2023, 12));
        }
        drop("empty.html", new byte[0]);

        lookTwice();

        assertThat(events()).isZero();
        assertThat(root.resolve(".accepted")).doesNotExist();
        assertThat(root.resolve(".rejected")).doesNotExist();
        assertThat(outside).exists();
    }

    @Test
    void whatCanNotBeStoredStaysAndIsTakenLater() throws IOException {
        drop("a.html", page(BUREAU, 2023, 12));
        fixture.broker.is(IntakeFixture.Mood.FAILS);
        lookTwice();
        inbox.look();
        assertThat(files()).containsExactly("a.html");

        fixture.broker.is(IntakeFixture.Mood.STORES);
        inbox.look();

        assertThat(files()).containsExactly(".accepted/a.html");
        assertThat(events()).isEqualTo(1);
    }

    @Test
    void anEarlierDocumentOfTheSameNameIsNeverOverwritten() throws IOException {
        for (String content : List.of("one", "two", "three")) {
            drop("letter.txt", utf8(content));
            lookTwice();
        }

        assertThat(Files.readString(root.resolve(".rejected/letter.txt"))).isEqualTo("one");
        assertThat(Files.readString(root.resolve(".rejected/letter (2).txt"))).isEqualTo("two");
        assertThat(Files.readString(root.resolve(".rejected/letter (3).txt"))).isEqualTo("three");
        assertThat(root.resolve(".rejected/letter (3).txt.reason.txt")).exists();
    }

    @Test
    void anArchiveIsRefusedWithAVerdictOnEachOfItsDocuments() throws IOException {
        drop(
                "2023.zip",
                new Archive()
                        .with("a.html", page(BUREAU, 2023, 12))
                        .with("b.txt", utf8("Dear all"))
                        .packed());

        lookTwice();

        assertThat(files()).containsExactly(".rejected/2023.zip", ".rejected/2023.zip.reason.txt");
        assertThat(Files.readString(root.resolve(".rejected/2023.zip.reason.txt")))
                .contains("2023.zip!/a.html\n  已接收 accepted", "2023.zip!/b.txt\n  未接收");
        assertThat(events()).isEqualTo(1);
    }

    @Test
    void aFileOverTheLimitIsRefusedWithoutReadingIt() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(root.resolve("huge.txt").toFile(), "rw")) {
            file.setLength(51L << 20);
        }

        lookTwice();

        assertThat(Files.readString(root.resolve(".rejected/huge.txt.reason.txt")))
                .contains("有53477376字节", "53477376 bytes");
    }

    @Test
    void whatLiesThereAtTheStartIsTakenTooAndTheFolderIsMadeIfItIsNotThere() throws IOException {
        Path later = folder.resolve("new/inbox");
        try (InboxWatch watch = InboxWatch.start(later, fixture.intake)) {
            assertThat(later).isDirectory();
            assertThat(watch).isNotNull();
        }
        Files.write(later.resolve("a.html"), page(BUREAU, 2023, 12));
        try (InboxWatch watch = InboxWatch.start(later, fixture.intake)) {
            assertThat(watch).isNotNull();
            await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(later.resolve(".accepted/a.html")));
        }
        assertThat(events()).isEqualTo(1);
    }
}
