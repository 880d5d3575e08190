package io.disclosurestreams.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosurestreams.domain.Region;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegionNamesTest {

    private static final RegionNames SHIPPED = RegionNames.shipped();

    private static List<Region> children(String code) {
        return List.copyOf(new Regions(SHIPPED).children(new Region(code), new RegionIndex()));
    }

    @Test
    void theShippedListHasProvincesCitiesAndCounties() {
        assertThat(SHIPPED.name(new Region("21"))).contains("辽宁省");
        assertThat(SHIPPED.name(new Region("2101"))).contains("沈阳市");
        assertThat(SHIPPED.name(new Region("210115"))).contains("辽中区");
        assertThat(SHIPPED.name(Region.COUNTRY)).isEmpty();
        assertThat(children("CN")).hasSize(31);
    }

    @Test
    void countiesUnderNoCityAreChildrenOfTheirProvince() {
        assertThat(children("11")).hasSize(16).contains(new Region("110101"));
        assertThat(children("42"))
                .contains(new Region("4201"), new Region("429004"))
                .doesNotContain(new Region("4290"));
        assertThat(children("50")).contains(new Region("500101"), new Region("500229"));
    }

    @Test
    void aCityWithoutCountiesHasNoneInvented() {
        assertThat(children("4419")).isEmpty();
        assertThat(children("6202")).isEmpty();
    }

    @Test
    void developmentZonesAreNamedButNotChildrenByThemselves() {
        assertThat(SHIPPED.name(new Region("320571"))).isEmpty();
        assertThat(SHIPPED.name(new Region("320576"))).contains("苏州工业园区");
        assertThat(children("3205")).doesNotContain(new Region("320576")).contains(new Region("320505"));
    }

    @Test
    void aBrokenListSaysWhere() {
        assertThatThrownBy(() -> RegionNames.of(List.of("code,name"))).hasMessageContaining("code,name,kind");
        assertThatThrownBy(() -> RegionNames.of(List.of("code,name,kind", "21,辽宁省")))
                .hasMessageContaining("21,辽宁省");
        assertThatThrownBy(() -> RegionNames.of(List.of("code,name,kind", "21,辽宁省,duchy")))
                .hasMessageContaining("duchy");
        assertThatThrownBy(() -> RegionNames.of(List.of("code,name,kind", "21,a,node", "21,b,node")))
                .hasMessageContaining("twice");
    }
}
