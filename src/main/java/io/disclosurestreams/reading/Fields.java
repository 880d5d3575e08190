package io.disclosurestreams.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * The fields of a paragraph of a Word document: each is an instruction, then what is shown for it. Some have no result and
 * are drawn all the same, by the program that shows the document.
 */
final class Fields {

    /** Stands for what is drawn and is no text: beside it, nothing is a number. */
    static final String DRAWN = "\ufffd";

    private static final Pattern DRAWN_WITHOUT_RESULT = Pattern.compile(
            "\\s*(?:=|(?:EQ|SYMBOL|FORMDROPDOWN|FORMCHECKBOX|QUOTE|MERGEFIELD)\\b).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final class Field {

        private final String chosen;
        private final StringBuilder instruction = new StringBuilder();
        private boolean separated;
        private boolean hasResult;

        Field(String chosen) {
            this.chosen = chosen;
        }

        String drawn() {
            boolean unread = chosen.isEmpty()
                    && DRAWN_WITHOUT_RESULT.matcher(instruction).matches();
            return hasResult ? "" : unread ? DRAWN : chosen;
        }
    }

    private final Deque<Field> open = new ArrayDeque<>();
    private boolean passedOver;

    /**
     * A field begins.
     *
     * @param chosen the entry of its list that is shown, empty if it has none
     */
    void begin(String chosen) {
        open.push(new Field(chosen));
    }

    void instruction(String text) {
        if (!open.isEmpty() && !open.peek().separated) {
            open.peek().instruction.append(text);
        }
    }

    /** The instruction ends, the result follows. */
    void separate() {
        if (!open.isEmpty()) {
            open.peek().separated = true;
        }
    }

    /**
     * The innermost field ends, if it began in this paragraph.
     *
     * @return what is drawn for it beside its result
     */
    String end() {
        return open.isEmpty() ? "" : shown(open.pop().drawn());
    }

    /** What of the text is shown: nothing within an instruction, that of a field within one included. */
    String shown(String text) {
        if (isInInstruction()) {
            passedOver |= !Wording.isBlank(text);
            return "";
        }
        boolean blank = Wording.isBlank(text);
        open.forEach(field -> field.hasResult |= !blank);
        return text;
    }

    /** At the end of the paragraph: the mark of what was passed over as the instruction of a field that has no end. */
    String rest() {
        return passedOver && isInInstruction() ? DRAWN : "";
    }

    private boolean isInInstruction() {
        return open.stream().anyMatch(field -> !field.separated);
    }
}
