package io.disclosurestreams.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The text of one cell or paragraph of a page, with the looks of its digits. */
final class HtmlText {

    private record Piece(TextNode words, HtmlLook look) {}

    /** Longer text is no figure. */
    private static final int LONGEST = 60;

    /** Longer text that is struck through is prose. */
    private static final int LONGEST_STRUCK = 300;

    private final StringBuilder line = new StringBuilder();
    private final StringBuilder struck = new StringBuilder();
    private final StringBuilder unseen = new StringBuilder();
    private final List<Piece> digits = new ArrayList<>();
    private final List<TextNode> pictures = new ArrayList<>();
    private boolean shown;

    void struck(String text) {
        if (struck.length() <= LONGEST_STRUCK) {
            struck.append(text);
        }
    }

    /** Takes note of what stands there though nobody sees it. */
    void unseen(String text) {
        if (unseen.length() <= LONGEST) {
            unseen.append(text);
        }
    }

    void shown(TextNode words, HtmlLook look) {
        String text = words.getWholeText();
        shown |= !Wording.isBlank(text);
        if (line.length() <= LONGEST) {
            line.append(text);
        }
        if (look.shift() == 0 && Unseen.hasDigit(text)) {
            digits.add(new Piece(words, look));
        }
    }

    /** Puts a word in the place of a picture: a cell with one is not blank. */
    void picture(Element picture) {
        TextNode word = new TextNode(Words.PICTURE);
        picture.before(word);
        pictures.add(word);
    }

    /** Sets digits apart that look like a mark beside the others. */
    void endLine() {
        if (digits.size() > 1 && Unseen.isFigure(line)) {
            HtmlLook text = digits.stream()
                    .map(Piece::look)
                    .max(Comparator.comparing((HtmlLook look) -> !look.isFaint())
                            .thenComparing(look -> look.moved() == 0)
                            .thenComparing(HtmlLook::size)
                            .thenComparing(look -> !look.referring()))
                    .orElseThrow();
            for (Piece piece : digits) {
                if (piece.look().isMarkBeside(text)) {
                    String words = piece.words().getWholeText();
                    piece.words().text(piece.look().moved() < 0 ? Marks.lowered(words) : Marks.raised(words));
                }
            }
        }
        digits.clear();
        line.setLength(0);
    }

    /** What is struck through or unseen stays where nothing stands in its place; a picture beside words is no figure. */
    void endCell(Element cell) {
        keepStruck(cell);
        keepUnseen(cell);
        if (!pictures.isEmpty() && !Unseen.isFigure(cell.text().replace(Words.PICTURE, ""))) {
            pictures.forEach(picture -> picture.text(""));
        }
    }

    /** Where a paragraph is a cell, as {@link #endCell}; struck prose is left out. */
    void endParagraph(Element paragraph) {
        if (!shown && CellText.isValue(struck.toString().strip())) {
            keepStruck(paragraph);
        }
    }

    private void keepStruck(Element element) {
        if (!shown && struck.length() <= LONGEST_STRUCK && !Wording.isBlank(struck.toString())) {
            element.appendText(Marks.struck(struck.toString().strip()));
            struck.setLength(0);
            shown = true;
        }
    }

    /** A cell is not blank in which a figure stands that can't be seen. */
    private void keepUnseen(Element cell) {
        String figure = Unseen.told(unseen.toString());
        if (!shown && pictures.isEmpty() && !figure.isEmpty()) {
            cell.appendText(figure);
            shown = true;
        }
    }

    /** Takes over what stands in a part of it. */
    void add(HtmlText part) {
        addCell(part);
        struck(part.struck.toString());
        unseen(part.unseen.toString());
        pictures.addAll(part.pictures);
    }

    /** A cell within it keeps its strokes and pictures to itself. */
    void addCell(HtmlText cell) {
        shown |= cell.shown;
    }
}
