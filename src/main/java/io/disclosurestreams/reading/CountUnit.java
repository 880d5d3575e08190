package io.disclosurestreams.reading;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units of counts other than one: what stands under 万件 is no number of cases. */
final class CountUnit {

    private static final Pattern MULTIPLE =
            Pattern.compile("(?<![第一二两三四五六七八九十几数\\d])([十百千万亿]{1,3}) ?(?:件次|件|条|个|项|宗|起|次|份)");

    /** What says that it is the unit of a table: a note may speak of 近万件 without meaning its cells. */
    private static final Pattern NOTE =
            Pattern.compile("(?:单位[^,。;]{0,4}|[以按])(%1$s)|(%1$s)(?:为单位|为计量单位|计|统计)|^[(\\[【]?(%1$s)[)\\]】]?$"
                    .formatted(MULTIPLE.pattern()));

    private CountUnit() {}

    /** The multiple that a note below a table names as its unit. */
    static Optional<String> ofNote(String note) {
        return NOTE.matcher(Traditional.simplified(Wording.compact(note)))
                .results()
                .findFirst()
                .flatMap(found -> in(found.group()));
    }

    /** The first multiple that one of the texts names. */
    static Optional<String> in(Collection<String> texts) {
        return texts.stream().flatMap(text -> in(text).stream()).findFirst();
    }

    static Optional<String> in(String text) {
        if (text.length() > 200 || text.chars().noneMatch(each -> "十百千万萬亿億".indexOf(each) >= 0)) {
            return Optional.empty();
        }
        Matcher multiple = MULTIPLE.matcher(Traditional.simplified(Wording.compact(text)));
        return multiple.find() ? Optional.of(multiple.group()) : Optional.empty();
    }
}
