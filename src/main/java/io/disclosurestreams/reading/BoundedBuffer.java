package io.disclosurestreams.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Bytes in memory, up to a limit. */
final class BoundedBuffer extends OutputStream {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int limit;

    BoundedBuffer(int limit) {
        this.limit = limit;
    }

    @Override
    public void write(int each) throws IOException {
        write(new byte[] {(byte) each}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        if (bytes.size() + length > limit) {
            throw PdfLimitException.tooLarge();
        }
        bytes.write(some, from, length);
    }

    InputStream content() {
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
