package io.disclosurestreams.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Figure;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.FormSet;
import io.disclosurestreams.reading.DocumentReader;
import io.disclosurestreams.reading.ReadResult;
import io.disclosurestreams.reading.TabulatedReport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableTemplateTest {

    private static final int FIELDS = 5;

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"FORM_2019", "FORM_2021"})
    void filledInItHasEveryFigureOfTheFormUnderItsLabel(Form form) {
        String template = new String(TableTemplate.csv(form), StandardCharsets.UTF_8);
        List<String> lines = template.lines().toList();
        int figures = lines.get(1).split(",").length - FIELDS;
        String numbers =
                IntStream.rangeClosed(1, figures).mapToObj(String::valueOf).collect(Collectors.joining(","));
        String filled = template + ",清源县财政局,2024,2025-01-20,own," + numbers + "\n";

        ReadResult result = new DocumentReader().read("表.csv", filled.getBytes(StandardCharsets.UTF_8));

        TabulatedReport report = ((ReadResult.Tabulation) result).reports().get(0);
        assertThat(report.errors()).isEmpty();
        assertThat(report.document().findings()).isEmpty();
        assertThat(report.document().agencyName()).contains("清源县财政局");
        assertThat(report.document().form()).contains(form);
        Cells cells = report.document().cells();
        FormSet others = form == Form.FORM_2019 ? FormSet.ONLY_2021 : FormSet.ONLY_2019;
        for (Figure figure : Figures.all()) {
            assertThat(cells.isGiven(figure.slot())).as(figure.path()).isEqualTo(figure.in() != others);
        }
        assertThat(lines.get(0).split(",")).hasSize(FIELDS + figures).allMatch(label -> !label.isBlank());
    }

    @Test
    void aMixedFormIsNobodysForm() {
        assertThatThrownBy(() -> TableTemplate.csv(Form.MIXED)).isInstanceOf(IllegalArgumentException.class);
    }
}
