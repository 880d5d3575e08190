package io.disclosurestreams.isolation;

import io.disclosurestreams.reading.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;

/**
 * Results as bytes, for the way from one process of the same jar to another: nothing is lost, nothing is stored, so there
 * is no version.
 */
final class ReadResultCodec {

    private static final int REPORT = 1;
    private static final int NOT_A_REPORT = 2;
    private static final int UNSUPPORTED = 3;
    private static final int TABULATION = 4;

    private ReadResultCodec() {}

    static byte[] encode(ReadResult result) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            if (result instanceof ReadResult.Report report) {
                out.writeByte(REPORT);
                Texts.write(report.mediaType(), out);
                DocumentCodec.write(report.document(), out);
            } else if (result instanceof ReadResult.Tabulation tabulation) {
                out.writeByte(TABULATION);
                Texts.write(tabulation.mediaType(), out);
                FigureTableCodec.write(tabulation.tables(), out);
            } else if (result instanceof ReadResult.NotAReport other) {
                out.writeByte(NOT_A_REPORT);
                Texts.write(other.mediaType(), out);
                Texts.write(other.reason(), out);
            } else {
                out.writeByte(UNSUPPORTED);
                Texts.write(result.mediaType(), out);
                Texts.write(((ReadResult.Unsupported) result).reason(), out);
            }
        }
        return bytes.toByteArray();
    }

    /**
     * @throws IOException if the bytes are no result
     */
    static ReadResult decode(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int kind = in.readByte();
            String mediaType = Texts.read(in);
            ReadResult result = switch (kind) {
                case REPORT -> new ReadResult.Report(DocumentCodec.read(in), mediaType);
                case TABULATION -> new ReadResult.Tabulation(FigureTableCodec.read(in), mediaType);
                case NOT_A_REPORT -> new ReadResult.NotAReport(mediaType, Texts.read(in));
                case UNSUPPORTED -> new ReadResult.Unsupported(mediaType, Texts.read(in));
                default -> throw new StreamCorruptedException("result of unknown kind " + kind);
            };
            if (in.read() >= 0) {
                throw new StreamCorruptedException("more than a result");
            }
            return result;
        } catch (RuntimeException impossible) {
            throw new StreamCorruptedException("no result: " + impossible);
        }
    }
}
