package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageNumbersTest {

    private static List<Integer> found(String... lines) {
        PageNumbers pages = new PageNumbers(List.of(lines));
        return IntStream.range(0, lines.length).filter(pages::isOne).boxed().toList();
    }

    @Test
    void theNumberOfAPageAtItsBeginningOrEndIsNone() {
        assertThat(found("行政强制", "1", "\f行政处罚", "7")).containsExactly(1);
        assertThat(found("行政强制", "", "1", "", "\f", "2", "行政处罚")).containsExactly(2, 5);
        assertThat(found("行政强制", "\f2", "行政处罚")).containsExactly(1);
    }

    @Test
    void anyOtherNumberIsAValue() {
        assertThat(found("行政强制", "3", "\f行政处罚", "2", "7")).isEmpty();
        assertThat(found("行政强制", "1", "行政处罚", "2")).isEmpty();
        assertThat(found("1", "\f").size()).isEqualTo(1);
    }
}
