package io.disclosurestreams.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {

    @ParameterizedTest
    @CsvSource({
        "210115003, 210115003 210115 2101 21 CN",
        "210115, 210115 2101 21 CN",
        "2101, 2101 21 CN",
        "21, 21 CN",
        "CN, CN",
    })
    void itsAncestorsAreItsPrefixes(String code, String regions) {
        assertThat(new Region(code).withAncestors())
                .containsExactlyElementsOf(
                        List.of(regions.split(" ")).stream().map(Region::new).toList());
    }

    @Test
    void aRegionContainsWhateverHasItAmongItsAncestors() {
        List<Region> all = new Region("210115003").withAncestors();
        for (Region one : all) {
            for (Region other : all) {
                assertThat(one.contains(other)).isEqualTo(other.withAncestors().contains(one));
            }
            assertThat(one.contains(new Region("22"))).isEqualTo(one.isCountry());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "210100, 2101",
        "210000, 21",
        "2100, 21",
        "' 210115 ', 210115",
        "210115000, 210115",
        "210115003000, 210115003",
        "CN, CN",
        "100000, 10",
    })
    void unusedLevelsAreCut(String written, String code) {
        assertThat(Region.parse(written)).contains(new Region(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "210", "21011", "2101150", "21011500", "2101150030", "cn", "0", "01", "2a", "２１"})
    void anythingElseIsNoRegion(String written) {
        assertThat(Region.parse(written)).isEmpty();
        assertThatThrownBy(() -> new Region(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void townsAreSummedInTheirCounty() {
        assertThat(new Region("210115003").summed()).isEqualTo(new Region("210115"));
        assertThat(new Region("2101").summed()).isEqualTo(new Region("2101"));
        assertThat(Region.COUNTRY.summed()).isEqualTo(Region.COUNTRY);
    }
}
