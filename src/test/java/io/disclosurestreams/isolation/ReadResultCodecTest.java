package io.disclosurestreams.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.CellSource;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Legibility;
import io.disclosurestreams.domain.RandomValues;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.reading.FigureTable;
import io.disclosurestreams.reading.ReadResult;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ReadResultCodecTest {

    private static final List<String> TEXTS =
            List.of("", "/", "字".repeat(500), "a\u0000\n", "\uD83D\uDE00", "\uD83D alone", "二〇二三年");
    private static final List<Number> NUMBERS = List.of(7, -7L, Long.MAX_VALUE, 0.5, new BigDecimal("25.10"));

    private final SplittableRandom random = new SplittableRandom(20260210);
    private final RandomValues values = new RandomValues(20260210);

    @Test
    void whatGoesThroughComesOutWhole() throws IOException {
        for (int round = 0; round < 500; round++) {
            ReadResult result = result();
            assertThat(ReadResultCodec.decode(ReadResultCodec.encode(result))).isEqualTo(result);
        }
    }

    @Test
    void sourcesAndProseKeepTheirOrder() throws IOException {
        ReportDocument document = document();
        ReadResult.Report back = (ReadResult.Report)
                ReadResultCodec.decode(ReadResultCodec.encode(new ReadResult.Report(document, "text/html")));

        assertThat(back.document().sources().keySet())
                .containsExactlyElementsOf(document.sources().keySet());
        assertThat(back.document().narrative().keySet())
                .containsExactlyElementsOf(document.narrative().keySet());
    }

    @Test
    void damagedBytesAreRefusedNeverBelieved() throws IOException {
        for (int round = 0; round < 500; round++) {
            byte[] bytes = ReadResultCodec.encode(result());
            byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            assertThatThrownBy(() -> ReadResultCodec.decode(cut)).isInstanceOf(IOException.class);
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                ReadResultCodec.decode(bytes);
            } catch (IOException refused) {
                assertThat(refused).isNotNull();
            }
        }
    }

    private ReadResult result() {
        return switch (random.nextInt(4)) {
            case 0 -> new ReadResult.NotAReport("text/html", text());
            case 1 -> new ReadResult.Unsupported("application/pdf", text());
            case 2 -> new ReadResult.Tabulation(list(this::table), "text/csv");
            default -> new ReadResult.Report(document(), "text/plain");
        };
    }

    private FigureTable table() {
        List<String> header = new ArrayList<>(List.of("agency", "year"));
        for (Applicant applicant : Applicant.values()) {
            header.add("requests.granted." + applicant.key());
        }
        return new FigureTable(
                random.nextInt(9),
                header,
                header.stream().map(name -> text()).toList(),
                list(() -> random.nextInt(9)),
                list(() -> new FigureTable.Line(
                        random.nextInt(99),
                        list(this::text),
                        pick(List.of(FigureTable.Ending.values())),
                        pick(List.of(FigureTable.Visibility.values())))));
    }

    private ReportDocument document() {
        Map<String, CellSource> sources = new LinkedHashMap<>();
        Map<String, String> narrative = new LinkedHashMap<>();
        for (int left = random.nextInt(9); left > 0; left--) {
            sources.put(
                    "requests." + random.nextInt(1000),
                    new CellSource(number(), random.nextInt(9), random.nextInt(99), random.nextInt(9), text()));
            narrative.put("section" + random.nextInt(1000), text());
        }
        return new ReportDocument(
                optional(this::text),
                optional(this::text),
                number(),
                optional(() -> LocalDate.ofEpochDay(random.nextInt(-5, 30_000))),
                pick(List.of(ReportScope.values())),
                pick(List.of(Legibility.values())),
                values.cells(),
                sources,
                narrative,
                list(this::finding),
                list(this::text));
    }

    private Finding finding() {
        return new Finding(
                text(),
                pick(List.of(Severity.values())),
                pick(List.of(Finding.State.values())),
                optional(() -> pick(NUMBERS)),
                optional(() -> pick(NUMBERS)),
                optional(() -> pick(NUMBERS)),
                list(this::text),
                list(() -> new Finding.Suggestion(text(), pick(NUMBERS))),
                text(),
                text());
    }

    private OptionalInt number() {
        return random.nextBoolean() ? OptionalInt.of(random.nextInt()) : OptionalInt.empty();
    }

    private String text() {
        return pick(TEXTS);
    }

    private <T> Optional<T> optional(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> list(Supplier<T> value) {
        List<T> list = new ArrayList<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            list.add(value.get());
        }
        return list;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
