package io.disclosurestreams.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The text of a cell or paragraph, put together of pieces that look different, as people see it: numbers apart from what
 * stands above or below their line, without what is struck through, and whatever can hardly be seen in brackets.
 */
final class ShownText {

    /** How a piece looks. */
    enum Look {
        PLAIN,
        HIDDEN,
        STRUCK,
        /** As the mark of a note stands. */
        RAISED,
        LOWERED,
        /** Above the line, which is a mark only beside text on it: whole cells are moved to fit their row. */
        HIGHER,
        LOWER,
        /** White on white, or smaller than anyone can read. */
        UNSEEN;

        boolean isShown() {
            return this != HIDDEN && this != STRUCK;
        }
    }

    private record Piece(StringBuilder text, Look look, double size) {

        boolean isBlank() {
            return Wording.isBlank(text.toString());
        }
    }

    /** A number and its unit may be hard to see; where more is written, the white stands on a ground that is none. */
    private static final int UNIT = 2;

    /** Of the largest digits' size: marks are written smaller than this. */
    private static final double SMALL = 0.85;

    private static final double UNKNOWN = 0;

    private final List<Piece> pieces = new ArrayList<>();

    ShownText add(String text, Look look) {
        return add(text, look, UNKNOWN);
    }

    /**
     * @param size of its letters, in whatever unit the others have; 0 if it is not known
     */
    ShownText add(String text, Look look, double size) {
        if (!pieces.isEmpty() && last().look() == look && last().size() == size) {
            last().text().append(text);
        } else if (!text.isEmpty()) {
            pieces.add(new Piece(new StringBuilder(text), look, size));
        }
        return this;
    }

    private Piece last() {
        return pieces.get(pieces.size() - 1);
    }

    /** Without anything that is struck through, or drawn and no text. */
    String prose() {
        return shown().replace(Fields.DRAWN, "");
    }

    /** Of a cell: where nothing else stands in its place, a figure that is struck through or hidden is still told: whether it counts is not known. */
    String text() {
        if (pieces.size() == 1 && last().look() == Look.PLAIN) {
            return last().text().toString();
        }
        String shown = shown();
        if (!Wording.isBlank(shown)) {
            return shown;
        }
        String struck = joined(piece -> piece.look() == Look.STRUCK);
        String hidden = Unseen.told(joined(piece -> piece.look() == Look.HIDDEN));
        return !Wording.isBlank(struck) ? Marks.struck(struck.strip()) : hidden.isEmpty() ? shown : hidden;
    }

    private String shown() {
        boolean atOneHeight = pieces.stream()
                        .filter(piece -> piece.look().isShown() && !piece.isBlank())
                        .map(Piece::look)
                        .distinct()
                        .count()
                < 2;
        boolean figure = joined(piece -> piece.look().isShown())
                        .codePoints()
                        .filter(Character::isIdeographic)
                        .count()
                <= UNIT;
        StringBuilder shown = new StringBuilder();
        for (Piece piece : pieces) {
            String text = piece.text().toString();
            shown.append(
                    switch (piece.look()) {
                        case RAISED -> Marks.raised(text);
                        case LOWERED -> Marks.lowered(text);
                        case HIGHER -> atOneHeight ? text : Marks.raised(text);
                        case LOWER -> atOneHeight ? text : Marks.lowered(text);
                        case UNSEEN -> figure && !piece.isBlank() ? Marks.unseen(text) : text;
                        case PLAIN -> figure && isSmall(piece) ? Marks.raised(text) : text;
                        case HIDDEN, STRUCK -> "";
                    });
        }
        return shown.toString();
    }

    /** True for digits beside larger ones on their line. */
    private boolean isSmall(Piece piece) {
        double largest = pieces.stream()
                .filter(other -> other.look() == Look.PLAIN && Unseen.hasDigit(other.text()))
                .mapToDouble(Piece::size)
                .max()
                .orElse(UNKNOWN);
        return piece.size() != UNKNOWN && piece.size() < SMALL * largest && Unseen.hasDigit(piece.text());
    }

    private String joined(Predicate<Piece> wanted) {
        StringBuilder joined = new StringBuilder();
        pieces.stream().filter(wanted).forEach(piece -> joined.append(piece.text()));
        return joined.toString();
    }
}
