package io.disclosurestreams.reading;

import io.disclosurestreams.reading.RowBody.Token;
import io.disclosurestreams.reading.RowBody.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cells that are lines, and the empty lines before each.
 *
 * @param gaps as many as cells: the empty lines between a cell and the one before, or the label
 */
record LineCells(List<Token> cells, List<Integer> gaps) {

    static LineCells of(List<Token> tokens) {
        List<Token> cells = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        int gap = 0;
        for (Token token : tokens) {
            if (token.kind() == Kind.EMPTY) {
                gap++;
            } else {
                cells.add(token);
                gaps.add(gap);
                gap = 0;
            }
        }
        return new LineCells(cells, gaps);
    }

    int size() {
        return cells.size();
    }

    int values() {
        return (int) cells.stream().filter(cell -> cell.kind() == Kind.VALUE).count();
    }

    List<String> texts(int count) {
        return cells.subList(0, count).stream().map(Token::text).toList();
    }

    /** True if the row is too short for so many columns, or there are empty lines before or between its cells. */
    boolean hasGaps(int count) {
        return cells.size() < count || gaps.subList(0, count).stream().anyMatch(gap -> gap > 0);
    }

    /** True if the same number of empty lines stands between each two of the first cells. */
    boolean isEven(int count) {
        return count < 2 || gaps.subList(1, count).stream().distinct().count() == 1;
    }

    /** True if all of the first cells hold something. */
    boolean isFull(int count) {
        return cells.subList(0, count).stream().allMatch(cell -> cell.kind() == Kind.VALUE);
    }

    /** True if all cells behind the first are blank: they may belong to the label that follows. */
    boolean onlyBlanksBehind(int count) {
        return cells.subList(count, cells.size()).stream().allMatch(cell -> cell.kind() == Kind.BLANK);
    }

    /** True if more empty lines stand behind the first cells than between them. */
    boolean isParted(int count) {
        int between = count < 2 ? 0 : gaps.get(1);
        return gaps.get(count) > between;
    }
}
