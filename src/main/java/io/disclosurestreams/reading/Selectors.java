package io.disclosurestreams.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * A selector of a style sheet.
 *
 * @param key what an element must have to be selected: {@code #id}, {@code .class}, its tag, or {@code *}
 * @param weight by which one rule goes before another
 * @param cost of a comparison, beside that of counting siblings
 * @param isCounting whether it asks for the place among siblings
 */
record Selectors(Evaluator evaluator, String key, int weight, int cost, boolean isCounting) {

    private static final int LONGEST = 200;
    private static final int AROUND = 10;
    private static final String NAME = "-?[a-zA-Z_\\u0080-\\uffff][\\w\\u0080-\\uffff-]*";
    private static final String SIMPLE =
            "[#.]" + NAME + "|\\[" + NAME + "(?:[\\^$*]?=(?:\"[^\"\\]\\\\]*\"|'[^'\\]\\\\]*'|" + NAME
                    + "))?]|:(?:first|last)-child|:nth-child\\([0-9n+ -]{1,9}\\)|:nth-child\\((?:odd|even)\\)|:empty";
    private static final String COMPOUND = "(?:(?:\\*|" + NAME + ")(?:" + SIMPLE + "){0,5}|(?:" + SIMPLE + "){1,5})";

    /**
     * Only what means the same to the library that evaluates it and takes no time: its patterns, for one, are none of CSS.
     */
    private static final Pattern UNDERSTOOD = Pattern.compile(COMPOUND + "(?:(?: *[>+~] *| )" + COMPOUND + "){0,4}");

    private static final Pattern LAST = Pattern.compile("(\\*|" + NAME + ")?((?:" + SIMPLE + ")*)$");
    private static final Pattern PART = Pattern.compile("[#.]" + NAME);
    private static final Pattern WEIGHT = Pattern.compile("(#" + NAME + ")|(\\." + NAME
            + "|\\[[^]]*]|:[a-z-]+(?:\\([^)]*\\))?)|" + "(?<![\\w\\u0080-\\uffff-])(" + NAME + ")");

    /** Empty if the selector is not understood, or never holds while nobody points at anything. */
    static Optional<Selectors> of(String written) {
        String selector = written.strip().replaceAll("\\s+", " ");
        if (selector.length() > LONGEST || !UNDERSTOOD.matcher(selector).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Selectors(
                    Selector.evaluatorOf(selector),
                    key(selector),
                    weight(selector),
                    cost(selector),
                    selector.indexOf(':') >= 0));
        } catch (RuntimeException notUnderstoodThere) {
            return Optional.empty();
        }
    }

    private static String key(String selector) {
        Matcher last = LAST.matcher(selector);
        if (!last.find()) {
            return "*";
        }
        Matcher part = PART.matcher(last.group(2));
        if (part.find()) {
            return part.group();
        }
        return last.group(1) == null ? "*" : last.group(1).toLowerCase(Locale.ROOT);
    }

    /** Elements around are asked too where a selector names some. */
    private static int cost(String selector) {
        return selector.matches(".*[ >+~].*") ? AROUND : 1;
    }

    private static int weight(String selector) {
        int weight = 0;
        Matcher part = WEIGHT.matcher(selector);
        while (part.find()) {
            weight += part.group(1) != null ? 10_000 : part.group(2) != null ? 100 : 1;
        }
        return weight;
    }
}
