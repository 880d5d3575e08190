package io.disclosurestreams.reading;

import io.disclosurestreams.reading.ListCounts.Place;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The numbers that Word sets before paragraphs by itself, in older documents (.doc). */
final class DocNumbers {

    /** Numbers of the formats (MS-OSHARED 2.2.1.3) by the names that OOXML gave them. */
    private static final Map<Integer, String> FORMS = Map.of(
            0x00, "decimal",
            0x0a, "ideographDigital",
            0x0b, "japaneseCounting",
            0x0e, "decimalFullWidth",
            0x21, "taiwaneseCounting",
            0x23, "taiwaneseCountingThousand",
            0x25, "chineseCounting",
            0x27, "chineseCountingThousand");

    private final ListCounts counts = new ListCounts();

    /** The number of the paragraph; empty if it has none, or one that is not known to be read. */
    String next(Paragraph paragraph) {
        if (!paragraph.isInList() || paragraph.getIlvl() >= ListCounts.LEVELS) {
            return "";
        }
        try {
            return next(paragraph.getList(), new Place(String.valueOf(paragraph.getIlfo()), paragraph.getIlvl()));
        } catch (RuntimeException brokenList) {
            // the text is whole without: headings and labels are known by their words
            return "";
        }
    }

    private String next(HWPFList list, Place place) {
        char level = (char) place.level();
        OptionalInt restart =
                list.isStartAtOverridden(level) ? OptionalInt.of(list.getStartAt(level)) : OptionalInt.empty();
        int[] numbers = counts.next(String.valueOf(list.getLsid()), place, list.getStartAt(level), restart);
        StringBuilder text = new StringBuilder();
        for (char each : list.getNumberText(level).toCharArray()) {
            if (each >= ListCounts.LEVELS) {
                text.append(each);
                continue;
            }
            String form = FORMS.getOrDefault(list.getNumberFormat(each), "");
            Optional<String> number = ChineseNumber.of(Math.max(1, numbers[each]), form);
            if (number.isEmpty()) {
                return "";
            }
            text.append(number.get());
        }
        return FORMS.containsKey(list.getNumberFormat(level)) ? text.toString() : "";
    }
}
