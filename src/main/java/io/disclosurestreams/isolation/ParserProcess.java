package io.disclosurestreams.isolation;

import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.reading.DocumentReader;
import io.disclosurestreams.reading.ReadResult;
import io.disclosurestreams.reading.Reader;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.SynchronousQueue;

/**
 * The program of a process that reads documents: one after the other from standard input, results on standard output,
 * until standard input ends. Begun by {@link ParserPool} alone.
 */
final class ParserProcess {

    private static final String UNKNOWN = "application/octet-stream";

    private ParserProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        serve(new DocumentReader());
    }

    /** Never returns. */
    static void serve(Reader reader) throws InterruptedException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // whatever a library prints or asks must not get between the answers
        System.setOut(System.err);
        System.setIn(InputStream.nullInputStream());
        SynchronousQueue<Frames.Request> documents = new SynchronousQueue<>();
        Thread worker = new Thread(() -> work(documents, reader, out), "documents");
        worker.setDaemon(true);
        worker.start();
        // beside the worker, so that the end of the service is noticed in the middle of a document too
        try {
            while (true) {
                documents.put(Frames.request(in));
            }
        } catch (IOException serviceEnded) {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void work(SynchronousQueue<Frames.Request> documents, Reader reader, DataOutputStream out) {
        try {
            Frames.answer(new byte[0], out);
            while (true) {
                Frames.answer(answer(documents.take(), reader), out);
            }
        } catch (IOException | InterruptedException | RuntimeException | Error broken) {
            Runtime.getRuntime().halt(1);
        }
    }

    private static byte[] answer(Frames.Request document, Reader reader) throws IOException {
        ReadResult result;
        try {
            result = reader.read(document.name(), document.bytes());
        } catch (Throwable unforeseen) {
            // no document may end the process that can be kept from it
            result = new ReadResult.Unsupported(
                    UNKNOWN, document.name() + " " + new Reason("can't be read: " + unforeseen, "无法读取"));
        }
        byte[] answer = ReadResultCodec.encode(result);
        return answer.length <= Frames.LARGEST_ANSWER
                ? answer
                : ReadResultCodec.encode(new ReadResult.Unsupported(
                        result.mediaType(),
                        document.name()
                                + " "
                                + new Reason(
                                        "says more than any report: %d bytes of figures and prose; at most %d are taken"
                                                .formatted(answer.length, Frames.LARGEST_ANSWER),
                                        "内容超过任何报告：数字和文字共%d字节；至多接收%d字节"
                                                .formatted(answer.length, Frames.LARGEST_ANSWER))));
    }
}
