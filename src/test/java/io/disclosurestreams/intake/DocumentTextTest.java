package io.disclosurestreams.intake;

import static io.disclosurestreams.intake.SampleReports.department;
import static io.disclosurestreams.intake.SampleReports.event;
import static io.disclosurestreams.intake.SampleReports.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Finding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTextTest {

    private static final String BUREAU = "某县发展和改革局";

    private IntakeFixture fixture;

    @BeforeEach
    void begin(@TempDir Path rejected) {
        fixture = new IntakeFixture(rejected);
        fixture.view.with(department("a", BUREAU, "210115"));
    }

    private List<String> rules(String overview) {
        String html = new String(page(BUREAU, 2023, 12), StandardCharsets.UTF_8).replace("本年度工作平稳。", overview);
        Document document = new Document("a.html", html.getBytes(StandardCharsets.UTF_8));
        Receipt receipt = fixture.document(document, Filing.UNSAID, Mode.DRY_RUN);
        return ((Receipt.Taken) receipt).findings().stream().map(Finding::rule).toList();
    }

    @Test
    void theAnswerToADocumentTellsWhatItsProseClaimsOtherwiseThanItsTables() {
        assertThat(rules("2023年，我局收到政府信息公开申请12件。")).doesNotContain("TXT-NEW");
        assertThat(rules("2023年，我局收到政府信息公开申请13件。")).contains("TXT-NEW", "TXT-THIN");
        assertThat(rules("根据国办公开办函〔2019〕60号的要求编制。")).contains("DOC-BASIS");
    }

    @Test
    void aChangeThatItsProseClaimsIsHeldAgainstTheReportThatStandsForTheYearBefore() {
        String claim = "2023年，我局收到政府信息公开申请12件，同比增长50%。";
        assertThat(rules(claim)).doesNotContain("YOY-CLAIM");
        fixture.view.with(event("a", 2022, 1, 10), Instant.parse("2023-01-16T00:00:00Z"));
        assertThat(rules(claim)).contains("YOY-CLAIM");
        assertThat(rules(claim.replace("50%", "20%"))).doesNotContain("YOY-CLAIM");
    }
}
