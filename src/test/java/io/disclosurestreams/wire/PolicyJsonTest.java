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

    private static Decoded<Policy> decode(String deadlines) {
        String json = "{\"firstYear\":2019,\"dueSoonDays\":14,\"deadlines\":[" + deadlines.replace('\'', '"') + "]}";
        return new PolicyJson().decode(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aLocalRuleNamesRegionsYearsTwoStepsGraceAndNotice() {
        Policy policy = ((Decoded.Accepted<Policy>)
                        decode("{'regions':['980100'],'kinds':['department'],'levels':['city'],"
                                + "'fromYear':2021,'toYear':2023,'submitBy':'01-26','due':'01-28','graceDays':2,'dueSoonDays':7,"
                                + "'source':'清河市通知'},{'due':'01-31'}"))
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
                .isEqualTo(new DeadlineRule(AgencyGroup.ALL, Optional.empty(), MonthDay.of(1, 31), 0, 14, ""));
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
                "{'regions':['CN'],'due':'01-31'};deadlines[0].regions: unknown CN",
                "{'graceDays':-1,'due':'01-31'};deadlines[0].graceDays: want a whole number from 0 to 365",
                "{'dueSoonDays':1.5,'due':'01-31'};deadlines[0].dueSoonDays: want a whole number from 0 to 365",
                "{'fromYear':20,'due':'01-31'};deadlines[0].fromYear: want a whole number from 2008 to 2100",
                "{'fromYear':2024,'toYear':2023,'due':'01-31'};deadlines[0]: the first year 2024 is after the last year 2023",
                "{'day':'01-31'};deadlines[0].day: unknown",
                "{'regions':['98'],'due':'01-31'};the last deadline must apply to every region, kind, level and year",
                "{'toYear':2023,'due':'01-31'};the last deadline must apply to every region, kind, level and year",
                ";the last deadline must apply to every region, kind, level and year",
                "{'due':'01-31'},{'due':'03-31'};deadlines[1] never holds: deadlines[0]",
                "{'regions':['98'],'due':'01-20'},{'regions':['9801'],'due':'01-10'},{'due':'01-31'};deadlines[1] never holds",
                "{'regions':['98'],'due':'01-20'},{'regions':['98'],'fromYear':2023,'due':'01-10'},{'due':'01-31'};"
                        + "deadlines[1] never holds",
                "{'kinds':['government','department'],'due':'01-20'},{'kinds':['department'],'due':'01-10'},{'due':'01-31'};"
                        + "deadlines[1] never holds"
            })
    void whatIsWrongIsToldWithItsPlace(String deadlines, String reason) {
        assertThat(decode(deadlines == null ? "" : deadlines))
                .isInstanceOfSatisfying(
                        Decoded.Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains(reason));
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
