package io.disclosurestreams.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.bench.Original.Made;
import io.disclosurestreams.reading.DocumentReader;
import io.disclosurestreams.reading.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The project's documents in every variant that needs no other program. */
class VariantTest {

    /** They lose blank cells, or merged ones, for good: of some documents nobody can tell then what belongs where. */
    private static final Set<String> LOSSY = Set.of("blanks for zeros", "paragraphs instead of tables");

    private static final Path FOLDER = Path.of("src/test/resources/reading");

    static Stream<Variant> variants() {
        return Variant.own().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void noCellIsSilentlyWrongAndMostDocumentsAreRead(Variant variant) throws IOException {
        List<Made> all = variant.of(ConversionBench.originals(FOLDER));
        assertThat(all).hasSizeGreaterThan(5);
        int accepted = 0;
        for (Made made : all) {
            ReadResult result = new DocumentReader().read(made.name(), made.bytes());
            assertThat(made.silent(result)).as(made.name()).isEmpty();
            accepted += ConversionBench.refusal(result).isEmpty() ? 1 : 0;
        }
        assertThat(accepted).isGreaterThanOrEqualTo(LOSSY.contains(variant.name()) ? all.size() / 2 : all.size() - 2);
    }
}
