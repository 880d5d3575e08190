package io.disclosurestreams.isolation;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Severity;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Findings; their numbers keep their class, since a count is shown as a count and an amount as an amount. */
final class FindingsCodec {

    private static final int NONE = 0;
    private static final int INTEGER = 1;
    private static final int LONG = 2;
    private static final int DOUBLE = 3;
    private static final int DECIMAL = 4;

    private FindingsCodec() {}

    static void write(List<Finding> findings, DataOutputStream out) throws IOException {
        out.writeInt(findings.size());
        for (Finding finding : findings) {
            Texts.write(finding.rule(), out);
            out.writeByte(finding.severity().ordinal());
            out.writeByte(finding.state().ordinal());
            number(finding.left(), out);
            number(finding.right(), out);
            number(finding.delta(), out);
            DocumentCodec.texts(finding.cells(), out);
            out.writeInt(finding.suggestions().size());
            for (Finding.Suggestion suggestion : finding.suggestions()) {
                Texts.write(suggestion.cell(), out);
                number(Optional.of(suggestion.value()), out);
            }
            Texts.write(finding.message(), out);
            Texts.write(finding.messageZh(), out);
        }
    }

    static List<Finding> read(DataInputStream in) throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            findings.add(new Finding(
                    Texts.read(in),
                    Severity.values()[in.readByte()],
                    Finding.State.values()[in.readByte()],
                    number(in),
                    number(in),
                    number(in),
                    DocumentCodec.texts(in),
                    suggestions(in),
                    Texts.read(in),
                    Texts.read(in)));
        }
        return findings;
    }

    private static List<Finding.Suggestion> suggestions(DataInputStream in) throws IOException {
        List<Finding.Suggestion> suggestions = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            suggestions.add(new Finding.Suggestion(Texts.read(in), number(in).orElseThrow()));
        }
        return suggestions;
    }

    private static void number(Optional<Number> number, DataOutputStream out) throws IOException {
        Number value = number.orElse(null);
        if (value == null) {
            out.writeByte(NONE);
        } else if (value instanceof Integer) {
            out.writeByte(INTEGER);
            out.writeInt(value.intValue());
        } else if (value instanceof Long) {
            out.writeByte(LONG);
            out.writeLong(value.longValue());
        } else if (value instanceof Double) {
            out.writeByte(DOUBLE);
            out.writeDouble(value.doubleValue());
        } else {
            out.writeByte(DECIMAL);
            Texts.write(value.toString(), out);
        }
    }

    private static Optional<Number> number(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case NONE -> Optional.empty();
            case INTEGER -> Optional.of(in.readInt());
            case LONG -> Optional.of(in.readLong());
            case DOUBLE -> Optional.of(in.readDouble());
            default -> Optional.of(new BigDecimal(Texts.read(in)));
        };
    }
}
