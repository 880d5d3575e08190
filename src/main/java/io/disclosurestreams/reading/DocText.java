package io.disclosurestreams.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The text of a paragraph of a Word document (.doc) as it is shown. */
final class DocText {

    private static final char FIELD = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char LINE_BREAK = 0x0b;
    private static final char PAGE_BREAK = 0x0c;
    private static final char HYPHEN = 0x1e;
    private static final short SUPERSCRIPT = 1;
    private static final short SUBSCRIPT = 2;

    private final StringBuilder shown = new StringBuilder();
    private final Deque<Character> fields = new ArrayDeque<>();

    private DocText() {}

    static String shown(Paragraph paragraph) {
        DocText text = new DocText();
        for (int index = 0; index < paragraph.numCharacterRuns(); index++) {
            CharacterRun run = paragraph.getCharacterRun(index);
            boolean struck = run.isStrikeThrough() || run.isDoubleStrikeThrough();
            if (!run.isVanished() && !run.isMarkedDeleted() && !struck) {
                atItsHeight(run).chars().forEach(each -> text.character((char) each));
            }
        }
        return text.shown.toString();
    }

    private static String atItsHeight(CharacterRun run) {
        return switch (run.getSubSuperScriptIndex()) {
            case SUPERSCRIPT -> Marks.raised(run.text());
            case SUBSCRIPT -> Marks.lowered(run.text());
            default -> run.text();
        };
    }

    /** Marks stand among the characters; those of fields enclose an instruction, then what is shown for it. */
    private void character(char each) {
        switch (each) {
            case FIELD -> fields.push(FIELD);
            case FIELD_RESULT -> {
                fields.poll();
                fields.push(FIELD_RESULT);
            }
            case FIELD_END -> fields.poll();
            case LINE_BREAK, PAGE_BREAK -> shown.append('\n');
            case HYPHEN -> shown.append('-');
            default -> {
                if (!fields.contains(FIELD) && (each >= ' ' || each == '\t')) {
                    shown.append(each);
                }
            }
        }
    }
}
