package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Form;
import io.disclosurestreams.reading.HostileReading.Line;
import io.disclosurestreams.reading.Layout.Sheets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.Arguments;

/** All documents made to harm, in a process with the memory that the product gives one; prints what each of them took. */
class HostileFootprintTest {

    private static final int MEGABYTES = 256;
    private static final long SOON_MILLIS = 5_000;

    @TempDir
    private Path folder;

    /** Kind and what is bad about it, by file. */
    private Map<String, String> written(Path into) throws IOException {
        Map<String, String> kinds = new TreeMap<>();
        put("office", HostileOfficeTest.documents(), into, kinds);
        put("pdf", HostilePdfTest.documents(), into, kinds);
        put("archive", BundleTest.badArchives(), into, kinds);
        return kinds;
    }

    private static void put(String kind, Stream<Arguments> documents, Path into, Map<String, String> kinds)
            throws IOException {
        int number = 0;
        for (Arguments document : documents.toList()) {
            String name = "%s-%02d".formatted(kind, ++number);
            Files.write(into.resolve(name), (byte[]) document.get()[1]);
            kinds.put(name, kind + ": " + document.get()[0]);
        }
    }

    @Test
    void allAreRefusedSoonInLittleMemory() throws IOException, InterruptedException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Map<String, String> kinds = written(documents);
        PaperReport paper = new PaperReport(Form.FORM_2021, 2024, 7, 0);
        Path good = Files.write(
                folder.resolve("good"),
                Layout.XLSX_MERGED.bytes(Layout.XLSX_MERGED.write(paper.title(), paper.year, Sheets.of(paper))));

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + MEGABYTES + "m",
                        "-Xss1m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        HostileReading.class.getName(),
                        documents.toString(),
                        good.toString())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("err")))
                .isZero();

        List<Line> lines = Files.readAllLines(folder.resolve("out"), StandardCharsets.UTF_8).stream()
                .map(Line::of)
                .toList();
        print(lines, kinds);
        assertThat(lines).hasSameSizeAs(kinds.keySet()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.verdict()).as(kinds.get(line.file())).isEqualTo("refused");
            assertThat(line.reason()).isNotBlank();
            assertThat(line.peakMegabytes()).isLessThan(MEGABYTES);
            assertThat(line.millis()).as(kinds.get(line.file())).isLessThan(SOON_MILLIS);
        });
    }

    private static void print(List<Line> lines, Map<String, String> kinds) {
        System.out.printf("%6s %9s  %-60s %s%n", "ms", "peak MiB", "hostile document", "reason");
        lines.forEach(line -> System.out.printf(
                "%6d %9d  %-60s %s%n", line.millis(), line.peakMegabytes(), kinds.get(line.file()), line.reason()));
        System.out.printf(
                "%6d %9d  greatest of %d hostile documents, in a heap of %d MiB%n",
                lines.stream().mapToLong(Line::millis).max().orElse(0),
                lines.stream().mapToLong(Line::peakMegabytes).max().orElse(0),
                lines.size(),
                MEGABYTES);
    }
}
