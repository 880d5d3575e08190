package io.disclosurestreams.reading;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What leads to other pages, and what stands beside it in lists of such. */
final class HtmlLinks {

    /** The day of another page, the steps of a path, the marks of a list. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?:20\\d{2}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?: ?\\d{1,2}:\\d{2}(?::\\d{2})?)?|首页|当前位置|您的?(?:所在)?位置"
                    + "|上一[篇页条]|下一[篇页条]|[\\s\\[\\]()（）【】·•▪>＞»/|:：\\u00A0\\u3000-])*");

    private HtmlLinks() {}

    /** A heading may link to its own page. */
    static boolean isLink(Element element) {
        // without a name it is no place to jump to either
        boolean anchor = element.normalName().equals("a")
                && (element.hasAttr("href") || !element.hasAttr("name") && !element.hasAttr("id"));
        boolean leads = anchor || element.hasAttr("onclick");
        return leads && element.closest("h1,h2,h3,h4,h5,h6") == null;
    }

    static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /** True if words beside a link leave it an item of a list. */
    static boolean isBeside(String words) {
        return words.length() < 40 && BESIDE.matcher(words).matches();
    }
}
