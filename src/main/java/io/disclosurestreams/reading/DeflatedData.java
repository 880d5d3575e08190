package io.disclosurestreams.reading;

import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Tells whether packed data came through whole: unpackers that forgive damage would put letters in wrong places. */
final class DeflatedData {

    private static final int HEADER = 2;
    private static final int CHECKSUM = 4;

    private DeflatedData() {}

    /**
     * True if the data end where they should and their checksum, which some writers leave out, agrees.
     *
     * @param limit of bytes to unpack; more are not looked at
     */
    static boolean isWhole(byte[] packed, long limit) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed, Math.min(HEADER, packed.length), Math.max(0, packed.length - HEADER));
            Adler32 sum = new Adler32();
            byte[] piece = new byte[1 << 14];
            while (!inflater.finished() && inflater.getBytesWritten() <= limit) {
                int length = inflater.inflate(piece);
                if (length == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return packed.length == 0;
                }
                sum.update(piece, 0, length);
            }
            int at = packed.length - inflater.getRemaining();
            return inflater.getRemaining() < CHECKSUM || checksum(packed, at) == sum.getValue();
        } catch (DataFormatException damaged) {
            return false;
        } finally {
            inflater.end();
        }
    }

    private static long checksum(byte[] packed, int at) {
        long checksum = 0;
        for (int index = at; index < at + CHECKSUM; index++) {
            checksum = checksum << Byte.SIZE | packed[index] & 0xFF;
        }
        return checksum;
    }
}
