package io.disclosurestreams.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A country of agencies as a file, made by a process that could not hold them. */
class TableFootprintTest {

    private static final int AGENCIES = 150_000;
    private static final int COLUMNS = 20;

    /** Makes each file once; run in a process of its own. */
    public static final class Program {
        public static void main(String[] arguments) throws IOException {
            Table.Builder<Integer> columns = Table.named("agencies", "名单", "list");
            for (int column = 0; column < COLUMNS; column++) {
                int at = column;
                columns.column("c" + at, "列", "column", row -> Value.of("清源县第" + row + "号机关" + at));
            }
            Table<Integer> table = columns.asOf(row -> Optional.empty());
            About about = new About("/api/v1/agencies", LocalDate.of(2026, 2, 10));
            for (TableFormat format : TableFormat.values()) {
                format.write(table, agencies(), about, OutputStream.nullOutputStream());
                System.out.println(format.key() + " written");
            }
        }

        private static List<Integer> agencies() {
            return new AbstractList<>() {
                @Override
                public Integer get(int index) {
                    return index;
                }

                @Override
                public int size() {
                    return AGENCIES;
                }
            };
        }
    }

    @Test
    void aCountryOfAgenciesIsWrittenWithAHeapOfSixteenMegabytes() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-Xmx16m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Program.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said).contains("csv written", "xlsx written");
        assertThat(program.waitFor()).isZero();
    }
}
