package io.disclosurestreams.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.CellSource;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.EventOrder;
import io.disclosurestreams.domain.Figure;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.Legibility;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.ReportBody;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Unit;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportWriterTest {

    private static final Instant NOW = Instant.parse("2026-02-10T03:00:00Z");
    private static final byte[] KEY = "210115-fgj".getBytes(StandardCharsets.UTF_8);
    private static final ReportWriter.Source SOURCE =
            new ReportWriter.Source("file:reports/辽中.txt", "ab".repeat(32), "text/plain");

    @Test
    void aDocumentsEventSaysEverythingThatWasFound() {
        Cells cells = Cells.builder()
                .count(ProactiveFigure.LICENSING_DECISIONS.slot(), 7)
                .set(RequestRow.GRANTED.slot(Applicant.NATURAL_PERSON), Cell.ofRaw("22（其中修订 16 件）"))
                .build();
        ReportDocument document = document(
                cells,
                Map.of(
                        "proactive.licensing.decisions",
                        new CellSource(OptionalInt.of(2), 1, 7, 3, "7件"),
                        "requests.granted.naturalPerson",
                        new CellSource(OptionalInt.empty(), 2, 4, 5, "22（其中修订 16 件）")),
                Map.of("overview", "情况“总述”\n第二行"));

        JsonNode event = json(ReportWriter.write(document, Optional.of("210115-fgj"), 3, SOURCE));

        assertThat(event.path("schema").asString()).isEqualTo("disclosure.report/v1");
        assertThat(event.path("agency").asString()).isEqualTo("210115-fgj");
        assertThat(event.path("year").asInt()).isEqualTo(2022);
        assertThat(event.path("revision").asInt()).isEqualTo(3);
        assertThat(event.path("reportScope").asString()).isEqualTo("own");
        assertThat(event.path("title").asString()).isEqualTo("辽中区发改局2022年政府信息公开工作年度报告");
        assertThat(event.path("publishedOn").asString()).isEqualTo("2023-01-16");
        assertThat(event.path("source").path("uri").asString()).isEqualTo("file:reports/辽中.txt");
        assertThat(event.path("source").path("mediaType").asString()).isEqualTo("text/plain");
        assertThat(event.path("narrative").path("overview").asString()).isEqualTo("情况“总述”\n第二行");
        JsonNode places = event.path("sources");
        assertThat(places.path("proactive.licensing.decisions").toString())
                .isEqualTo("{\"page\":2,\"table\":1,\"row\":7,\"column\":3,\"raw\":\"7件\"}");
        assertThat(places.path("requests.granted.naturalPerson").has("page")).isFalse();
        assertThat(event.path("requests").path("granted").path(0).asString()).isEqualTo("22（其中修订 16 件）");
    }

    @Test
    void withoutAgencyAndYearTheyAreNull() {
        ReportDocument document = new ReportDocument(
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                ReportScope.OWN,
                Legibility.LEGIBLE,
                Cells.NONE,
                Map.of(),
                Map.of(),
                List.of(),
                List.of("table three is missing"));

        JsonNode event = json(ReportWriter.write(document, Optional.empty(), 1, SOURCE));

        assertThat(event.path("agency").isNull()).isTrue();
        assertThat(event.path("year").isNull()).isTrue();
        assertThat(event.has("form")).isFalse();
        assertThat(event.has("title")).isFalse();
        assertThat(event.has("sources")).isFalse();
    }

    @Test
    void whatADocumentSaysIsWhatTheDecoderReads() {
        SplittableRandom random = new SplittableRandom(20260210);
        for (int round = 0; round < 500; round++) {
            Cells cells = cells(random);
            int revision = 1 + random.nextInt(5);
            byte[] json = ReportWriter.write(
                    document(cells, Map.of(), Map.of()), Optional.of("210115-fgj"), revision, SOURCE);

            ReportEvent read = accepted(json);

            assertThat(read.body().cells()).as("round %d", round).isEqualTo(cells);
            assertThat(read.order())
                    .isEqualTo(new EventOrder(revision, Optional.of(LocalDate.of(2023, 1, 16)), "ab".repeat(32)));
            assertThat(read.form()).isEqualTo(Form.of(cells));
            assertThat(read.unknown()).isEmpty();
        }
    }

    @Test
    void anEventWrittenAgainIsTheSameEvent() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 300; round++) {
            ReportBody body = random.nextInt(4) == 0
                    ? new ReportBody.Withdrawn()
                    : random.nextInt(4) == 0 ? new ReportBody.Unreadable() : new ReportBody.Readable(cells(random));
            ReportEvent event = new ReportEvent(
                    "210115-fgj",
                    2019 + random.nextInt(7),
                    new EventOrder(
                            1 + random.nextInt(9),
                            random.nextBoolean()
                                    ? Optional.of(LocalDate.of(2026, 1, 1 + random.nextInt(28)))
                                    : Optional.empty(),
                            "0f".repeat(32)),
                    body,
                    Form.of(body.cells()),
                    random.nextBoolean() ? ReportScope.OWN : ReportScope.SUMMARY,
                    List.of());

            assertThat(accepted(ReportWriter.write(event)))
                    .as("round %d", round)
                    .isEqualTo(event);
        }
    }

    private static ReportEvent accepted(byte[] json) {
        Decoded<ReportEvent> decoded = new ReportDecoder().decode(KEY, json, NOW);
        assertThat(decoded).isInstanceOf(Decoded.Accepted.class);
        return ((Decoded.Accepted<ReportEvent>) decoded).value();
    }

    private static JsonNode json(byte[] bytes) {
        return JsonMapper.builder().build().readTree(bytes);
    }

    private static ReportDocument document(
            Cells cells, Map<String, CellSource> sources, Map<String, String> narrative) {
        return new ReportDocument(
                Optional.of("辽中区发改局2022年政府信息公开工作年度报告"),
                Optional.of("辽中区发改局"),
                OptionalInt.of(2022),
                Optional.of(LocalDate.of(2023, 1, 16)),
                ReportScope.OWN,
                Legibility.LEGIBLE,
                cells,
                sources,
                narrative,
                List.of(),
                List.of());
    }

    /** Rows are given whole or not at all, as the forms have them; so is each figure of table two. */
    private static Cells cells(SplittableRandom random) {
        Cells.Builder cells = Cells.builder();
        for (int slot = Figures.PROACTIVE_START; slot < Figures.REQUESTS_START; slot++) {
            if (random.nextInt(3) > 0) {
                cell(Figures.at(slot), random, cells);
            }
        }
        for (RequestRow row : RequestRow.all()) {
            if (random.nextInt(5) > 0) {
                for (Applicant applicant : Applicant.values()) {
                    cell(Figures.at(row.slot(applicant)), random, cells);
                }
            }
        }
        for (DisputeGroup group : DisputeGroup.values()) {
            if (random.nextBoolean()) {
                for (DisputeResult result : DisputeResult.values()) {
                    cell(Figures.at(group.slot(result)), random, cells);
                }
            }
        }
        return cells.build();
    }

    private static void cell(Figure figure, SplittableRandom random, Cells.Builder cells) {
        switch (random.nextInt(8)) {
            case 0 -> cells.blank(figure.slot());
            case 1 -> cells.set(figure.slot(), Cell.ofRaw("/"));
            case 2 -> cells.set(figure.slot(), Cell.ofRaw("无\"\\\u0001𠮷"));
            case 3 -> cells.count(figure.slot(), 0);
            case 4 -> {
                if (figure.isAmount()) {
                    cells.set(figure.slot(), new Cell.Amount(BigDecimal.valueOf(random.nextLong(1, 1_000_000_000), 7)));
                } else {
                    cells.count(figure.slot(), 99_999_999_999L);
                }
            }
            default ->
                cells.count(
                        figure.slot(),
                        figure.unit() == Unit.CHANGE_OF_ITEMS ? random.nextInt(-50, 50) : random.nextInt(5_000));
        }
    }
}
