package io.disclosurestreams.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that opens a section. Titles decide, numbers are often wrong or missing; a number in brackets opens a part of a
 * section and is no heading, though it may repeat a section's title.
 *
 * @param title as it stands there, with its number
 * @param inline what follows the title on the same line, empty if nothing
 */
record Heading(Section section, String title, String inline) {

    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_LINE = 400;
    private static final int MISSPELT = 3;
    private static final Pattern NUMBERED = Pattern.compile("^[#* ]*([一二三四五六七八九])[ 、.,:]+(.*)$");

    static Optional<Heading> of(String line) {
        if (line.length() > LONGEST_LINE || line.length() > 2 * LONGEST_TITLE && !mayBeNumbered(line)) {
            return Optional.empty();
        }
        String plain = Wording.plain(line);
        if (plain.isEmpty() || CellText.isDigits(plain)) {
            return Optional.empty();
        }
        Matcher numbered = NUMBERED.matcher(plain);
        if (!numbered.matches()) {
            return plain.length() > LONGEST_TITLE || Wording.isNumbered(plain)
                    ? Optional.empty()
                    : ofTitle(plain, Wording.key(plain));
        }
        Optional<Heading> exact = ofTitle(plain, Wording.key(numbered.group(2))).or(() -> withInline(plain, numbered));
        return exact.isPresent() || plain.length() > LONGEST_TITLE
                ? exact
                : ofNumbered(plain, numbered.group(1).charAt(0), Wording.key(numbered.group(2)));
    }

    private static boolean mayBeNumbered(String line) {
        String begin = Wording.compact(line.substring(0, LONGEST_TITLE));
        return !begin.isEmpty() && "一二三四五六七八九#*".indexOf(begin.charAt(0)) >= 0;
    }

    private static Optional<Heading> ofTitle(String plain, String key) {
        for (Section section : Section.values()) {
            if (section.keys().contains(key)) {
                return Optional.of(new Heading(section, plain, ""));
            }
        }
        return Optional.empty();
    }

    private static Optional<Heading> ofNumbered(String plain, char numeral, String key) {
        for (Section section : Section.values()) {
            boolean near = section.keys().stream()
                    .anyMatch(known ->
                            known.length() > 2 * MISSPELT && EditDistance.atMost(key, known, MISSPELT) <= MISSPELT);
            if (near || section.numeral() == numeral && section.isSubjectOf(key)) {
                return Optional.of(new Heading(section, plain, ""));
            }
        }
        return Optional.empty();
    }

    /** A heading and the section's prose on one line: 一、总体情况 2023年，…. */
    private static Optional<Heading> withInline(String plain, Matcher numbered) {
        String rest = numbered.group(2);
        for (int end = Math.min(rest.length(), LONGEST_TITLE); end > 1; end--) {
            boolean parts = end == rest.length() || " 。:.".indexOf(rest.charAt(end)) >= 0;
            Optional<Heading> heading = parts ? ofTitle(plain, Wording.key(rest.substring(0, end))) : Optional.empty();
            if (heading.isPresent()) {
                String title = plain.substring(0, plain.length() - rest.length() + end);
                String inline = rest.substring(end).replaceFirst("^[ 。:.]+", "");
                return Optional.of(new Heading(heading.get().section(), title, inline));
            }
        }
        return Optional.empty();
    }

    Optional<OfficialTable> table() {
        return section.table();
    }

    /** True if title and number are the official ones. */
    boolean isOfficial() {
        Matcher numbered = NUMBERED.matcher(title);
        return numbered.matches()
                && numbered.group(1).charAt(0) == section.numeral()
                && section.isOfficial(Wording.key(numbered.group(2)));
    }
}
