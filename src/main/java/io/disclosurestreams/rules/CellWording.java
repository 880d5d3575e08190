package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Cell;
import java.util.List;

/** What cells hold, for people: blank, stroke and zero stay distinct, though a rule takes all three for zero. */
final class CellWording {

    private CellWording() {}

    /** Behind the name of a cell, e.g. 现行有效件数3, 现行有效件数未填（按0计）. */
    static Phrase of(Cell cell) {
        if (isNumber(cell)) {
            return new Phrase(number(cell), number(cell));
        }
        Phrase words = words(cell);
        return new Phrase(words.english() + " (taken for 0)", words.chinese() + "（按0计）");
    }

    /** The same as a predicate: 为3, 未填（按0计）. */
    static Phrase predicate(Cell cell) {
        Phrase phrase = of(cell);
        return new Phrase("is " + phrase.english(), isNumber(cell) ? "为" + phrase.chinese() : phrase.chinese());
    }

    /** What is there in place of a number; nobody takes it for anything. */
    static Phrase words(Cell cell) {
        if (cell instanceof Cell.Slash slash) {
            return quoted(slash.raw());
        }
        return cell instanceof Cell.Text text ? quoted(text.raw()) : new Phrase("blank", "未填");
    }

    private static Phrase quoted(String raw) {
        return new Phrase("\"" + raw + "\"", "填“" + raw + "”");
    }

    /** Of cells of which none holds a number; all are blank, or strokes are among them. */
    static Phrase none(List<Cell> cells) {
        return cells.stream().allMatch(cell -> cell instanceof Cell.Blank || cell instanceof Cell.Absent)
                ? new Phrase("all blank", "均未填")
                : new Phrase("without a number", "均无数字");
    }

    static boolean isNumber(Cell cell) {
        return cell instanceof Cell.Count || cell instanceof Cell.Amount;
    }

    private static String number(Cell cell) {
        return cell instanceof Cell.Count count
                ? Long.toString(count.value())
                : ((Cell.Amount) cell).value().toPlainString();
    }
}
