package io.disclosurestreams.bench;

import io.disclosurestreams.bench.WrittenReport.Spot;
import io.disclosurestreams.domain.Figures;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * A report after damage.
 *
 * @param written the figures that it really holds now, by path, in the words of {@link ExpectedFigures}
 */
public record DamagedReport(WrittenReport good, String text, Map<String, String> written) {

    static DamagedReport of(WrittenReport good, int from, int to, String put) {
        return new DamagedReport(
                good,
                good.text().substring(0, from) + put + good.text().substring(to),
                ExpectedFigures.found(good.document().cells()));
    }

    DamagedReport writing(Spot spot, String number) {
        return with(spot, new BigDecimal(number).stripTrailingZeros().toPlainString());
    }

    DamagedReport blanking(Spot spot) {
        return with(spot, "blank");
    }

    /** The cell is no more. */
    DamagedReport losing(Spot spot) {
        Map<String, String> other = new TreeMap<>(written);
        other.remove(Figures.at(spot.slot()).path());
        return new DamagedReport(good, text, other);
    }

    DamagedReport with(int at, String put) {
        return new DamagedReport(good, text.substring(0, at) + put + text.substring(at), written);
    }

    private DamagedReport with(Spot spot, String words) {
        Map<String, String> other = new TreeMap<>(written);
        other.put(Figures.at(spot.slot()).path(), words);
        return new DamagedReport(good, text, other);
    }
}
