package io.disclosurestreams.intake;

import static io.disclosurestreams.intake.IntakeFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Severity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fixture receives documents on 2026-02-10, a little before noon in Shanghai. */
class PublishedLaterTest {

    @TempDir
    private Path rejected;

    @Test
    void aDayOfPublicationAfterTheDayOfReceiptIsTold() {
        assertThat(findings("2026-02-11")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).contains("2026-02-11", "2026-02-10");
        });
    }

    @Test
    void theDayOfReceiptMayBeThatOfPublication() {
        assertThat(findings("2026-02-10")).isEmpty();
    }

    private List<Finding> findings(String day) {
        String page =
                text(SampleReports.page("清源县水务局", 2025, 12)).replaceFirst("</h1>", "</h1><p>发布日期：" + day + "</p>");
        assertThat(page).contains(day);
        Receipt receipt = new IntakeFixture(rejected)
                .document(new Document("day.html", page.getBytes(StandardCharsets.UTF_8)), Filing.UNSAID, Mode.DRY_RUN);
        assertThat(receipt).isInstanceOf(Receipt.Taken.class);
        return ((Receipt.Taken) receipt)
                .findings().stream()
                        .filter(finding -> finding.rule().equals("DOC-YEAR"))
                        .toList();
    }
}
