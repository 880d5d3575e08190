package io.disclosurestreams.rules;

import static io.disclosurestreams.domain.Applicant.BUSINESS;
import static io.disclosurestreams.domain.Applicant.NATURAL_PERSON;
import static io.disclosurestreams.domain.Applicant.RESEARCH;
import static io.disclosurestreams.domain.Applicant.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Finding.Suggestion;
import io.disclosurestreams.domain.FormSet;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.rules.Result.NotAssessable;
import io.disclosurestreams.rules.Result.PassAssumingBlankIsZero;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArithmeticTest {

    private static final int REPORTS = 300;

    /** A report of the form of 2021 in which everything adds up; a tenth of its cells are not zero. */
    private static Cells balanced(Random random) {
        Cells.Builder cells = Cells.builder();
        long[] concluded = new long[Applicant.COUNT];
        for (RequestRow row : RequestRow.all()) {
            if (row.outcome().isPresent() && row.in() != FormSet.ONLY_2019) {
                put(row, random(random), concluded, cells);
            }
        }
        long[] carriedOut = random(random);
        long[] carriedIn = random(random);
        long[] received = new long[Applicant.COUNT];
        for (int column = 0; column < TOTAL.ordinal(); column++) {
            // what was carried in is concluded or carried out
            carriedIn[column] = Math.min(carriedIn[column], concluded[column] + carriedOut[column]);
            received[column] = concluded[column] + carriedOut[column] - carriedIn[column];
        }
        long[] unused = new long[Applicant.COUNT];
        put(RequestRow.CONCLUDED, concluded.clone(), unused, cells);
        put(RequestRow.CARRIED_OUT, carriedOut, unused, cells);
        put(RequestRow.CARRIED_IN, carriedIn, unused, cells);
        put(RequestRow.NEWLY_RECEIVED, received, unused, cells);
        for (DisputeGroup group : DisputeGroup.values()) {
            long total = 0;
            for (DisputeResult result : DisputeResult.values()) {
                long count = result == DisputeResult.TOTAL ? total : random.nextInt(9);
                cells.count(group.slot(result), count);
                total += count;
            }
        }
        return cells.build();
    }

    private static long[] random(Random random) {
        long[] row = new long[Applicant.COUNT];
        for (int column = 0; column < TOTAL.ordinal(); column++) {
            row[column] = random.nextInt(10) == 0 ? 1 + random.nextInt(500) : 0;
        }
        return row;
    }

    private static void put(RequestRow row, long[] counts, long[] sums, Cells.Builder cells) {
        long total = 0;
        for (int column = 0; column < TOTAL.ordinal(); column++) {
            cells.count(row.slot(Applicant.values()[column]), counts[column]);
            sums[column] += counts[column];
            total += counts[column];
        }
        cells.count(row.slot(TOTAL), total);
    }

    private static List<String> rules(Cells cells) {
        return Arithmetic.findings(cells).stream().map(Finding::rule).toList();
    }

    @Test
    void theFormOf2021Makes42IdentitiesAndThatOf2019Makes40() {
        Cells form2021 = Cells.NONE.with(RequestRow.OTHER_REST.slot(TOTAL), 0);
        Cells form2019 = Cells.NONE.with(RequestRow.OTHER_UNSPECIFIED.slot(TOTAL), 0);

        assertThat(Arithmetic.equalities(form2021)).hasSize(42);
        assertThat(Arithmetic.equalities(form2019)).hasSize(40);
    }

    @Test
    void aReportThatAddsUpHasNoFinding() {
        for (int seed = 0; seed < REPORTS; seed++) {
            assertThat(rules(balanced(new Random(seed)))).as("seed " + seed).isEmpty();
        }
    }

    @Test
    void aReportWithoutATableCanNotBeJudged() {
        assertThat(Arithmetic.findings(Cells.NONE)).isEmpty();
        assertThat(Arithmetic.equalities(Cells.NONE))
                .allSatisfy(identity ->
                        assertThat(identity.judge(Dossier.of(Cells.NONE))).isInstanceOf(NotAssessable.class));
    }

    @Test
    void anySingleWrongCellOfAnApplicantIsAmongTheSuspectsWithItsRightValue() {
        for (int seed = 0; seed < REPORTS; seed++) {
            Random random = new Random(seed);
            Cells right = balanced(random);
            List<RequestRow> rows = RequestRow.all().stream()
                    .filter(row -> row.in() != FormSet.ONLY_2019)
                    .toList();
            RequestRow row = rows.get(random.nextInt(rows.size()));
            int slot = row.slot(Applicant.values()[random.nextInt(TOTAL.ordinal())]);
            long value = right.count(slot);
            Cells wrong = right.with(slot, value + 1 + random.nextInt(20));

            List<Finding> findings = Arithmetic.findings(wrong);

            assertThat(findings)
                    .as("seed " + seed)
                    .filteredOn(finding -> finding.rule().equals("FAULT-LOC"))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.suggestions())
                            .contains(new Suggestion(Figures.at(slot).path(), value)));
        }
    }

    @Test
    void aWrongTotalIsItsRowsAloneAndNoCellIsSuspected() {
        Cells right = balanced(new Random(7));
        int total = RequestRow.GRANTED.slot(TOTAL);

        List<Finding> findings = Arithmetic.findings(right.with(total, right.count(total) + 3));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("T3-ROW");
            assertThat(finding.delta()).contains(-3L);
            assertThat(finding.suggestions())
                    .containsExactly(new Suggestion("requests.granted.total", right.count(total)));
        });
    }

    @Test
    void aCellWhoseOtherValueWouldBreakARuleThatHoldsIsNoSuspect() {
        Cells right = balanced(new Random(19));
        Cells wrong = right;
        for (int slot : new int[] {
            RequestRow.NEWLY_RECEIVED.slot(BUSINESS),
            RequestRow.NEWLY_RECEIVED.slot(TOTAL),
            RequestRow.CONCLUDED.slot(TOTAL)
        }) {
            wrong = wrong.with(slot, right.count(slot) + 2);
        }

        // two more concluded would mend its row and the balance of its column, and not be the sum of the results
        assertThat(rules(wrong)).contains("T3-ROW", "T3-ID").doesNotContain("FAULT-LOC");
    }

    @Test
    void aBlankTotalHasNoRightSide() {
        Cells cells = Cells.builder()
                .count(RequestRow.GRANTED.slot(NATURAL_PERSON), 272)
                .blank(RequestRow.GRANTED.slot(BUSINESS))
                .set(RequestRow.GRANTED.slot(RESEARCH), new Cell.Slash("/"))
                .blank(RequestRow.GRANTED.slot(Applicant.PUBLIC_WELFARE))
                .set(RequestRow.GRANTED.slot(Applicant.LEGAL_SERVICE), new Cell.Text("无"))
                .blank(RequestRow.GRANTED.slot(Applicant.OTHER_ORGANISATION))
                .blank(RequestRow.GRANTED.slot(TOTAL))
                .build();

        assertThat(Arithmetic.findings(cells)).singleElement().satisfies(finding -> {
            assertThat(finding.left()).contains(272L);
            assertThat(finding.right()).isEqualTo(Optional.empty());
            assertThat(finding.delta()).contains(272L);
            assertThat(finding.messageZh()).isEqualTo("“（一）予以公开”各列之和为272，总计为空，相差272");
        });
    }

    @Test
    void blanksHoldAsZeroAndWordsCanNotBeJudged() {
        Cells.Builder blanks = Cells.builder();
        Cells.Builder words = Cells.builder();
        for (Applicant column : Applicant.values()) {
            blanks.blank(RequestRow.GRANTED.slot(column));
            words.set(RequestRow.GRANTED.slot(column), column == TOTAL ? new Cell.Text("约5") : new Cell.Count(1));
        }
        Equality row = Arithmetic.equalities(Cells.NONE).stream()
                .filter(identity -> identity.subject().equals(new Subject.RequestTotal(RequestRow.GRANTED)))
                .findFirst()
                .orElseThrow();

        assertThat(row.judge(Dossier.of(blanks.build()))).isEqualTo(new PassAssumingBlankIsZero());
        assertThat(row.judge(Dossier.of(words.build()))).isInstanceOf(NotAssessable.class);
    }

    @Test
    void eachColumnIsBalancedByItself() {
        Cells right = balanced(new Random(11));
        int slot = RequestRow.CARRIED_IN.slot(BUSINESS);
        Cells wrong = right.with(slot, right.count(slot) + 2)
                .with(RequestRow.CARRIED_IN.slot(TOTAL), right.count(RequestRow.CARRIED_IN.slot(TOTAL)) + 2);

        assertThat(Arithmetic.findings(wrong))
                .extracting(Finding::messageZh)
                .allSatisfy(message -> assertThat(message).contains("第一项加第二项之和").contains("相差2"))
                .anySatisfy(message -> assertThat(message).startsWith("“法人或其他组织：商业企业”列"))
                .anySatisfy(message -> assertThat(message).startsWith("“总计”列"))
                .hasSize(2);
    }

    @Test
    void theResultsOfADisputeAddUpToItsTotal() {
        Cells right = balanced(new Random(13));
        int total = DisputeGroup.LITIGATION_DIRECT.slot(DisputeResult.TOTAL);

        assertThat(Arithmetic.findings(right.with(total, right.count(total) + 1)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("T4-SUM");
                    assertThat(finding.cells()).isEqualTo(List.of("disputes.litigationDirect.total"));
                    assertThat(finding.messageZh()).startsWith("“行政诉讼：未经复议直接起诉”各列之和为");
                });
    }

    @Test
    void everyIdentityIsBrokenByEachOfItsCells() {
        Cells right = balanced(new Random(17));
        for (Equality identity : Arithmetic.equalities(right)) {
            identity.sides()
                    .terms()
                    .map(term -> term instanceof Term.Effective row ? row.first() : term.slot())
                    .forEach(slot -> assertThat(identity.judge(Dossier.of(right.with(slot, right.count(slot) + 1))))
                            .as(identity.subject() + " by " + slot)
                            .isInstanceOf(Result.Fail.class));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "requests.newlyReceived=空 空 空 空 空 空 66, “一、本年新收政府信息公开申请数量”各列均未填，总计填66，相差-66",
        "requests.carriedIn=/ 空 空 空 空 空 8, “二、上年结转政府信息公开申请数量”各列均无数字，总计填8，相差-8",
        "disputes.reconsideration=空 空 空 空 5, “行政复议”各列均未填，总计填5，相差-5"
    })
    void whereOnlyTheTotalIsFilledThePartsAreMissingAndNoOtherTotalIsSuggested(String row, String told) {
        assertThat(Arithmetic.findings(WrittenReport.cells(row)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.left()).contains(0L);
                    assertThat(finding.suggestions()).isEmpty();
                    assertThat(finding.messageZh()).isEqualTo(told);
                });
    }

    @Test
    void whereACellOfTheRowIsSuspectedNoOtherTotalIsSuggested() {
        String report = "全表为零；requests.newlyReceived=30 10 0 0 0 0 40; requests.granted=31 10 0 0 0 0 40;"
                + " requests.concluded=30 10 0 0 0 0 40";

        List<Finding> findings = Arithmetic.findings(WrittenReport.cells(report));

        assertThat(findings).extracting(Finding::rule).contains("T3-ROW", "T3-SUM", "FAULT-LOC");
        assertThat(findings.stream().flatMap(finding -> finding.suggestions().stream()))
                .containsExactly(new Suggestion("requests.granted.naturalPerson", 30L));
    }

    @Test
    void allCellsThatMayBeToBlameAreListed() {
        // both columns of 予以公开 break by as much as its row
        String report = "全表为零；requests.newlyReceived=1 1 0 0 0 0 2; requests.granted=2 2 0 0 0 0 3;"
                + " requests.concluded=1 1 0 0 0 0 2";

        assertThat(Arithmetic.findings(WrittenReport.cells(report)).stream()
                        .flatMap(finding -> finding.suggestions().stream()))
                .containsExactlyInAnyOrder(
                        new Suggestion("requests.granted.naturalPerson", 1L),
                        new Suggestion("requests.granted.business", 1L));
    }
}
