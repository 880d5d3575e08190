package io.disclosurestreams.isolation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;

/**
 * What goes through the pipes between the service and a process that reads documents. Down: name and bytes of a document.
 * Up: an empty answer when the process has begun, then one result a document. An answer begins with a mark, so that words
 * that a library prints are told from one.
 */
final class Frames {

    /** Bytes of the largest answer: no table of figures holds so much, and no report by far. */
    static final int LARGEST_ANSWER = 8 << 20;

    private static final int MARK = 0x44_53_52_31;
    private static final int LONGEST_NAME = 4096;

    private Frames() {}

    /** A document on its way. */
    record Request(String name, byte[] bytes) {}

    static void request(String name, byte[] bytes, DataOutputStream out) throws IOException {
        Texts.write(name.substring(0, Math.min(LONGEST_NAME, name.length())), out);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    static Request request(DataInputStream in) throws IOException {
        return new Request(Texts.read(in), exactly(in.readInt(), in));
    }

    static void answer(byte[] payload, DataOutputStream out) throws IOException {
        out.writeInt(MARK);
        out.writeInt(payload.length);
        out.write(payload);
        out.flush();
    }

    /** Believes nothing: a document that took over its process could write here. */
    static byte[] answer(DataInputStream in) throws IOException {
        int mark = in.readInt();
        int length = in.readInt();
        if (mark != MARK || length < 0 || length > LARGEST_ANSWER) {
            throw new StreamCorruptedException("no answer");
        }
        return exactly(length, in);
    }

    private static byte[] exactly(int length, DataInputStream in) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }
}
