package io.disclosurestreams.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.ReportBody;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.view.Sample;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearPassesTest {

    private ReviewWorld world;

    @BeforeEach
    void begin(@TempDir Path folder) {
        world = new ReviewWorld(folder);
    }

    @AfterEach
    void end() {
        world.close();
    }

    private List<String> copies(String agency, int year) {
        return world.found(agency, year).stream()
                .filter(finding -> !finding.rule().equals("TXT-THIN"))
                .map(finding -> finding.rule() + " " + finding.messageZh())
                .toList();
    }

    @Test
    void aPairWithTheSameFiguresIsFoundAndClosedByACorrection() {
        world.enrol("a", null);
        world.enrol("b", null);
        world.enrol("c", null);
        world.report(ReviewWorld.busy("a", 2025, 1, 120), ReviewWorld.prose("", 1));
        world.report(ReviewWorld.busy("b", 2025, 1, 120), ReviewWorld.prose("", 2));
        world.report(ReviewWorld.busy("c", 2025, 1, 121), ReviewWorld.prose("", 3));
        world.settle();
        assertThat(copies("a", 2025))
                .singleElement()
                .asString()
                .startsWith("DUP-CONTENT 全部数字")
                .contains("某县第b局（b）");
        assertThat(copies("b", 2025)).hasSize(1);
        assertThat(copies("c", 2025)).isEmpty();
        assertThat(world.counts(2025)).containsEntry("DUP-CONTENT", 2L);

        world.report(ReviewWorld.busy("b", 2025, 2, 119), ReviewWorld.prose("", 2));
        world.settle();
        assertThat(copies("a", 2025)).isEmpty();
        assertThat(copies("b", 2025)).isEmpty();
    }

    @Test
    void proseOfAnotherAgencyIsFoundThoughNamesAndNumbersDiffer() {
        world.enrol("a", null);
        world.enrol("b", null);
        world.report(Sample.report("a", 2025, 1, 40), ReviewWorld.prose("某县第a局办件40。", 5));
        world.report(Sample.report("b", 2025, 1, 77), ReviewWorld.prose("某县第b局办件77。", 5));
        world.settle();
        assertThat(copies("a", 2025))
                .singleElement()
                .asString()
                .startsWith("DUP-CONTENT 文字")
                .contains("某县第b局（b）");
        world.report(Sample.withdrawal("b", 2025, 2), Map.of());
        world.settle();
        assertThat(copies("a", 2025)).isEmpty();
    }

    @Test
    void thoseOfOneChainOfSuperiorsAreNoCopiesOfEachOther() {
        world.enrol("a", null);
        world.enrol("b", "middle");
        world.enrol("middle", "a");
        world.report(ReviewWorld.busy("a", 2025, 1, 120), ReviewWorld.prose("", 5));
        world.report(ReviewWorld.busy("b", 2025, 1, 120), ReviewWorld.prose("", 5));
        world.settle();
        assertThat(copies("a", 2025)).isEmpty();
        assertThat(copies("b", 2025)).isEmpty();
    }

    private static ReportEvent granted(String agency, int revision, long granted) {
        ReportEvent plain = Sample.report(agency, 2025, revision, 100);
        Cells cells = Cells.builder()
                .count(RequestRow.NEWLY_RECEIVED.slot(Applicant.NATURAL_PERSON), 100)
                .count(RequestRow.GRANTED.slot(Applicant.NATURAL_PERSON), granted)
                .count(RequestRow.CONCLUDED.slot(Applicant.NATURAL_PERSON), 100)
                .build();
        return new ReportEvent(
                agency, 2025, plain.order(), new ReportBody.Readable(cells), plain.form(), plain.scope(), List.of());
    }

    private List<String> rules(String agency) {
        return world.world.year(agency, 2025).findings().stream()
                .map(Finding::rule)
                .filter(rule -> rule.startsWith("PEER") || rule.startsWith("ROLL"))
                .distinct()
                .toList();
    }

    @Test
    void anAgencyUnlikeItsPeersIsAskedAboutUntilItCorrectsItsReport() {
        long[] usual = {50, 51, 49, 52, 48, 50, 53};
        for (int peer = 0; peer < usual.length; peer++) {
            world.enrol("p" + peer, null);
            world.report(granted("p" + peer, 1, usual[peer]), Map.of());
        }
        world.enrol("odd", null);
        world.report(granted("odd", 1, 95), Map.of());
        world.settle();
        assertThat(rules("odd")).containsExactly("PEER-OUT");
        assertThat(rules("p3")).isEmpty();

        world.report(granted("odd", 2, 51), Map.of());
        world.settle();
        assertThat(rules("odd")).isEmpty();
    }

    @Test
    void aSummaryIsComparedWithTheReportsThatItSumsUp() {
        world.world.enrol("gov", Sample.years(2025, 0, Sample.government("某县人民政府", "210115")));
        world.enrol("a", null);
        world.enrol("b", null);
        world.report(Sample.report("a", 2025, 1, 10), Map.of());
        world.report(Sample.summary("gov", 2025, 9), Map.of());
        world.settle();
        assertThat(rules("gov")).as("one of two is there, and has more").containsExactly("ROLL-UP");

        world.report(Sample.report("b", 2025, 1, 5), Map.of());
        world.settle();
        assertThat(rules("gov")).contains("ROLL-SUM").doesNotContain("ROLL-UP");
        assertThat(rules("a")).isEmpty();
    }

    @Test
    void aSummaryOfADepartmentThatIsNobodysSuperiorIsComparedWithNobody() {
        world.enrol("bureau", null);
        world.enrol("a", null);
        world.report(Sample.report("a", 2025, 1, 10), Map.of());
        world.report(Sample.summary("bureau", 2025, 9), Map.of());
        world.settle();
        assertThat(rules("bureau")).isEmpty();
    }

    @Test
    void theUnlistedAreComparedWithNobody() {
        world.enrol("a", null);
        world.report(ReviewWorld.busy("a", 2025, 1, 120), ReviewWorld.prose("", 5));
        world.report(ReviewWorld.busy("unlisted", 2025, 1, 120), ReviewWorld.prose("", 5));
        world.settle();
        assertThat(copies("a", 2025)).isEmpty();
    }

    @Test
    void proseOfLastYearIsFoundAndNotThatOfAYearTooFar() {
        world.enrol("a", null);
        world.report(Sample.report("a", 2023, 1, 11), ReviewWorld.prose("2023年。", 5));
        world.report(Sample.report("a", 2024, 1, 12), ReviewWorld.prose("2024年。", 6));
        world.report(Sample.report("a", 2025, 1, 14), ReviewWorld.prose("2025年。", 6));
        world.settle();
        assertThat(copies("a", 2025)).singleElement().asString().startsWith("YOY-COPY 文字与上年雷同");
        assertThat(copies("a", 2024)).isEmpty();
        // section five is last year's too
        assertThat(world.rules("a", 2025)).contains("TXT-THIN");
    }

    @Test
    void aSectionFiveThatFourShareIsThinOfEach() {
        for (int agency = 0; agency < 4; agency++) {
            world.enrol("a" + agency, null);
            world.report(
                    Sample.report("a" + agency, 2025, 1, 40 + agency),
                    Map.of(
                            "overview", ReviewWorld.text(agency, 400),
                            "problems", ReviewWorld.text(99, 60),
                            "otherMatters", "无收费。"));
        }
        world.settle();
        assertThat(world.found("a0", 2025)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("TXT-THIN");
            assertThat(finding.messageZh()).contains("其他3个机关");
        });
        assertThat(world.counts(2025)).containsEntry("TXT-THIN", 4L);
        world.report(Sample.withdrawal("a3", 2025, 2), Map.of());
        world.settle();
        assertThat(world.rules("a0", 2025)).isEmpty();
    }

    @Test
    void comparingAgainRestsNineTimesAsLongAsItWorked() {
        world.enrol("a", null);
        world.enrol("b", null);
        world.report(ReviewWorld.busy("a", 2025, 1, 120), ReviewWorld.prose("", 1));
        world.report(ReviewWorld.busy("b", 2025, 1, 119), ReviewWorld.prose("", 2));
        world.settle();
        world.report(ReviewWorld.busy("b", 2025, 2, 118), ReviewWorld.prose("", 2));
        world.world.settle();
        world.nanos += 1_000_000;
        world.reviewer.round(Duration.ZERO);
        world.reviewer.round(Duration.ZERO);
        // each look at the clock costs 1,000: it worked as long, and rests 9,000
        world.report(ReviewWorld.busy("b", 2025, 3, 120), ReviewWorld.prose("", 2));
        world.world.settle();
        for (int round = 0; round < 7; round++) {
            world.reviewer.round(Duration.ZERO);
        }
        assertThat(world.reviewer.progress()).endsWith("1 years to compare");
        assertThat(copies("a", 2025)).isEmpty();
        for (int round = 0; round < 15; round++) {
            world.reviewer.round(Duration.ZERO);
        }
        assertThat(copies("a", 2025)).hasSize(1);
    }

    @Test
    void yearsThatNeverWereComparedWaitForNothing() {
        for (int year = 2021; year <= 2025; year++) {
            world.world.enrol("gov", Sample.years(2021, 0, Sample.government("某县人民政府", "210115")));
            world.world.enrol("a", Sample.years(2021, 0, Sample.department("某局", "210115")));
            world.report(Sample.report("a", year, 1, 10), Map.of());
            world.report(Sample.summary("gov", year, 9), Map.of());
        }
        world.world.settle();
        for (int round = 0; round < 8; round++) {
            world.reviewer.round(Duration.ZERO);
        }
        assertThat(world.reviewer.progress()).isEqualTo("up to date");
        for (int year = 2021; year <= 2025; year++) {
            assertThat(world.world.year("gov", year).findings())
                    .extracting(Finding::rule)
                    .as("%d", year)
                    .contains("ROLL-SUM");
        }
    }
}
