package io.disclosurestreams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each ratio divides, and what each form is told by, worked out by hand. */
class DefinitionsTest {

    private static final Map<String, Long> FIGURES = Map.ofEntries(
            Map.entry("requests.newlyReceived.naturalPerson", 600L),
            Map.entry("requests.newlyReceived.business", 400L),
            Map.entry("requests.carriedIn.business", 70L),
            Map.entry("requests.granted.business", 100L),
            Map.entry("requests.partiallyGranted.business", 50L),
            Map.entry("requests.refused.stateSecret.business", 30L),
            Map.entry("requests.refused.prohibitedByLaw.business", 3L),
            Map.entry("requests.unavailable.notHeld.business", 20L),
            Map.entry("requests.notProcessed.petition.business", 10L),
            Map.entry("requests.other.rest.business", 7L),
            Map.entry("requests.concluded.business", 900L),
            Map.entry("requests.carriedOut.business", 170L),
            Map.entry("disputes.reconsideration.upheld", 8L),
            Map.entry("disputes.reconsideration.corrected", 3L),
            Map.entry("disputes.reconsideration.other", 2L),
            Map.entry("disputes.reconsideration.pending", 1L),
            Map.entry("disputes.litigationDirect.upheld", 5L),
            Map.entry("disputes.litigationDirect.corrected", 2L),
            Map.entry("disputes.litigationDirect.other", 1L),
            Map.entry("disputes.litigationDirect.pending", 4L),
            Map.entry("disputes.litigationAfterReconsideration.upheld", 9L),
            Map.entry("disputes.litigationAfterReconsideration.corrected", 5L),
            Map.entry("disputes.litigationAfterReconsideration.other", 7L),
            Map.entry("disputes.litigationAfterReconsideration.pending", 1L));

    private static int slot(String path) {
        return Figures.ofPath(path).orElseThrow().slot();
    }

    @Test
    void eachRatioDividesWhatItsNameSays() {
        Cells.Builder cells = Cells.builder();
        FIGURES.forEach((path, number) -> cells.count(slot(path), number));
        Sums sums = cells.build().sums();
        Map<String, String> ratios = Ratio.all().stream()
                .collect(Collectors.toMap(
                        Ratio::key,
                        ratio -> ratio.of(sums).numerator() + "/"
                                + ratio.of(sums).denominator()));
        assertThat(new TreeMap<>(ratios))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("granted", "100/900"),
                        Map.entry("partiallyGranted", "50/900"),
                        Map.entry("refused", "33/900"),
                        Map.entry("unavailable", "20/900"),
                        Map.entry("notProcessed", "10/900"),
                        Map.entry("other", "7/900"),
                        Map.entry("disclosed", "150/900"),
                        Map.entry("concludedInYear", "900/1070"),
                        Map.entry("carriedOut", "170/1070"),
                        Map.entry("naturalPerson", "600/1000"),
                        Map.entry("disclosedOfDecided", "150/893"),
                        Map.entry("disclosedOfReceived", "150/1000"),
                        Map.entry("reconsideration.corrected", "3/13"),
                        Map.entry("reconsideration.correctedOfAll", "3/14"),
                        Map.entry("litigation.corrected", "7/29"),
                        Map.entry("litigation.correctedOfAll", "7/34"),
                        Map.entry("disputed", "48/900")));
    }

    @ParameterizedTest
    @CsvSource({
        "requests.granted.total, requests.carriedOut.total, ",
        "proactive.regulations.made, requests.granted.total, 2019",
        "requests.other.rest.business, requests.granted.total, 2021",
        "requests.other.unspecified.total, proactive.regulations.inForce, mixed"
    })
    void theCellsThatOnlyOneFormHasTellTheForm(String some, String other, String form) {
        Cells cells = Cells.builder().count(slot(some), 0).blank(slot(other)).build();
        assertThat(Form.of(cells).map(Form::key)).isEqualTo(Optional.ofNullable(form));
        assertThat(Optional.ofNullable(form).flatMap(Form::ofKey)).isEqualTo(Form.of(cells));
    }

    @ParameterizedTest
    @CsvSource({
        "a, true", "z, true", "A, true", "Z, true", "0, true", "9, true", "210115-fgj, true", "a.b_c-d, true",
        "-a, false", ".a, false", "_a, false", "a/b, false", "a b, false", "局, false", "'', false", "@, false",
        "[, false", "`, false", "{, false", ":, false", "/, false"
    })
    void anIdOfAnAgencyIsLettersDigitsDotsAndDashes(String id, boolean valid) {
        assertThat(AgencyId.isValid(id)).isEqualTo(valid);
        assertThat(AgencyId.isValid("a".repeat(64))).isTrue();
        assertThat(AgencyId.isValid("a".repeat(65))).isFalse();
    }
}
