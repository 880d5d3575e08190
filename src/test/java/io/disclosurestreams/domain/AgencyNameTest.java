package io.disclosurestreams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "沈阳市辽中区司法局（本级）",
                "沈阳市辽中区司法局(本级)",
                " 沈阳市 辽中区　司法局（本级） ",
                "沈阳市辽中区司法局〔本级〕",
                "“沈阳市辽中区司法局”本级",
                "沈阳市辽中区\u200b司法局本级",
            })
    void theSameNameInAnyGuiseIsOneName(String guise) {
        assertThat(AgencyName.normalised(guise)).isEqualTo("沈阳市辽中区司法局本级");
        assertThat(AgencyName.unlistedId(guise)).isEqualTo(AgencyName.unlistedId("沈阳市辽中区司法局本级"));
    }

    @Test
    void fullWidthLettersAndDigitsAreThePlainOnes() {
        assertThat(AgencyName.normalised("第１０街道ＡＢ")).isEqualTo("第10街道ab");
    }

    @Test
    void whatStandsBetweenBracketsTellsNamesApart() {
        assertThat(AgencyName.normalised("某局（一）")).isNotEqualTo(AgencyName.normalised("某局（二）"));
        assertThat(AgencyName.unlistedId("某局（一）")).isNotEqualTo(AgencyName.unlistedId("某局（二）"));
    }

    @Test
    void aNameThatLacksACharacterIsMuchAlikeAndOneOfAnotherPlaceIsNot() {
        String bureau = "沈阳市辽中区发展和改革局";
        assertThat(AgencyName.likeness(bureau, bureau)).isEqualTo(1);
        assertThat(AgencyName.likeness(bureau, "沈阳市辽中区发展改革局")).isGreaterThan(0.8);
        assertThat(AgencyName.likeness(bureau, "辽中区发展和改革局")).isGreaterThan(0.8);
        assertThat(AgencyName.likeness(bureau, "海棠市望江县水务局")).isLessThan(0.2);
        assertThat(AgencyName.likeness("局", "局")).isEqualTo(1);
        assertThat(AgencyName.likeness("局", bureau)).isZero();
    }

    @Test
    void anUnlistedIdIsAValidIdOfSixteenHexDigits() {
        assertThat(AgencyName.unlistedId("某局"))
                .matches("unlisted\\.[0-9a-f]{16}")
                .matches(AgencyId::isValid);
    }
}
