package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Figure;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as programs that write tables of figures put them down, who know neither counts nor people. */
final class FigureNumber {

    /** A whole number that a program stored as one with decimals. */
    private static final Pattern WHOLE = Pattern.compile("(-?[\\d,]+)\\.0{1,12}");

    /** Thousands apart from each other by spaces at which no line breaks. */
    private static final Pattern SPACED = Pattern.compile("-?\\d{1,3}(?:[\\u00a0\\u202f]\\d{3})+(?:\\.\\d{1,12})?");

    private FigureNumber() {}

    /** The cell as a person would write it. */
    static String plain(Figure figure, String raw) {
        String joined = SPACED.matcher(raw).matches() ? raw.replaceAll("[\\u00a0\\u202f]", "") : raw;
        Matcher whole = WHOLE.matcher(joined);
        return !figure.isAmount() && whole.matches() ? whole.group(1) : joined;
    }
}
