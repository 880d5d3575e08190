package io.disclosurestreams.isolation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;

/** Texts as their UTF-16 units: exact for every text, broken ones too, and shortest for Chinese. */
final class Texts {

    private Texts() {}

    static void write(String text, DataOutputStream out) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    static String read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > Integer.MAX_VALUE / Character.BYTES) {
            throw new EOFException();
        }
        byte[] units = in.readNBytes(length * Character.BYTES);
        if (units.length < length * Character.BYTES) {
            throw new EOFException();
        }
        char[] text = new char[length];
        for (int unit = 0; unit < length; unit++) {
            text[unit] = (char) (units[2 * unit] << 8 | units[2 * unit + 1] & 0xFF);
        }
        return new String(text);
    }

    static void writeOptional(Optional<String> text, DataOutputStream out) throws IOException {
        out.writeBoolean(text.isPresent());
        if (text.isPresent()) {
            write(text.get(), out);
        }
    }

    static Optional<String> readOptional(DataInputStream in) throws IOException {
        return in.readBoolean() ? Optional.of(read(in)) : Optional.empty();
    }
}
