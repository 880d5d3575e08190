package io.disclosurestreams;

import static io.disclosurestreams.RunningService.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is missing, on the terminal and in files. */
class MissingIT {

    private static final String ROSTER = """
            agency,name,aliases,region,level,kind
            320483-fgj,溧阳市发展和改革局,,320483,county,department
            320483-mzj,溧阳市民政局,,320483,county,department
            """;

    @TempDir
    private static Path folder;

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start(folder.resolve("data"), Map.of("DISCLOSURE_TODAY", "2024-05-20"));
        service.ready();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void whoIsMissingIsListedOnTheTerminalAndInAFileThatStays() throws IOException {
        String base = service.api().base().toString();
        Path roster = Files.writeString(folder.resolve("roster.csv"), ROSTER);
        assertThat(Typed.type(base, "roster", "import", roster.toString()).exit())
                .isZero();
        String[] asked = {"missing", "--region", "320483", "--year", "2023"};
        eventually().until(() -> Typed.type(base, asked).out().contains("320483-mzj"));
        assertThat(Typed.type(base, asked).out().lines())
                .filteredOn(line -> line.contains("320483-"))
                .hasSize(2)
                .allMatch(line -> line.contains("2024-01-31") && line.contains("第四十九条"));

        Path file = folder.resolve("missing.xlsx");
        String[] kept = {"missing", "--region", "320483", "-o", file.toString()};
        assertThat(Typed.type(base, kept).exit()).isZero();
        assertThat(file).isNotEmptyFile();
        Typed again = Typed.type(base, kept);
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("is there already");

        Path notice = folder.resolve("notice.docx");
        assertThat(Typed.type(base, "missing", "--region", "320483", "--year", "2023", "-o", notice.toString())
                        .exit())
                .isZero();
        assertThat(notice).isNotEmptyFile();
        assertThat(Typed.type(base, "missing", "--notice", "--region", "320483", "--year", "2023")
                        .out())
                .contains("320483-mzj");
        assertThat(Typed.type(base, "missing", "--due-soon", "--region", "320483", "--year", "2023")
                        .out())
                .doesNotContain("320483-mzj");
        assertThat(Typed.type(base, "missing", "--due-soon", "--notice").exit()).isEqualTo(2);

        Typed nowhere = Typed.type(base, "missing", "--region", "99x");
        assertThat(nowhere.exit()).isEqualTo(2);
        assertThat(nowhere.err()).contains("99x");
        assertThat(Typed.type(base, "missing", "-o", "list.pdf").err()).contains(".csv, .xlsx or .docx");
    }
}
