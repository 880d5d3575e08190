package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Columns.Column;
import io.disclosurestreams.reading.Fit.Conflict;
import io.disclosurestreams.reading.TableNotes.Mention;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Years that the labels and headings of a report name beside its own: their figures are not those of its year. */
final class OtherYears {

    /** With 年 behind, or alone but for the brackets of a document's number. */
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?:年|-\\d{1,2}|(?![\\d〕\\]年]))");

    private static final Pattern BEFORE = Pattern.compile("上年|上一年|上期|20\\d{2}年?度?末?(?:未办结|未审结)?(?:结转|遗留|结余|续办)");
    private static final Pattern AFTER =
            Pattern.compile("下年|下一年|次年|问题|改进|结转[至到]?20\\d{2}|20\\d{2}年\\d{1,2}月(?!\\d{0,2}日?[起至到~—-])");
    private static final Pattern PREVIOUS = Pattern.compile("上一?年度?|去年|前年");
    private static final Pattern CARRIED = Pattern.compile("(20\\d{2})年度?结转(?![至到]?(?:20|下|次))|结转[至到]?(20\\d{2})年");
    private static final Pattern COMPARED = Pattern.compile("对比|比较|对照|同比");
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
        return own.isPresent() && label.length() <= LONGEST && isCarriedWrongly(Wording.compact(label))
                ? own
                : otherThanOwn(label, YearNotes::ofLabel);
    }

    /** True if what is carried over comes from the report's own year, or goes to it. */
    private boolean isCarriedWrongly(String label) {
        Matcher carried = CARRIED.matcher(label);
        return carried.find()
                && String.valueOf(own.getAsInt())
                        .equals(carried.group(1) == null ? carried.group(2) : carried.group(1));
    }

    /** The year that words beside figures name for them, if it is none that may stand there. */
    private OptionalInt beside(String note) {
        return otherThanOwn(note, words -> YearNotes.ofFigures(YearNotes.ofLabel(words)));
    }

    private OptionalInt otherThanOwn(String label, UnaryOperator<String> ofFigures) {
        if (own.isEmpty() || label.length() > LONGEST || label.chars().noneMatch(each -> "12１２二".indexOf(each) >= 0)) {
            return OptionalInt.empty();
        }
        String text = ofFigures.apply(PeriodNotes.normal(label, own.getAsInt()));
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
                .flatMap(label -> conflict(label).stream())
                .findFirst()
                .map(conflict -> conflict.at(row.spot()));
    }

    private Optional<Conflict> conflict(String label) {
        String plain = Wording.plain(label);
        if (in(label).isPresent()) {
            return Optional.of(
                    new Conflict("\"%s\" names another year".formatted(plain), "“%s”注明的是其他年份".formatted(plain)));
        }
        return PeriodNotes.namesPart(label)
                ? Optional.of(new Conflict(
                        "\"%s\" names a part of the year".formatted(plain), "“%s”只是一年中的一部分".formatted(plain)))
                : Optional.empty();
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
            if (heading.table().isPresent() && PeriodNotes.namesPart(title)) {
                draft.finding(Messages.figuresOfPart(title, "a heading", "标题"));
            }
        }
        notes.forEach((table, of) -> {
            of.captions().forEach(caption -> note(caption, of.captions(), table, draft));
            of.notesBelow().forEach(note -> statement(note, "below " + table.english(), table, draft));
            if (own.isPresent()) {
                of.pastLabels()
                        .forEach(label -> draft.finding(
                                Messages.otherYear(own.getAsInt(), label, table.english(), table.official())));
            }
            for (Mention mention : of.mentions()) {
                tell(mention.text(), table.english(), table.official(), draft);
            }
            of.headers().stream()
                    .filter(header -> !header.isComparison())
                    .forEach(header -> header.allWords()
                            .forEach(word ->
                                    tell(word.text(), "the header of " + table.english(), table.official(), draft)));
            for (Sighting sighting : of.sightings()) {
                String english = table.english() + ", " + sighting.spot().english();
                if (in(sighting.text()).isPresent()) {
                    String chinese = table.official() + "，" + sighting.spot().chinese();
                    draft.finding(Messages.otherYear(own.getAsInt(), sighting.text(), english, chinese));
                }
            }
        });
    }

    /** A line that is no label of the form: a fault if it says that figures are of another year, else worth a look. */
    private void note(String caption, List<String> captions, OfficialTable table, Draft draft) {
        OptionalInt named = beside(caption);
        String english = "above or in " + table.english();
        if (named.isEmpty()) {
            statement(caption, english, table, draft);
            return;
        }
        if (isCompared(named.getAsInt(), captions)) {
            return;
        }
        draft.finding(
                YearNotes.tellsOfFigures(PeriodNotes.normal(caption, own.getAsInt()))
                        ? Messages.otherYear(own.getAsInt(), caption, english, table.official())
                        : Messages.perhapsOtherYear(own.getAsInt(), caption, english, table.official()));
    }

    /** A fault if a note says plainly that figures are those of another year or of a part of one. */
    private void statement(String note, String english, OfficialTable table, Draft draft) {
        if (own.isPresent() && PeriodNotes.tellsOfOtherYear(note, own.getAsInt())) {
            draft.finding(Messages.otherYear(own.getAsInt(), note, english, table.official()));
        } else if (PeriodNotes.tellsOfPart(note)) {
            draft.finding(Messages.figuresOfPart(note, english, table.official()));
        }
    }

    /** True if a line before sets that year beside the report's own, as the title of a table of both does. */
    private boolean isCompared(int year, List<String> captions) {
        return captions.stream()
                .map(caption -> Title.arabic(Wording.compact(caption)))
                .anyMatch(caption -> COMPARED.matcher(caption).find()
                        && caption.contains(String.valueOf(year))
                        && caption.contains(String.valueOf(own.getAsInt())));
    }

    private void tell(String words, String english, String chinese, Draft draft) {
        if (beside(words).isPresent()) {
            draft.finding(Messages.otherYear(own.getAsInt(), words, english, chinese));
        }
    }
}
