package io.disclosurestreams.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.AgencyGroup;
import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.DeadlineRule;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.Region;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Policy files: what they set, and what is wrong with them. */
class PolicyJsonTest {

    private static Decoded<Policy> file(String json) {
        return new PolicyJson().decode(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    /** Of deadlines whose source is written only where it matters. */
    private static Decoded<Policy> decode(String deadlines) {
        String sourced = deadlines.contains("'source'") ? deadlines : deadlines.replace("'due'", "'source':'通知','due'");
        return file("{'firstYear':2019,'dueSoonDays':14,'deadlines':[" + sourced + "]}");
    }

    private static String reason(Decoded<Policy> decoded) {
        assertThat(decoded).isInstanceOf(Decoded.Rejected.class);
        return ((Decoded.Rejected<Policy>) decoded).reason();
    }

    @Test
    void aLocalRuleNamesRegionsYearsTwoStepsGraceAndNotice() {
        Policy policy = ((Decoded.Accepted<Policy>)
                        decode("{'regions':['980100'],'kinds':['department'],'levels':['city'],"
                                + "'fromYear':2021,'toYear':2023,'submitBy':'01-26','due':'01-28','graceDays':2,'dueSoonDays':7,"
                                + "'source':'清河市通知'},{'due':'01-31','source':'惯例'}"))
                .value();
        assertThat(policy.deadlines()).hasSize(2);
        assertThat(policy.deadlines().get(0))
                .isEqualTo(new DeadlineRule(
                        new AgencyGroup(
                                Set.of(new Region("9801")),
                                Set.of(AgencyKind.DEPARTMENT),
                                Set.of(AgencyLevel.CITY),
                                2021,
                                2023),
                        Optional.of(MonthDay.of(1, 26)),
                        MonthDay.of(1, 28),
                        2,
                        7,
                        "清河市通知"));
        assertThat(policy.deadlines().get(1))
                .isEqualTo(new DeadlineRule(AgencyGroup.ALL, Optional.empty(), MonthDay.of(1, 31), 0, 14, "惯例"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "{'due':'02-30'};deadlines[0].due: want month and day",
                "{'due':'13-01'};deadlines[0].due: want month and day",
                "{};deadlines[0].due: want month and day",
                "{'submitBy':'soon','due':'01-31'};deadlines[0].submitBy: want month and day",
                "{'submitBy':'02-01','due':'01-31'};deadlines[0]: submitBy 02-01 is after due 01-31",
                "{'kinds':['ministry'],'due':'01-31'};deadlines[0].kinds: unknown ministry",
                "{'levels':['village'],'due':'01-31'};deadlines[0].levels: unknown village",
                "{'regions':['98x'],'due':'01-31'};deadlines[0].regions: unknown 98x",
                "{'regions':'9801','due':'01-31'};deadlines[0].regions: want an array",
                "{'kinds':[['department']],'due':'01-31'};deadlines[0].kinds: unknown [\"department\"]",
                "{'due':'01-31','source':' '};deadlines[0].source: want the law or custom that sets the day",
                "{'due':'01-31','source':7};deadlines[0].source: want the law or custom that sets the day",
                "{'due':'01-31','due':'03-31','source':'x'};no valid JSON: Duplicate Object property",
                "{'regions':[],'due':'01-31'};deadlines[0].regions: names nobody; leave it out to mean all",
                "'01-31';deadlines[0]: want an object",
                "{'regions':['CN'],'due':'01-31'};deadlines[0].regions: unknown CN",
                "{'graceDays':-1,'due':'01-31'};deadlines[0].graceDays: want a whole number from 0 to 365",
                "{'dueSoonDays':1.5,'due':'01-31'};deadlines[0].dueSoonDays: want a whole number from 0 to 365",
                "{'fromYear':20,'due':'01-31'};deadlines[0].fromYear: want a whole number from 2008 to 2100",
                "{'fromYear':2024,'toYear':2023,'due':'01-31'};deadlines[0]: the first year 2024 is after the last year 2023",
                "{'day':'01-31'};deadlines[0].day: unknown",
                "{'regions':['98'],'due':'01-31'};the last deadline must apply to every region, kind, level and year",
                "{'toYear':2023,'due':'01-31'};the last deadline must apply to every region, kind, level and year",
                ";the last deadline must apply to every region, kind, level and year",
                "{'due':'12-31','graceDays':1};deadlines[0]: due 12-31 and graceDays 1 reach into another year",
                "{'kinds':['town'],'due':'01-31'},{'due':'x'};deadlines[1].due: want month and day",
                "{'kinds':['departement'],'due':'01-31'};deadlines[0].kinds: unknown departement; want one of government, department",
                "{'due':'01-31'},{'due':'03-31'};deadlines[1] never holds: all of its agencies and years fall to those before it (deadlines[0])",
                "{'regions':['98'],'due':'01-20'},{'regions':['9801'],'due':'01-10'},{'due':'01-31'};deadlines[1] never holds",
                "{'regions':['98'],'due':'01-20'},{'regions':['98'],'fromYear':2023,'due':'01-10'},{'due':'01-31'};"
                        + "deadlines[1] never holds",
                "{'kinds':['government','department'],'due':'01-20'},{'kinds':['department'],'due':'01-10'},{'due':'01-31'};"
                        + "deadlines[1] never holds"
            })
    void whatIsWrongIsToldWithItsPlace(String deadlines, String reason) {
        assertThat(reason(decode(deadlines == null ? "" : deadlines))).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "[];the policy: want an object {…}",
                "7;the policy: want an object {…}",
                "{'deadlines':{'due':'01-31','source':'x'}};deadlines: want an array […]",
                "{'deadlines':[{'due':'01-31','source':'x'}],'thresholds':[]};thresholds: want an object {…}",
                "{'firstYear':'2019'};firstYear: want a whole number from 2008 to 2100",
                "{'firstyear':2019};firstyear: unknown; want one of firstYear, dueSoonDays, deadlines, thresholds",
                "{'deadlines':[;line 1, column 15: no valid JSON: Unexpected end-of-input"
            })
    void aFileThatIsNoPolicyIsRefused(String json, String reason) {
        assertThat(reason(file(json))).contains(reason);
    }

    @Test
    void allMistakesAreToldAtOnce() {
        assertThat(reason(file("{'firstYear':1,'deadlines':[{'due':'02-30','kinds':['ministry'],'graceDays':-1},"
                                + "{'due':'01-31','source':'x','day':1}],'thresholds':{'jumpFloor':0,'alik':1}}"))
                        .lines()
                        .map(line -> line.split(":")[0]))
                .containsExactly(
                        "firstYear",
                        "deadlines[0].kinds",
                        "deadlines[0].due",
                        "deadlines[0].graceDays",
                        "deadlines[0].source",
                        "deadlines[1].day",
                        "thresholds.alik",
                        "thresholds.jumpFloor");
        assertThat(reason(decode("{'due':'01-31'},{'due':'02-01'},{'due':'02-02','regions':['98']}"))
                        .lines())
                .hasSize(3);
    }

    @Test
    void whatIsSaidOfBrokenJsonSpeaksOfNoLibrary() {
        assertThat(reason(file("{'deadlines':[{"))).doesNotContain("Source", "Feature");
    }

    @Test
    void whatAFileDoesNotSayIsAsUsual() {
        Policy policy = ((Decoded.Accepted<Policy>) file("{'deadlines':[{'due':'01-31','source':'惯例'}]}")).value();
        assertThat(policy.firstYear()).isEqualTo(Policy.STATUTORY.firstYear());
        assertThat(policy.deadlines().get(0).dueSoonDays()).isEqualTo(Policy.USUAL_NOTICE);
        assertThat(policy.thresholds()).isEqualTo(Policy.STATUTORY.thresholds());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                // by kind, one with the other
                "{'kinds':['government','department'],'due':'01-10'},{'kinds':['town','institution'],'due':'01-11'},"
                        + "{'regions':['98'],'due':'01-12'};2;0, 1",
                // by year
                "{'regions':['98'],'toYear':2022,'due':'01-10'},{'regions':['98'],'fromYear':2023,'due':'01-11'},"
                        + "{'regions':['9801'],'due':'01-12'};2;0, 1",
                // a rule that leaves the region itself nothing, and one that is beside the point
                "{'regions':['97'],'due':'01-10'},{'levels':['nation','province','city','county','town'],'due':'01-11'},"
                        + "{'regions':['98'],'due':'01-12'};2;1"
            })
    void aRuleToWhichThoseBeforeItLeaveNothingTogetherIsTold(String deadlines, int never, String takers) {
        String told = reason(decode(deadlines + ",{'due':'01-31'}"));
        assertThat(told.lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("deadlines[" + never + "] never holds")
                        .contains("(deadlines[" + takers.replace(", ", "], deadlines[") + "])"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "{'regions':['980121','980122'],'due':'01-10'},{'regions':['9801'],'due':'01-12'}",
                "{'regions':['98'],'toYear':2021,'due':'01-10'},{'regions':['98'],'fromYear':2023,'due':'01-11'},"
                        + "{'regions':['98'],'due':'01-12'}",
                "{'kinds':['government','department'],'due':'01-10'},{'levels':['city'],'due':'01-12'}",
                // the last, which applies to all, is there for whatever others leave
                "{'kinds':['government','department'],'due':'01-10'},{'kinds':['town','institution'],'due':'01-12'}"
            })
    void aRuleThatIsLeftSomethingIsNone(String deadlines) {
        assertThat(decode(deadlines + ",{'due':'01-31'}")).isInstanceOf(Decoded.Accepted.class);
    }

    @Test
    void aNarrowerRuleBeforeAWiderOneIsNoFault() {
        assertThat(decode("{'regions':['9801'],'due':'01-10'},{'regions':['98'],'due':'01-20'},{'due':'01-31'}"))
                .isInstanceOf(Decoded.Accepted.class);
        assertThat(
                        decode(
                                "{'regions':['98'],'toYear':2022,'due':'01-10'},{'regions':['98'],'due':'01-20'},{'due':'01-31'}"))
                .isInstanceOf(Decoded.Accepted.class);
    }
}
