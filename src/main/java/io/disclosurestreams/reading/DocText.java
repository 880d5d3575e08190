package io.disclosurestreams.reading;

import io.disclosurestreams.reading.ShownText.Look;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The text of a paragraph of a Word document (.doc) as it is shown. */
final class DocText {

    private static final char ANCHOR = 0x08;
    private static final char FIELD = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char LINE_BREAK = 0x0b;
    private static final char PAGE_BREAK = 0x0c;
    private static final char HYPHEN = 0x1e;
    private static final short SUPERSCRIPT = 1;
    private static final short SUBSCRIPT = 2;
    private static final int HALVES_A_POINT = 2;

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1f]");

    private final StringBuilder shown = new StringBuilder();
    private final Fields fields = new Fields();

    private DocText() {}

    /**
     * @param ground what the paragraph is written on
     */
    static String shown(Paragraph paragraph, Colour ground, DocGrounds grounds, DocBoxes boxes) {
        ShownText all = new ShownText();
        DocText text = new DocText();
        for (int index = 0; index < paragraph.numCharacterRuns(); index++) {
            CharacterRun run = paragraph.getCharacterRun(index);
            if (run.isMarkedDeleted()) {
                continue;
            }
            if (run.isVanished()) {
                all.add(CONTROL.matcher(run.text()).replaceAll(""), Look.HIDDEN);
                continue;
            }
            text.shown.setLength(0);
            run.text().chars().forEach(each -> text.character((char) each));
            text.boxes(run, boxes);
            boolean lost = DocColour.of(run)
                    .filter(colour -> colour.isLike(grounds.of(run, ground)))
                    .isPresent();
            all.add(text.shown.toString(), lost ? Look.UNSEEN : look(run), run.getFontSize());
        }
        all.add(text.fields.rest(), Look.PLAIN);
        return paragraph.isInTable() ? all.text() : all.prose();
    }

    private static Look look(CharacterRun run) {
        if (run.isStrikeThrough() || run.isDoubleStrikeThrough()) {
            return Look.STRUCK;
        }
        if (run.getFontSize() < HALVES_A_POINT * SheetFont.SMALLEST) {
            return Look.UNSEEN;
        }
        int above = run.getVerticalOffset();
        return switch (run.getSubSuperScriptIndex()) {
            case SUPERSCRIPT -> Look.RAISED;
            case SUBSCRIPT -> Look.LOWERED;
            default -> above > 0 ? Look.HIGHER : above < 0 ? Look.LOWER : Look.PLAIN;
        };
    }

    /** A box that hangs in the text is told of as something drawn. */
    private void boxes(CharacterRun run, DocBoxes boxes) {
        String text = run.text();
        for (int at = text.indexOf(ANCHOR); at >= 0; at = text.indexOf(ANCHOR, at + 1)) {
            if (boxes.isAt(run.getStartOffset() + at)) {
                shown.append(fields.shown(Fields.DRAWN));
            }
        }
    }

    /** Marks stand among the characters; those of fields enclose an instruction, then what is shown for it. */
    private void character(char each) {
        switch (each) {
            case FIELD -> fields.begin("");
            case FIELD_RESULT -> fields.separate();
            case FIELD_END -> shown.append(fields.end());
            case LINE_BREAK, PAGE_BREAK -> shown.append('\n');
            case HYPHEN -> shown.append('-');
            default -> {
                if (each >= ' ' || each == '\t') {
                    fields.instruction(String.valueOf(each));
                    shown.append(fields.shown(String.valueOf(each)));
                }
            }
        }
    }
}
