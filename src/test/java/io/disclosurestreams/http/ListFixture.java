package io.disclosurestreams.http;

import static io.disclosurestreams.intake.SampleReports.department;
import static io.disclosurestreams.intake.SampleReports.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Alert;
import io.disclosurestreams.domain.AlertKind;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.OpenAlert;
import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.intake.IntakeFixture;
import io.disclosurestreams.rules.Assessment;
import io.disclosurestreams.rules.Result;
import io.disclosurestreams.rules.Rule;
import io.disclosurestreams.view.AgencyYearAnswer;
import io.disclosurestreams.view.AlertAnswer;
import io.disclosurestreams.view.AssessmentAnswer;
import io.disclosurestreams.view.FindingAnswer;
import io.disclosurestreams.view.FindingPage;
import io.disclosurestreams.wire.Topics;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What lists hold that a view in memory does not make by itself. */
final class ListFixture {

    private static final List<String> CELLS =
            List.of("requests.refused.stateSecret.total", "proactive.procurement.amount", "section.six");

    private ListFixture() {}

    /** With agencies, years, revisions and findings, some of them with words that programs could run. */
    static ServerFixture start(Path folder) {
        ServerFixture server = new ServerFixture(folder);
        server.view.with(
                department("210115-fgj", "沈阳市辽中区发展和改革局", "210115", "辽中区发改局", "=别名"),
                department("210115-sfj", "=HYPERLINK(\"http://evil.example\",\"司法局\")", "210115"),
                department("210116-fgj", "𠮷县\n发展和改革局, \"原名\"", "210116"));
        server.view.with(event("210115-fgj", 2022, 1, 8), IntakeFixture.NOW.minusSeconds(60));
        server.view.with(event("210115-fgj", 2023, 1, 12), IntakeFixture.NOW);
        server.view.with(event("210116-fgj", 2023, 1, 0), IntakeFixture.NOW.minusSeconds(9));
        server.view.with("""
            {"schema":"disclosure.report/v1","agency":"210115-fgj","year":2021,"unreadable":true}""", IntakeFixture.NOW);
        server.view.with("""
            {"schema":"disclosure.report/v1","agency":"999999-x","year":2022,"form":"2019",
             "proactive":{"regulations":{"made":1,"disclosed":null},"fees":{"change":-2},
              "procurement":{"amount":123456789012.1234}},
             "requests":{"newlyReceived":[1,null,"/",0,"-","=1+1","约3件"]}}\
            """, IntakeFixture.NOW);
        findings(server);
        alerts(server);
        revisions(server);
        return server;
    }

    /** The file, its mark taken off. */
    static List<CSVRecord> csv(ServerFixture server, String list) throws IOException {
        String text = server.get(list + "format=csv").text();
        assertThat(text).startsWith("\uFEFF");
        return CSVFormat.RFC4180.parse(new StringReader(text.substring(1))).getRecords();
    }

    /** One of every kind, of agencies, regions and documents, known and unknown. */
    private static void alerts(ServerFixture server) {
        LocalDate day = LocalDate.of(2026, 1, 31);
        server.view.alerted = Stream.of(AlertKind.values())
                .map(kind -> {
                    boolean due = kind.ordinal() % 2 == 0;
                    Optional<LocalDate> end = kind.ordinal() % 3 == 0 ? Optional.empty() : Optional.of(day.plusDays(9));
                    OpenAlert told =
                            new OpenAlert(2023, kind, day.plusDays(1), due ? Optional.of(day) : Optional.empty());
                    return new AlertAnswer(
                            new Alert("=subject", told, due ? OptionalLong.of(9) : OptionalLong.empty(), end),
                            due ? Optional.of("=1+1") : Optional.empty(),
                            due ? Optional.of(new Region("2101")) : Optional.empty(),
                            Optional.empty(),
                            day.plusDays(10));
                })
                .toList();
    }

    /** One of every kind of number, state and severity, on a listed and on an unlisted agency. */
    private static void findings(ServerFixture server) {
        AgencyYearAnswer listed = server.view.agencyYear("210115-fgj", 2022).orElseThrow();
        server.view.found = new FindingPage(
                List.of(
                        answer(listed, finding(Severity.ERROR, Finding.State.FAIL, 3L, 1L, 2L)),
                        answer(
                                listed,
                                finding(
                                        Severity.WARNING,
                                        Finding.State.UNCERTAIN,
                                        new BigDecimal("12.50"),
                                        new BigDecimal("-0.001"),
                                        new BigDecimal("12.501"))),
                        new FindingAnswer(
                                "999999-x",
                                2022,
                                Optional.empty(),
                                3,
                                finding(Severity.INFO, Finding.State.FAIL, 0.1, 1e-7, 0.0999999),
                                IntakeFixture.NOW.minusSeconds(5)),
                        answer(
                                listed,
                                Finding.of("DOC-SHAPE", Severity.BLOCK, List.of(), "=1+1 is no sum", "“=1+1”不是合计"))),
                4);
        server.view.assessed = new AssessmentAnswer(
                List.of(
                        new Assessment(Rule.T3_ID, List.of(CELLS.get(0)), new Result.Pass()),
                        new Assessment(Rule.T3_ROW, CELLS, new Result.PassAssumingBlankIsZero()),
                        new Assessment(Rule.YOY_CARRY, List.of(), new Result.Fail(3L, 1L)),
                        new Assessment(
                                Rule.T2_PROC,
                                List.of(),
                                new Result.Fail(new BigDecimal("0.5000"), new BigDecimal("123456789012345.6789"))),
                        new Assessment(Rule.YOY_COPY, List.of(), new Result.Told(Finding.State.UNCERTAIN)),
                        new Assessment(
                                Rule.YOY_STOCK, List.of(), new Result.NotAssessable(new Reason("no year", "无上年")))),
                IntakeFixture.NOW);
    }

    private static Finding finding(Severity severity, Finding.State state, Number left, Number right, Number delta) {
        return new Finding(
                "YOY-CARRY",
                severity,
                state,
                Optional.of(left),
                Optional.of(right),
                Optional.of(delta),
                CELLS,
                List.of(
                        new Finding.Suggestion(CELLS.get(0), 12L),
                        new Finding.Suggestion(CELLS.get(1), new BigDecimal("0.10"))),
                "in English, \"quoted\"",
                "中文，\n两行");
    }

    private static FindingAnswer answer(AgencyYearAnswer report, Finding finding) {
        return new FindingAnswer(
                report.agency(),
                report.year(),
                report.period(),
                1,
                finding,
                report.asOf().orElseThrow());
    }

    /** A first report, its withdrawal, and a correction. */
    private static void revisions(ServerFixture server) {
        send(server, event("210115-sfj", 2022, 1, 8));
        send(
                server,
                "{\"schema\":\"disclosure.report/v1\",\"agency\":\"210115-sfj\",\"year\":2022,\"withdrawn\":true,"
                        + "\"revision\":2}");
        send(server, event("210115-sfj", 2022, 3, 9));
    }

    private static void send(ServerFixture server, String json) {
        assertThat(server.post("/api/v1/reports", "application/json", IntakeFixture.utf8(json))
                        .status())
                .isEqualTo(200);
        server.view.read(server.intake.stored(Topics.REPORTS));
    }
}
