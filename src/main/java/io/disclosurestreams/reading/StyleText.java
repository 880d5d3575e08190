package io.disclosurestreams.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the text of a style sheet into rules, those of a screen as wide as a desk's. Broken sheets are followed as far as
 * they can be, as browsers do.
 */
final class StyleText {

    /**
     * @param selectors parted by commas
     * @param declarations parted by semicolons
     */
    record Rule(String selectors, String declarations) {}

    private static final int SCREEN_WIDTH = 1280;
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|$)|<!--|-->", Pattern.DOTALL);
    private static final Pattern WIDTH = Pattern.compile("\\((min|max)-width:(\\d{1,5})(?:\\.\\d+)?px\\)");

    private final String css;
    private final List<Rule> rules = new ArrayList<>();
    private int next;

    private StyleText(String css) {
        this.css = css;
    }

    static List<Rule> rules(String sheet) {
        StyleText text = new StyleText(COMMENT.matcher(sheet).replaceAll(" "));
        text.read();
        return text.rules;
    }

    /** The rules up to the brace that closes this level. */
    private void read() {
        while (next < css.length()) {
            int start = next;
            int stop = endOfPrelude();
            String prelude = css.substring(start, stop).strip();
            char found = stop < css.length() ? css.charAt(stop) : '}';
            next = stop + 1;
            if (found == '{' && isGroup(prelude)) {
                if (isForScreen(prelude)) {
                    // its rules are read as if they stood outside; the brace behind them ends nothing then
                    continue;
                }
                next = endOfBlock(next);
            } else if (found == '{') {
                int end = endOfBlock(next);
                if (!prelude.startsWith("@")) {
                    rules.add(new Rule(prelude, css.substring(next, Math.max(next, end - 1))));
                }
                next = end;
            }
        }
    }

    /** Where the words before a block end: at its brace, or where there is no block. */
    private int endOfPrelude() {
        int at = next;
        while (at < css.length() && "{};".indexOf(css.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** The place behind the brace that closes a block. */
    private int endOfBlock(int start) {
        int depth = 1;
        int at = start;
        while (at < css.length() && depth > 0) {
            char each = css.charAt(at++);
            depth += each == '{' ? 1 : each == '}' ? -1 : 0;
        }
        return at;
    }

    private static boolean isGroup(String prelude) {
        return prelude.startsWith("@media") || prelude.startsWith("@supports") || prelude.startsWith("@layer");
    }

    private static boolean isForScreen(String prelude) {
        return !prelude.startsWith("@media") || isScreen(prelude.substring("@media".length()));
    }

    /** True if one of the media named is a screen of a desk; conditions other than of width are not known to hold. */
    static boolean isScreen(String media) {
        String named = media.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        for (String each : named.split(",", -1)) {
            Matcher width = WIDTH.matcher(each);
            boolean fits = true;
            while (width.find()) {
                int pixels = Integer.parseInt(width.group(2));
                fits &= width.group(1).equals("min") ? pixels <= SCREEN_WIDTH : pixels >= SCREEN_WIDTH;
            }
            String rest = WIDTH.matcher(each).replaceAll("").replaceFirst("^only", "");
            if (fits && rest.matches("(?:all|screen)?(?:and)*")) {
                return true;
            }
        }
        return false;
    }
}
