package io.disclosurestreams.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.domain.TextThresholds;
import io.disclosurestreams.reading.DocumentReader;
import io.disclosurestreams.reading.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The narratives of real reports, where they lie. */
class CorpusNarrativesTest {

    private static final Path CORPUS = Path.of(System.getProperty("disclosure.corpus", "../shared/corpus"));
    private static final Map<String, ReportDocument> REPORTS = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "no corpus");
        DocumentReader reader = new DocumentReader();
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(txt|html)"))
                    .toList()) {
                String name = file.getFileName().toString();
                if (reader.read(name, Files.readAllBytes(file)) instanceof ReadResult.Report report) {
                    REPORTS.put(name, report.document());
                }
            }
        }
        assertThat(REPORTS).hasSizeGreaterThan(15);
    }

    private static Narrative narrative(ReportDocument report) {
        return new Narrative(
                report.year().orElse(2023),
                report.narrative(),
                report.agencyName().stream().toList());
    }

    @Test
    void theOnlyCountThatDiffersIsTheOneOfAnotherScope() {
        List<String> told = new ArrayList<>();
        REPORTS.forEach((name, report) -> {
            TextFacts facts = TextFacts.of(narrative(report));
            for (Finding finding :
                    ClaimRules.findings(facts.claims(), report.cells(), Optional.empty(), report.scope())) {
                told.add(name + " " + finding.rule() + " " + finding.left().orElseThrow() + " "
                        + finding.right().orElseThrow());
            }
        });
        assertThat(told).containsExactly("07-hongze-2024.txt TXT-NEW 17 95");
    }

    @Test
    void noTwoReportsOfDifferentAgenciesAreAlike() {
        List<Narrative> narratives =
                REPORTS.values().stream().map(CorpusNarrativesTest::narrative).toList();
        for (int one = 0; one < narratives.size(); one++) {
            for (int other = one + 1; other < narratives.size(); other++) {
                assertThat(Likeness.of(narratives.get(one), narratives.get(other), CommonShingles.NONE))
                        .isLessThan(0.5);
            }
        }
        List<TextFacts> facts = narratives.stream().map(TextFacts::of).toList();
        assertThat(AlikeTexts.find(facts, narratives::get, CommonShingles.NONE, TextThresholds.USUAL))
                .isEmpty();
    }
}
