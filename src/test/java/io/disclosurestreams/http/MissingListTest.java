package io.disclosurestreams.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.Deadline;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.Timeliness;
import io.disclosurestreams.view.MissingReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How many days are left and over: of a day to submit (26 January), one to publish (28 January) and three days of grace. */
class MissingListTest {

    private static final RosterPeriod OFFICE = new RosterPeriod(
            OptionalInt.empty(),
            OptionalInt.empty(),
            "清河市教育局",
            List.of(),
            new Region("9801"),
            AgencyLevel.CITY,
            AgencyKind.DEPARTMENT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static JsonNode row(Optional<LocalDate> submitBy, LocalDate today) {
        Deadline deadline = new Deadline(submitBy, LocalDate.parse("2025-01-28"), 3, 7, "清河市通知");
        Timeliness missing = Timeliness.of(Optional.empty(), deadline, LocalDate.parse("2020-01-01"), today);
        return JsonMapper.shared()
                .readTree(Json.object(json -> MissingList.write(
                        new MissingReport("9801-jyj", OFFICE, missing),
                        new JudgedYear(2024, today, Optional.empty()),
                        json)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-18, notDue,  8, ,   0",
        "2025-01-19, dueSoon, 7, ,   0",
        "2025-01-26, dueSoon, 0, ,   0",
        "2025-01-27, dueSoon, 1, 1,  0",
        "2025-01-28, dueSoon, 0, 2,  0",
        "2025-01-29, dueSoon, 2, 3,  0",
        "2025-01-31, dueSoon, 0, 5,  0",
        "2025-02-01, overdue, ,  6,  4"
    })
    void daysLeftCountToTheNextOfItsDaysAndDaysPastFromTheDayToSubmit(
            LocalDate today, String state, Long left, Long past, long late) {
        JsonNode row = row(Optional.of(LocalDate.parse("2025-01-26")), today);
        assertThat(row.path("state").asString()).isEqualTo(state);
        assertThat(row.path("daysLeft").toString()).isEqualTo(String.valueOf(left));
        assertThat(row.path("daysPastSubmitBy").toString()).isEqualTo(String.valueOf(past));
        assertThat(row.path("daysLate").asLong()).isEqualTo(late);
        assertThat(row.path("due").asString()).isEqualTo("2025-01-28");
        assertThat(row.path("lastDay").asString()).isEqualTo("2025-01-31");
    }

    @ParameterizedTest
    @CsvSource({"2025-01-27, 1", "2025-01-29, 2"})
    void whereNothingHasToBeSubmittedFirstNobodyIsPastIt(LocalDate today, long left) {
        JsonNode row = row(Optional.empty(), today);
        assertThat(row.path("daysLeft").asLong()).isEqualTo(left);
        assertThat(row.path("daysPastSubmitBy").isNull()).isTrue();
    }
}
