package io.disclosurestreams.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Coverage;
import io.disclosurestreams.domain.DueCount;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.PeerThresholds;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.domain.Sums;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A summary against its parts, an agency among its peers. */
class AcrossAgenciesTest {

    private static final PeerRules PEERS = new PeerRules(PeerThresholds.USUAL);

    private static Sums report(long received, long granted) {
        int person = Applicant.NATURAL_PERSON.ordinal();
        return Sums.of(Cells.builder()
                .count(RequestRow.NEWLY_RECEIVED.slot(Applicant.values()[person]), received)
                .count(RequestRow.GRANTED.slot(Applicant.NATURAL_PERSON), granted)
                .count(RequestRow.NOT_HELD.slot(Applicant.NATURAL_PERSON), received - granted)
                .count(RequestRow.CONCLUDED.slot(Applicant.NATURAL_PERSON), received)
                .build());
    }

    private static Subtotal subordinates(long expected, Sums... reports) {
        TreeMap<LocalDate, DueCount> due = new TreeMap<>();
        due.put(LocalDate.of(2025, 1, 31), new DueCount(expected, reports.length, 0, 0, 0));
        Sums sum = Stream.of(reports).reduce(Sums.ZERO, Sums::plus);
        return new Subtotal(sum, new Coverage(due, reports.length), Instant.EPOCH);
    }

    private static List<String> rules(Sums summary, long expected, Sums... reports) {
        return SummaryRules.findings(summary, subordinates(expected, reports), List.of(reports)).stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void aSummaryIsTheSumOfItsReportsOnceAllAreThere() {
        Sums some = report(10, 4);
        Sums others = report(6, 3);
        assertThat(rules(report(16, 7), 2, some, others)).isEmpty();
        assertThat(rules(report(18, 8), 2, some, others)).containsExactly("ROLL-SUM");
        assertThat(rules(report(18, 8), 3, some, others))
                .as("one is missing: it may have the rest")
                .isEmpty();
        assertThat(rules(report(18, 8), 0)).as("nobody reported").isEmpty();
        assertThat(SummaryRules.findings(report(18, 7), subordinates(2, some, others), List.of(some, others)))
                .first()
                .satisfies(finding -> {
                    assertThat(finding.cells()).hasSize(6).contains("requests.newlyReceived.total");
                    assertThat(finding.messageZh())
                            .startsWith("汇总与下级年报合计有6处不一致：")
                            .contains("“（七）总计：自然人”汇总18，合计16");
                });
    }

    @Test
    void aSummaryIsNotLessThanTheReportsThatAreThere() {
        Sums some = report(10, 4);
        assertThat(rules(report(9, 4), 3, some)).containsExactly("ROLL-UP");
        assertThat(rules(report(10, 4), 3, some)).isEmpty();
        assertThat(SummaryRules.findings(report(9, 4), subordinates(3, some), List.of(some)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.messageZh()).contains("小于已收到的1份下级年报合计"));
    }

    @Test
    void ratiosOfASummaryLieBetweenThoseOfItsReports() {
        assertThat(rules(report(16, 16), 2, report(10, 4), report(6, 3))).containsExactly("ROLL-SUM", "ROLL-RANGE");
        assertThat(SummaryRules.findings(
                        report(16, 16),
                        subordinates(2, report(10, 4), report(6, 3)),
                        List.of(report(10, 4), report(6, 3))))
                .last()
                .satisfies(finding -> {
                    assertThat(finding.cells()).contains("ratios.granted", "ratios.disclosed");
                    assertThat(finding.messageZh())
                            .startsWith("汇总有5项比率超出全部下级年报的范围：“予以公开率”为100.0%，下级为40.0%至50.0%；“无法提供率”为0.0%，")
                            .contains("“公开率（占新收）”为100.0%，下级为40.0%至50.0%");
                });
    }

    @Test
    void noFindingAmongAgenciesNamesARatioByItsKeyInChinese() {
        List<Finding> findings = new ArrayList<>(SummaryRules.findings(
                report(16, 16), subordinates(2, report(10, 4), report(6, 3)), List.of(report(10, 4), report(6, 3))));
        PEERS.findings(peers(50, 51, 49, 52, 48, 50, 53, 90), Map.of()).values().forEach(findings::addAll);
        assertThat(findings)
                .hasSizeGreaterThan(2)
                .extracting(Finding::messageZh)
                .allSatisfy(message -> assertThat(message).doesNotContainPattern("[A-Za-z]"));
    }

    private static Map<String, Sums> peers(long... granted) {
        Map<String, Sums> peers = new TreeMap<>();
        for (int peer = 0; peer < granted.length; peer++) {
            peers.put("p" + peer, report(100, granted[peer]));
        }
        return peers;
    }

    @Test
    void aRatioFarFromThatOfThePeersIsAskedAbout() {
        Map<String, List<Finding>> odd = PEERS.findings(peers(50, 51, 49, 52, 48, 50, 53, 90), Map.of());

        assertThat(odd).containsOnlyKeys("p7");
        assertThat(odd.get("p7"))
                .filteredOn(finding -> finding.cells().equals(List.of("ratios.granted")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("PEER-OUT");
                    assertThat(finding.left()).contains(0.9);
                    assertThat(finding.messageZh())
                            .isEqualTo("“予以公开率”为90.0%（90/100），明显偏离同类机关：8个同类机关（含本机关）的中位数为50.5%，半数机关与中位数相差不超过1.5个百分点");
                });
    }

    @Test
    void fewPeersFewCasesAndPeersThatAreAllAlikeTellNothing() {
        assertThat(PEERS.findings(peers(50, 51, 49, 52, 48, 50, 90), Map.of())).isEmpty();
        assertThat(PEERS.findings(peers(50, 50, 50, 50, 50, 50, 50, 90), Map.of()))
                .isEmpty();
        Map<String, Sums> small = peers(50, 51, 49, 52, 48, 50, 53);
        small.put("few", report(PeerThresholds.USUAL.cases() - 1, PeerThresholds.USUAL.cases() - 1));
        small.put("another", report(100, 50));
        assertThat(PEERS.findings(small, Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100, true", "99, false"})
    void aTableOfZerosIsOddWhereHalfOfThePeersHaveManyRequests(long usual, boolean odd) {
        Map<String, Sums> peers = new TreeMap<>();
        for (int peer = 0; peer < 8; peer++) {
            peers.put("p" + peer, report(usual, usual / 2));
        }
        peers.put("none", Sums.ZERO);
        assertThat(PEERS.findings(peers, Map.of()).keySet())
                .containsExactlyElementsOf(odd ? List.of("none") : List.of());
    }

    @Test
    void aTableWithoutANumberIsNotSaidToBeZero() {
        Map<String, Sums> peers = new TreeMap<>();
        for (int peer = 0; peer < 8; peer++) {
            peers.put("p" + peer, report(100, 50));
        }
        List.of("blank", "strokes", "zeros").forEach(agency -> peers.put(agency, Sums.ZERO));

        Map<String, List<Finding>> odd =
                PEERS.findings(peers, Map.of("blank", TableThree.NOTHING, "strokes", TableThree.SIGNS));

        assertThat(odd).as("CELL-BLANK tells of a blank table").containsOnlyKeys("strokes", "zeros");
        assertThat(odd.get("zeros"))
                .extracting(Finding::messageZh)
                .first()
                .asString()
                .startsWith("表三全部为零，");
        assertThat(odd.get("strokes"))
                .extracting(Finding::messageZh)
                .first()
                .asString()
                .startsWith("表三没有填写数字，");
    }

    @ParameterizedTest
    @CsvSource({"空 空 空 空 空 空 空, NOTHING", "空 / 空 空 空 空 空, SIGNS", "无 无 无 无 无 无 无, SIGNS", "/ 0 空 空 空 空 空, NUMBERS"})
    void aTableIsFilledWithTheBestOfItsCells(String row, TableThree filled) {
        assertThat(TableThree.of(WrittenReport.cells("requests.granted=" + row)))
                .isEqualTo(filled);
    }
}
