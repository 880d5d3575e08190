package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Columns.Column;
import io.disclosurestreams.reading.Fit.Conflict;
import io.disclosurestreams.reading.TableNotes.Mention;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Years that the labels and headings of a report name beside its own: their figures are not those of its year. */
final class OtherYears {

    /** With 年 behind, or alone but for the brackets of a document's number. */
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?:年|-\\d{1,2}|(?![\\d〕\\]年]))");

    private static final Pattern BEFORE = Pattern.compile("上年|上一年|上期|结转");
    private static final Pattern AFTER = Pattern.compile("下年|下一年|次年|问题|改进");
    private static final Pattern PREVIOUS = Pattern.compile("上一?年度?|去年|前年");
    private static final int LONGEST = 120;

    private final OptionalInt own;

    /**
     * @param own the year of the report, if it is known
     */
    OtherYears(OptionalInt own) {
        this.own = own;
    }

    /** The year that a label names if it is none that may stand there. */
    OptionalInt in(String label) {
        if (own.isEmpty() || label.length() > LONGEST || label.chars().noneMatch(each -> "2２二".indexOf(each) >= 0)) {
            return OptionalInt.empty();
        }
        String text = Title.arabic(Wording.compact(label));
        Matcher year = YEAR.matcher(text);
        int other = 0;
        while (year.find()) {
            int named = Integer.parseInt(year.group(1));
            if (named == own.getAsInt()) {
                return OptionalInt.empty();
            }
            boolean documents = year.start() > 0 && "〔[".indexOf(text.charAt(year.start() - 1)) >= 0;
            boolean fits = named == own.getAsInt() - 1 && BEFORE.matcher(text).find()
                    || named == own.getAsInt() + 1 && AFTER.matcher(text).find();
            other = documents || fits ? other : named;
        }
        return other == 0 ? OptionalInt.empty() : OptionalInt.of(other);
    }

    /** Why a row can't be taken for the year of the report; empty if nothing speaks against it. */
    Optional<Conflict> conflict(Sighting row, Columns columns) {
        return Stream.concat(
                        Stream.of(row.text()),
                        columns.columns().stream()
                                .filter(column -> !column.key().isEmpty())
                                .map(Column::text))
                .filter(label -> in(label).isPresent())
                .findFirst()
                .map(label -> new Conflict(
                                "\"%s\" names another year".formatted(Wording.plain(label)),
                                "“%s”注明的是其他年份".formatted(Wording.plain(label)))
                        .at(row.spot()));
    }

    /** Tells of the headings and of all words of the tables that name another year. */
    void tell(Outline outline, Map<OfficialTable, TableNotes> notes, Draft draft) {
        for (Heading heading : outline.headings()) {
            String title = heading.title();
            boolean previous = heading.section() != Section.PROBLEMS
                    && heading.section() != Section.OTHER_MATTERS
                    && PREVIOUS.matcher(Wording.compact(title)).find();
            if (previous && own.isPresent()) {
                draft.finding(Messages.otherYear(own.getAsInt(), title, "a heading", "标题"));
            }
            tell(title, "a heading", "标题", draft);
        }
        notes.forEach((table, of) -> {
            of.captions().forEach(caption -> tell(caption, "above or in " + table.english(), table.official(), draft));
            for (Mention mention : of.mentions()) {
                tell(mention.text(), table.english(), table.official(), draft);
            }
            of.headers()
                    .forEach(header -> header.allWords()
                            .forEach(word ->
                                    tell(word.text(), "the header of " + table.english(), table.official(), draft)));
            for (Sighting sighting : of.sightings()) {
                String english = table.english() + ", " + sighting.spot().english();
                tell(
                        sighting.text(),
                        english,
                        table.official() + "，" + sighting.spot().chinese(),
                        draft);
            }
        });
    }

    private void tell(String words, String english, String chinese, Draft draft) {
        if (in(words).isPresent()) {
            draft.finding(Messages.otherYear(own.getAsInt(), words, english, chinese));
        }
    }
}
