package io.disclosurestreams.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.http.ReportAnswer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class IngestSummaryTest {

    private final IngestSummary summary = new IngestSummary();

    private static ReportAnswer accepted(int revision) {
        return new ReportAnswer(
                "x",
                "accepted",
                Optional.of("980121-czj"),
                OptionalInt.of(2024),
                OptionalInt.of(revision),
                Optional.empty(),
                List.of(),
                List.of());
    }

    @Test
    void aDocumentThatIsSentOnceMoreCountsOnce() {
        summary.add(accepted(2));
        summary.add(accepted(1));
        summary.addSentAgain("b.html", List.of(accepted(3)));
        assertThat(summary.table())
                .contains("       2  accepted", "       1  sent once more", "b.html  r3", "2 taken, 0 rejected");
        assertThat(summary.isGood()).isTrue();
    }

    @Test
    void oneThatIsRejectedThenIsToldWithTheReason() {
        summary.add(accepted(1));
        summary.addSentAgain("b.html", List.of(ReportAnswer.rejected("can't be read: gone")));
        assertThat(summary.table()).contains("b.html  can't be read: gone", "1 taken");
        assertThat(summary.isGood()).isFalse();
    }
}
