package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Block.Paragraph;
import io.disclosurestreams.reading.Block.Paragraph.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a report: 〈agency〉〈year〉年政府信息公开工作年度报告, in any of the orders and lengths that are in use.
 *
 * @param text without white space
 * @param agency empty if the title names none
 * @param summary whether it says that it adds up the reports of several agencies, be it in brackets behind
 */
record Title(String text, OptionalInt year, Optional<String> agency, boolean summary) {

    private static final int LOOKED_AT = 120;
    private static final int LONGEST = 80;
    private static final int MOST_LINES = 4;
    /** With year and agency. */
    private static final int WHOLE = 3;

    private static final String SUMMARY = "汇总";
    private static final Pattern SUMMARY_ALONE = Pattern.compile("[(（]?汇总(?:版|稿|本)?[)）]?");

    /** The end of a title that may have begun on lines before. */
    private static final Pattern CLOSING = Pattern.compile(".*(?:报告|年报|年度报)(?:[(（][^()（）]*[)）])?");

    /** Nothing but the name of a place, and no word of a menu such as 公开专区. */
    private static final Pattern PLACE =
            Pattern.compile("(?!.*(?:公开|信息|政务|网))\\p{IsHan}{1,18}(?:[省县旗盟州乡镇]|[^城上超都门]市|[^专园社景分地战]区)");

    /** Where a page lies on its site. */
    private static final Pattern PATH = Pattern.compile("[>＞»]|^(?:首页|当前位置|您的?(?:所在)?位置)");

    private static final Pattern PLACED = Pattern.compile("[省市县区州旗盟乡镇]");

    /** What a form has in place of a name until it is filled in. */
    private static final Pattern PLACEHOLDER = Pattern.compile("(?:机关|单位|部门)名称|[〔\\[_]|[X×]{2}|某某");

    private static final String DIGITS = "〇零一二三四五六七八九";
    private static final Pattern CHINESE_YEAR = Pattern.compile("[二][〇零○ОO0][〇零○ОO0一二三四五六七八九]{2}(?=年)");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})(?:年度?|-?年度)");
    private static final Pattern ENDING = Pattern.compile(
            "(?:政府|政务)?(?:信息|政务)公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:情况)?(?:年度)?(?:告?年度报告?|报告|年报).*$");
    private static final Pattern REPORT = Pattern.compile("(?:信息|政务)公开.{0,14}(?:报告|年报|年度报)[)）》】]?$");
    private static final Pattern WEAK = Pattern.compile("20\\d{2}年?度?(?:年报|年度报告).*");

    /** As 清源财发〔2026〕3号. */
    private static final Pattern NUMBER =
            Pattern.compile("^\\p{IsHan}{1,12}[〔\\[(【]20\\d{2}[〕\\])】]第?\\d{1,4}号(?=.{6})");

    /** Marks of notes and endings of files. */
    private static final Pattern MARKS = Pattern.compile(
            "(?:[*※#" + Marks.NUMBERS + "]{1,3}|[\\[〔(](?:注?\\d{1,2}|注)[\\]〕)]"
                    + "|\\.(?:docx?|wps|pdf|xlsx?|html?|txt))+(?=。?$)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SENTENCE = Pattern.compile("[，,；;：:]|公布|发布|印发|编制|现将|特此|根据|按照|。.");

    static Optional<Title> of(Content content) {
        // lists of other reports stand above many: a link is a title only where nothing else is one, and no other link
        List<Block> own = content.blocks().stream()
                .filter(block -> !(block instanceof Paragraph line && line.role() == Role.LINK))
                .toList();
        List<String> lines = lines(own);
        return heading(own)
                .or(() -> of(content.title(), lines))
                .or(() -> TitleCells.in(content.blocks()))
                .or(() -> weak(lines))
                .or(() -> TitleCells.areIn(content.blocks()) ? Optional.empty() : linked(lines(content.blocks())));
    }

    /** The one that headings give whole: it says of itself that it is the title. */
    private static Optional<Title> heading(List<Block> blocks) {
        List<Block> headings = blocks.stream()
                .filter(block -> block instanceof Paragraph line && line.role() == Role.HEADING)
                .toList();
        List<Title> titles =
                all(lines(headings)).stream().filter(Title::isWhole).distinct().toList();
        return titles.size() == 1 ? Optional.of(titles.get(0)) : Optional.empty();
    }

    private static Optional<Title> linked(List<String> lines) {
        List<Title> titles = all(lines);
        return titles.stream().distinct().count() == 1 ? Optional.of(titles.get(0)) : Optional.empty();
    }

    /** The titles that end on any of the lines, in their order. */
    static List<Title> all(List<String> lines) {
        List<Title> titles = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            at(lines, index).ifPresent(titles::add);
        }
        return titles;
    }

    private static Optional<Title> of(Optional<String> named, List<String> lines) {
        List<Title> titles = new ArrayList<>();
        named.ifPresent(words -> {
            for (String part : words.split("[_|｜>＞]| - |——|--")) {
                whole(unmarked(Wording.compact(part))).ifPresent(titles::add);
            }
        });
        titles.addAll(all(lines));
        // the first of the fullest
        return titles.stream().max(Comparator.comparingInt(Title::fullness));
    }

    /** With year and agency. */
    boolean isWhole() {
        return fullness() == WHOLE;
    }

    /** True if both name the same agency and year. */
    boolean isOfTheSame(Title other) {
        return agency.equals(other.agency) && year.equals(other.year);
    }

    private int fullness() {
        return (year.isPresent() ? 2 : 0) + (agency.isPresent() ? 1 : 0);
    }

    /** The lines before the first section, white space and outer brackets taken off. */
    private static List<String> lines(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                if (lines.size() > LOOKED_AT || Heading.of(paragraph.text()).isPresent()) {
                    break;
                }
                String line = line(paragraph.text());
                int last = lines.size() - 1;
                if (last >= 0
                        && SUMMARY_ALONE.matcher(Traditional.simplified(line)).matches()
                        && isReport(lines.get(last))) {
                    lines.set(last, lines.get(last) + "（" + SUMMARY + "）");
                } else {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    /** A text as titles are looked for in it. */
    static String line(String text) {
        return bare(unmarked(Wording.compact(text)));
    }

    /** Without the number of a document before it and without what is no part of it behind. */
    private static String unmarked(String line) {
        if (line.length() > 2 * LONGEST) {
            return line;
        }
        String title = MARKS.matcher(NUMBER.matcher(line).replaceFirst("")).replaceFirst("");
        boolean sentence = !title.endsWith("。") || SENTENCE.matcher(title).find();
        return sentence ? title : title.substring(0, title.length() - 1);
    }

    private static String bare(String line) {
        String inner = line.replaceFirst("^[#*(（《【\\[]+", "");
        return line.length() == inner.length() ? line : inner.replaceFirst("[)）》】\\]*;].*$", "");
    }

    /** A title that ends on this line; begun on lines before where this one has no agency or no subject. */
    private static Optional<Title> at(List<String> lines, int index) {
        StringBuilder joined = new StringBuilder();
        Optional<Title> best = Optional.empty();
        for (int from = index; from > Math.max(-1, index - MOST_LINES); from--) {
            String line = lines.get(from);
            if (line.length() > LONGEST
                    || line.matches(".*[。；:：].*")
                    || from < index && (isReport(line) || PATH.matcher(line).find())) {
                break;
            }
            joined.insert(0, line);
            Optional<Title> title = whole(joined.toString());
            if (title.isPresent()
                    && (best.isEmpty() || best.get().fullness() < title.get().fullness())) {
                best = title;
            }
            if (best.filter(found -> found.agency().isPresent()).isPresent()) {
                return placed(lines, from, best.get());
            }
            if (from == index && !CLOSING.matcher(Traditional.simplified(line)).matches()) {
                break;
            }
        }
        return best;
    }

    /** With the name of the place on the line before its first one, where the agency is named without any. */
    private static Optional<Title> placed(List<String> lines, int first, Title title) {
        boolean broken = first > 0
                && PLACE.matcher(Traditional.simplified(lines.get(first - 1))).matches()
                && title.agency().stream()
                        .noneMatch(agency -> PLACED.matcher(agency).find());
        Optional<Title> whole = broken ? whole(lines.get(first - 1) + title.text()) : Optional.empty();
        return Optional.of(whole.map(found -> new Title(found.text(), found.year(), found.agency(), title.summary()))
                .orElse(title));
    }

    private static Optional<Title> whole(String line) {
        if (line.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        String text = arabic(line).replaceFirst("[(（][^()（）]*[)）]$", "");
        if (text.length() > LONGEST || !isReport(text)) {
            return Optional.empty();
        }
        // rosters are in simplified characters, and so is what is looked for
        String simple = REPORT.matcher(text).find() ? text : Traditional.simplified(text);
        Matcher year = YEAR.matcher(text);
        OptionalInt named = year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
        String agency = ENDING.matcher(YEAR.matcher(simple).replaceAll(""))
                .replaceFirst("")
                .replaceFirst("^关于(公布|发布|印发|报送|上报|呈报)?[《〈]?", "")
                .replaceFirst("(的|年度|关于|关于(公布|发布|印发))+$", "");
        boolean name = agency.length() > 1
                && !PLACEHOLDER.matcher(agency).find()
                && agency.chars().filter(Character::isIdeographic).count() * 2 > agency.length();
        return Optional.of(new Title(
                text,
                named,
                name ? Optional.of(agency) : Optional.empty(),
                Traditional.simplified(line).contains(SUMMARY)));
    }

    private static boolean isReport(String line) {
        return REPORT.matcher(line).find()
                || REPORT.matcher(Traditional.simplified(line)).find();
    }

    /** A line such as 2020年报_审计局, where no line is a title by its words. */
    private static Optional<Title> weak(List<String> lines) {
        return lines.stream()
                .filter(line -> line.length() <= LONGEST && WEAK.matcher(line).matches())
                .findFirst()
                .map(line -> new Title(
                        line,
                        OptionalInt.of(Integer.parseInt(line.substring(0, 4))),
                        Optional.empty(),
                        line.contains(SUMMARY)));
    }

    /** True if the words themselves say that it is a report on disclosure. */
    boolean isCertain() {
        return isReport(text);
    }

    /** With years in characters as digits. */
    static String arabic(String line) {
        return CHINESE_YEAR.matcher(line).replaceAll(found -> {
            StringBuilder digits = new StringBuilder();
            for (char each : found.group().toCharArray()) {
                int digit = DIGITS.indexOf(each);
                digits.append(digit <= 1 ? 0 : digit - 1);
            }
            return digits.toString();
        });
    }
}
