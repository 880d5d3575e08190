package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What title and day of publication say against the year for which figures were handed in: of a document the title tells the year. */
public final class YearDoubts {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})-?年");
    /** More than any title has. */
    private static final int LONGEST = 200;

    private YearDoubts() {}

    /** DOC-YEAR, of a title that names other years alone, and of a day on which the year was not over. */
    public static List<Finding> of(int year, Optional<String> title, Optional<LocalDate> publishedOn) {
        List<Finding> doubts = new ArrayList<>();
        title.filter(words -> words.length() <= LONGEST && namesOthersAlone(words, year))
                .ifPresent(words -> doubts.add(Messages.otherYear(year, words, "the title", "标题")));
        published(year, publishedOn).ifPresent(doubts::add);
        return doubts;
    }

    private static boolean namesOthersAlone(String title, int year) {
        Matcher named = YEAR.matcher(Title.arabic(Wording.compact(title)));
        boolean any = false;
        while (named.find()) {
            if (Integer.parseInt(named.group(1)) == year) {
                return false;
            }
            any = true;
        }
        return any;
    }

    /** A report tells of a whole year, so that it can't be published before that has ended. */
    static Optional<Finding> published(int year, Optional<LocalDate> day) {
        return day.filter(published -> published.getYear() <= year)
                .map(published -> Messages.publishedEarly(published, year));
    }
}
