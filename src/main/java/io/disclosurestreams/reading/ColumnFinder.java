package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.reading.Columns.Basis;
import io.disclosurestreams.reading.Columns.Column;
import io.disclosurestreams.reading.Header.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out what the columns of tables three and four mean, whatever order they stand in. */
final class ColumnFinder {

    private static final Set<String> APPLICANTS = Set.copyOf(applicantKeys());

    private ColumnFinder() {}

    /** Keys of the columns of table three in official order. */
    static List<String> applicantKeys() {
        List<String> keys = new ArrayList<>();
        for (Applicant applicant : Applicant.values()) {
            keys.add(applicant.key());
        }
        return keys;
    }

    /** Keys of the columns of table four in official order, e.g. {@code reconsideration.upheld}. */
    static List<String> disputeKeys() {
        List<String> keys = new ArrayList<>();
        for (DisputeGroup group : DisputeGroup.values()) {
            for (DisputeResult result : DisputeResult.values()) {
                keys.add(group.key() + "." + result.key());
            }
        }
        return keys;
    }

    static Columns ofRequests(Header header) {
        List<String> official = applicantKeys();
        if (!header.hasColumns()) {
            return header.isComparison() ? Columns.UNKNOWN : ordered(Basis.ASSUMED, official);
        }
        List<Column> drawn = mended(HeaderGrid.columns(header.rows(), OfficialTable.REQUESTS.lexicon()), official);
        if (areWhole(drawn, official)) {
            return ofGrid(drawn, header);
        }
        List<Column> read = mended(applicantsInReadingOrder(header), official);
        if (areWhole(read, official) && read.size() == official.size()) {
            return new Columns(Basis.NAMED, read, 0, 0);
        }
        String words = "自然人商业企业科研机构社会公益组织法律服务机构其他总计";
        return Scramble.isOf(header, words) && !areApplicantsReordered(header)
                ? ordered(Basis.SCRAMBLED, official)
                : Columns.UNKNOWN;
    }

    static Columns ofDisputes(Header header) {
        List<String> official = disputeKeys();
        if (!header.hasColumns()) {
            return ordered(Basis.ASSUMED, official);
        }
        List<Column> drawn = HeaderGrid.columns(header.rows(), OfficialTable.DISPUTES.lexicon());
        if (areWhole(drawn, official)) {
            return ofGrid(drawn, header);
        }
        if (areGroupsReordered(header)) {
            return Columns.UNKNOWN;
        }
        List<Column> read = disputesInReadingOrder(header);
        if (areWhole(read, official)) {
            return new Columns(Basis.NAMED, read, 0, 0);
        }
        String words = "行政复议行政诉讼未经复议直接起诉复议后起诉" + "结果维持结果纠正其他结果尚未审结总计".repeat(3);
        return Scramble.isOf(header, words) && !areResultsReordered(header)
                ? ordered(Basis.SCRAMBLED, official)
                : Columns.UNKNOWN;
    }

    /** Words that are whole tell an order of their own: the five kinds, and who stands before the total. */
    private static boolean areApplicantsReordered(Header header) {
        List<String> read = columnKeys(header);
        List<String> outside = List.of(Applicant.NATURAL_PERSON.key(), Applicant.TOTAL.key());
        List<String> official = applicantKeys();
        return isReordered(read.stream().filter(outside::contains).toList(), official)
                || isReordered(
                        read.stream().filter(key -> !outside.contains(key)).toList(), official);
    }

    /** Groups that are whole words tell their order. */
    private static boolean areGroupsReordered(Header header) {
        List<String> groups = header.words().stream()
                .flatMap(word -> word.match().term().stream())
                .filter(Term::isGroup)
                .map(Term::group)
                .toList();
        List<String> upper = List.of(DisputeGroup.RECONSIDERATION.key(), Words.LITIGATION);
        List<String> lower =
                List.of(DisputeGroup.LITIGATION_DIRECT.key(), DisputeGroup.LITIGATION_AFTER_RECONSIDERATION.key());
        return isReordered(groups.stream().filter(upper::contains).toList(), upper)
                || isReordered(groups.stream().filter(lower::contains).toList(), lower);
    }

    /** Results tell theirs where all are whole words. */
    private static boolean areResultsReordered(Header header) {
        List<String> results = columnKeys(header);
        List<String> official = new ArrayList<>();
        for (DisputeResult result : DisputeResult.values()) {
            official.add(result.key());
        }
        return results.size() == official.size() * DisputeGroup.values().length
                && isReordered(results.subList(0, official.size()), official);
    }

    private static List<String> columnKeys(Header header) {
        return header.words().stream()
                .flatMap(word -> word.match().term().stream())
                .filter(Term::isColumn)
                .map(Term::column)
                .toList();
    }

    private static boolean isReordered(List<String> read, List<String> official) {
        int before = -1;
        for (String key : read) {
            if (official.indexOf(key) < before) {
                return true;
            }
            before = official.indexOf(key);
        }
        return false;
    }

    private static Columns ofGrid(List<Column> columns, Header header) {
        int width = HeaderGrid.width(header.rows());
        return new Columns(
                Basis.NAMED,
                columns,
                width,
                width - columns.get(columns.size() - 1).to(),
                HeaderGrid.asides(header.rows()));
    }

    private static Columns ordered(Basis basis, List<String> keys) {
        return new Columns(
                basis, keys.stream().map(key -> new Column(key, "", -1, -1)).toList(), 0, 0);
    }

    private static boolean areWhole(List<Column> columns, List<String> official) {
        List<String> named =
                columns.stream().map(Column::key).filter(key -> !key.isEmpty()).toList();
        return named.size() == official.size() && new HashSet<>(named).equals(new HashSet<>(official));
    }

    /** Where one column alone has no meaning and one meaning alone no column, they belong together if alike. */
    private static List<Column> mended(List<Column> columns, List<String> official) {
        List<String> lacking = new ArrayList<>(official);
        columns.forEach(column -> lacking.remove(column.key()));
        List<Column> unknown = columns.stream()
                .filter(column -> column.key().isEmpty() && !column.text().isEmpty())
                .toList();
        if (lacking.size() != 1 || unknown.size() != 1 || columns.size() != official.size()) {
            return columns;
        }
        Applicant applicant = Applicant.values()[official.indexOf(lacking.get(0))];
        Column odd = unknown.get(0);
        int half = applicant.label().length() / 2;
        String key = Wording.key(odd.text());
        if (EditDistance.atMost(key, applicant.label(), half) > half || !Sense.isKept(key, applicant.label())) {
            return columns;
        }
        return columns.stream()
                .map(column -> column == odd ? new Column(applicant.key(), odd.text(), odd.from(), odd.to()) : column)
                .toList();
    }

    /** The five kinds of organisation stand where the word above them stands; without it all stand side by side. */
    private static List<Column> applicantsInReadingOrder(Header header) {
        List<Column> above = new ArrayList<>();
        List<Column> kinds = new ArrayList<>();
        int organisations = -1;
        for (Word word : header.words()) {
            String key = word.match().term().map(Term::column).orElse("");
            Optional<Term> furniture = word.match().term().filter(Term::isFurniture);
            Column column = new Column(key, word.text(), -1, -1);
            if (furniture.filter(term -> term.official().startsWith("法人")).isPresent()) {
                organisations = above.size();
            } else if (furniture.isEmpty()) {
                boolean outside = key.equals(Applicant.NATURAL_PERSON.key()) || key.equals(Applicant.TOTAL.key());
                (outside || !APPLICANTS.contains(key) && kinds.isEmpty() ? above : kinds).add(column);
            }
        }
        List<Column> columns = new ArrayList<>(above);
        columns.addAll(organisations < 0 ? above.size() : Math.min(organisations, above.size()), kinds);
        return organisations < 0 ? flat(header) : columns;
    }

    /** All columns on one level: only where the total comes last, since else a level above may be lost. */
    private static List<Column> flat(Header header) {
        List<Column> columns = header.words().stream()
                .filter(word -> word.match().term().filter(Term::isFurniture).isEmpty())
                .map(word -> new Column(word.match().term().map(Term::column).orElse(""), word.text(), -1, -1))
                .toList();
        boolean totalLast =
                !columns.isEmpty() && columns.get(columns.size() - 1).key().equals(Applicant.TOTAL.key());
        return totalLast ? columns : List.of();
    }

    /** Read line by line, the results of the three groups follow each other as the groups do. */
    private static List<Column> disputesInReadingOrder(Header header) {
        List<String> groups = new ArrayList<>();
        List<Word> results = new ArrayList<>();
        for (Word word : header.words()) {
            Term term = word.match().term().orElse(Term.ofFurniture(""));
            if (term.isGroup() && !term.group().equals(Words.LITIGATION)) {
                groups.add(term.group());
            } else if (!term.isGroup()) {
                results.add(word);
            }
        }
        int each = DisputeResult.COUNT;
        boolean inOrder = groups.equals(
                List.of(DisputeGroup.values()).stream().map(DisputeGroup::key).toList());
        if (!inOrder || results.size() != each * groups.size()) {
            return List.of();
        }
        List<Column> columns = new ArrayList<>();
        for (int index = 0; index < results.size(); index++) {
            String result = results.get(index).match().term().map(Term::column).orElse("");
            columns.add(new Column(
                    groups.get(index / each) + "." + result, results.get(index).text(), -1, -1));
        }
        return columns;
    }
}
