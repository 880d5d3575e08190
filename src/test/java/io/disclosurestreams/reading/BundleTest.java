package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {

    private static final byte[] PAGE = "某局2023年政府信息公开工作年度报告".getBytes(StandardCharsets.UTF_8);
    private static final int LISTED_FLAGS = 8;
    private static final byte[] LISTED = {'P', 'K', 1, 2};

    private static Bundle of(byte[] bytes) {
        return Bundle.of("a.zip", bytes).orElseThrow();
    }

    private static List<Bundle.Entry> entries(byte[] bytes) {
        return ((Bundle.Opened) of(bytes)).entries();
    }

    @Test
    void whatWindowsAndOfficeLeaveInFoldersIsNoDocument() {
        byte[] archive = new Archive()
                .with("年报/Thumbs.db", new byte[] {1})
                .with("年报/desktop.ini", new byte[] {1})
                .with("年报/~$年报.docx", new byte[] {1})
                .with("年报/年报.txt", new byte[] {1})
                .packed();
        Bundle.Opened opened = (Bundle.Opened) Bundle.of("a.zip", archive).orElseThrow();
        assertThat(opened.entries()).extracting(Bundle.Entry::name).containsExactly("a.zip!/年报/年报.txt");
    }

    @Test
    void eachFileIsADocumentOfItsOwnInTheOrderOfTheArchive() {
        byte[] packed = new Archive()
                .with("教育/", new byte[0])
                .with("教育/年报.html", PAGE)
                .with("b.txt", "second".getBytes(StandardCharsets.UTF_8))
                .packed();

        assertThat(entries(packed)).extracting(Bundle.Entry::name).containsExactly("a.zip!/教育/年报.html", "a.zip!/b.txt");
        assertThat(entries(packed).get(0).bytes()).isEqualTo(PAGE);
        assertThat(entries(packed).get(1).bytes()).asString().isEqualTo("second");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-8"})
    void chineseNamesAreReadWhateverTheArchiveSaysOfTheirEncoding(String charset) {
        byte[] packed = new Archive(Charset.forName(charset))
                .with("教育局/年度报告.html", PAGE)
                .packed();
        byte[] unflagged = withFlags(packed, 0);

        for (byte[] archive : List.of(packed, unflagged)) {
            assertThat(entries(archive)).extracting(Bundle.Entry::name).containsExactly("a.zip!/教育局/年度报告.html");
            assertThat(entries(archive).get(0).bytes()).isEqualTo(PAGE);
        }
    }

    @Test
    void whatSystemsPutBesideDocumentsIsLeftOut() {
        byte[] packed = new Archive()
                .with("__MACOSX/._a.html", PAGE)
                .with("x/.DS_Store", PAGE)
                .with("x/a.html", PAGE)
                .packed();

        assertThat(entries(packed)).extracting(Bundle.Entry::name).containsExactly("a.zip!/x/a.html");
    }

    @Test
    void officeDocumentsAndWhatIsNoArchiveAreNoBundles() {
        byte[] word = new Archive()
                .with("[Content_Types].xml", PAGE)
                .with("word/document.xml", PAGE)
                .packed();
        byte[] openDocument =
                new Archive().with("mimetype", PAGE).with("content.xml", PAGE).packed();

        for (byte[] other : List.of(word, openDocument, PAGE, new byte[0], "PK".getBytes(StandardCharsets.UTF_8))) {
            assertThat(Bundle.of("a", other)).isEqualTo(Optional.empty());
        }
        assertThat(entries(new Archive().with("a.docx", word).packed())).hasSize(1);
    }

    static Stream<Arguments> badArchives() {
        byte[] zeros = new byte[2 << 20];
        Archive many = new Archive();
        for (int file = 0; file <= Bundle.MOST_FILES; file++) {
            many.with(file + ".txt", new byte[0]);
        }
        byte[] inner = new Archive().with("a.txt", PAGE).packed();
        byte[] good = new Archive().with("a.txt", PAGE).packed();
        return Stream.of(
                Arguments.of("no documents", new Archive().packed()),
                Arguments.of(
                        "no documents", new Archive().with("only/", new byte[0]).packed()),
                Arguments.of("more than 1000 files", many.packed()),
                Arguments.of("100 times", new Archive().with("zeros.txt", zeros).packed()),
                Arguments.of(
                        "another archive", new Archive().with("b.docx", inner).packed()),
                Arguments.of(
                        "another archive",
                        new Archive()
                                .with("b.rar", "Rar!\u001a".getBytes(StandardCharsets.UTF_8))
                                .packed()),
                Arguments.of(
                        "twice",
                        new Archive()
                                .with("x/A.html", PAGE)
                                .with("X/a.HTML", PAGE)
                                .packed()),
                Arguments.of("points out", new Archive().with("../a.html", PAGE).packed()),
                Arguments.of(
                        "points out", new Archive().with("x/../../a.html", PAGE).packed()),
                Arguments.of(
                        "points out", new Archive().with("/etc/a.html", PAGE).packed()),
                Arguments.of("points out", new Archive().with("C:/a.html", PAGE).packed()),
                Arguments.of("points out", renamed("x_a.html", "x\\a.html")),
                Arguments.of("NUL", renamed("x_a.html", "x\u0000a.html")),
                Arguments.of(
                        "a link",
                        new Archive().withLink("a.html", "/etc/passwd").packed()),
                Arguments.of("password", withFlags(good, 1)),
                Arguments.of("cut off", Arrays.copyOf(good, good.length - 10)));
    }

    @ParameterizedTest
    @MethodSource("badArchives")
    void anArchiveThatBreaksARuleIsRefusedWholeWithTheReason(String reason, byte[] bytes) {
        assertThat(((Bundle.Refused) of(bytes)).reason())
                .matches("a.zip .*\\p{IsHan}.* / [a-z].*")
                .contains(reason);
    }

    @Test
    void anArchiveIsRefusedAtItsOwnCountNotAtWhatItSaysOfItsSize() {
        Archive large = new Archive();
        byte[] noise = new byte[26 << 20];
        new SplittableRandom(7).nextBytes(noise);
        for (int file = 0; file < 4; file++) {
            large.with(file + ".txt", noise);
        }

        assertThat(((Bundle.Refused) of(large.packed())).reason()).contains("more than 104857600 bytes");
    }

    @Test
    void damageIsAnsweredNeverThrown() {
        SplittableRandom random = new SplittableRandom(20260210);
        byte[] good = new Archive().with("a.txt", PAGE).with("b.txt", PAGE).packed();
        for (int round = 0; round < 2_000; round++) {
            byte[] damaged = good.clone();
            for (int left = random.nextInt(1, 4); left > 0; left--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            if (Bundle.of("a.zip", damaged).orElse(null) instanceof Bundle.Opened opened) {
                opened.entries().forEach(Bundle.Entry::bytes);
            }
        }
    }

    private static byte[] renamed(String name, String other) {
        String packed = new String(new Archive().with(name, PAGE).packed(), StandardCharsets.ISO_8859_1);
        return packed.replace(name, other).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** With other flags in the list of files, which is the one that counts. */
    private static byte[] withFlags(byte[] packed, int flags) {
        byte[] changed = packed.clone();
        for (int at = 0; at < changed.length - LISTED.length; at++) {
            if (Arrays.equals(changed, at, at + LISTED.length, LISTED, 0, LISTED.length)) {
                changed[at + LISTED_FLAGS] = (byte) flags;
                changed[at + LISTED_FLAGS + 1] = 0;
            }
        }
        return changed;
    }

    @Test
    void aDocumentThatIsCutOffIsNoArchiveToBePackedAnew() {
        for (byte[] whole : List.of(
                Packed.docx("<w:p/>").bytes(), Packed.xlsx("").bytes(), OfficePaper.bytes(new XSSFWorkbook()))) {
            byte[] half = Arrays.copyOf(whole, whole.length - 100);
            assertThat(Bundle.of("半.docx", half)).isEmpty();
            assertThat(((ReadResult.Unsupported) new DocumentReader().read("半.docx", half)).reason())
                    .contains("不完整或已损坏", "open it and save a copy");
        }
    }
}
