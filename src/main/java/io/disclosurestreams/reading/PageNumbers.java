package io.disclosurestreams.reading;

import java.util.List;

/**
 * Finds the bare numbers of pages in a text whose pages are parted by form feeds, as programs that take the text out of a PDF
 * write it: such a number would be taken for the value of a blank cell.
 */
final class PageNumbers {

    private static final String FORM_FEED = "\f";

    private final List<String> lines;
    private final int[] pages;

    PageNumbers(List<String> lines) {
        this.lines = lines;
        this.pages = new int[lines.size()];
        int page = 1;
        for (int line = 0; line < pages.length; line++) {
            page += (int) lines.get(line).chars().filter(each -> each == '\f').count();
            pages[line] = page;
        }
    }

    /**
     * Whether a line is the number of its page, at the page's beginning or end.
     *
     * @param line from 0
     */
    boolean isOne(int line) {
        String text = lines.get(line).strip();
        return !text.isEmpty()
                && text.length() < 4
                && CellText.isDigits(text)
                && Integer.parseInt(text) == pages[line]
                && (begins(line) || ends(line));
    }

    private boolean begins(int line) {
        int before = line;
        while (before > 0
                && !lines.get(before).contains(FORM_FEED)
                && lines.get(before - 1).isBlank()) {
            before--;
        }
        return lines.get(before).contains(FORM_FEED);
    }

    private boolean ends(int line) {
        int behind = line + 1;
        while (behind < lines.size()
                && lines.get(behind).isBlank()
                && !lines.get(behind).contains(FORM_FEED)) {
            behind++;
        }
        return behind < lines.size() && lines.get(behind).contains(FORM_FEED);
    }
}
