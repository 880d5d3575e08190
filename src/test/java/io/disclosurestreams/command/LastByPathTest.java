package io.disclosurestreams.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.http.ReportAnswer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LastByPathTest {

    private final LastByPath order = new LastByPath();

    private void note(String file, String verdict, int year, int revision) {
        order.note(
                Path.of(file),
                new ReportAnswer(
                        file,
                        verdict,
                        Optional.of("980121-czj"),
                        OptionalInt.of(year),
                        OptionalInt.of(revision),
                        Optional.empty(),
                        List.of(),
                        List.of()));
    }

    @Test
    void whatWasTakenInTheOrderOfItsPathsIsNotSentAgain() {
        note("a.html", "accepted", 2023, 1);
        note("b.html", "accepted", 2023, 2);
        note("c.html", "accepted", 2024, 1);

        assertThat(order.overtaken()).isEmpty();
    }

    @Test
    void theLastByPathIsSentAgainIfAnEarlierOneOvertookIt() {
        note("a.html", "accepted", 2023, 3);
        note("b.html", "accepted", 2023, 1);
        note("c.html", "accepted", 2023, 2);

        assertThat(order.overtaken()).containsExactly(Path.of("c.html"));
    }

    @Test
    void oneThatStoodAlreadyMayBeOvertakenToo() {
        note("a.html", "accepted", 2023, 3);
        note("b.html", "duplicate", 2023, 2);

        assertThat(order.overtaken()).containsExactly(Path.of("b.html"));
    }

    @Test
    void whatWasRejectedTakesNoPart() {
        note("a.html", "accepted", 2023, 1);
        note("b.html", "rejected", 2023, 0);

        assertThat(order.overtaken()).isEmpty();
    }
}
