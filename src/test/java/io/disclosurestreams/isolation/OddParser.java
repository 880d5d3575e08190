package io.disclosurestreams.isolation;

import io.disclosurestreams.reading.ReadResult;
import io.disclosurestreams.reading.Reader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A process that does with a document what the document's name says. */
final class OddParser {

    private OddParser() {}

    public static void main(String[] arguments) throws InterruptedException {
        Reader odd = (name, bytes) -> {
            try {
                return read(name, bytes);
            } catch (IOException | InterruptedException failed) {
                throw new IllegalStateException(failed);
            }
        };
        ParserProcess.serve(odd);
    }

    private static ReadResult read(String name, byte[] bytes) throws IOException, InterruptedException {
        return switch (name) {
            case "hang" -> {
                new CountDownLatch(1).await();
                yield null;
            }
            case "memory" -> {
                List<byte[]> all = new ArrayList<>();
                while (true) {
                    all.add(new byte[1 << 20]);
                }
            }
            case "exit" -> {
                Runtime.getRuntime().halt(42);
                yield null;
            }
            case "killed" -> {
                Runtime.getRuntime().halt(128 + 9);
                yield null;
            }
            case "killed once" -> {
                Path before = Path.of(new String(bytes, StandardCharsets.UTF_8));
                if (!Files.exists(before)) {
                    Files.createFile(before);
                    Runtime.getRuntime().halt(128 + 15);
                }
                yield told("read at last");
            }
            case "throw" -> throw new StackOverflowError("too deep");
            case "large" -> told("x".repeat(Frames.LARGEST_ANSWER));
            case "print" -> {
                System.out.println("between the answers");
                System.out.flush();
                yield told("printed; from standard input came " + System.in.read());
            }
            case "nonsense" -> {
                nativeOutput().write("WARNING: a native library speaks\n".getBytes(StandardCharsets.UTF_8));
                yield told("never heard");
            }
            case "litter" -> {
                Files.createTempFile("litter", "");
                Files.createDirectories(Files.createTempDirectory("litter").resolve("deep"));
                yield told("left something");
            }
            case "environment" -> told(System.getenv().keySet().toString());
            default -> told(ProcessHandle.current().pid() + " read " + bytes.length + " bytes of " + name);
        };
    }

    /** Past what the program has put in place of standard output. */
    @SuppressWarnings("resource")
    private static FileOutputStream nativeOutput() {
        return new FileOutputStream(FileDescriptor.out);
    }

    private static ReadResult told(String words) {
        return new ReadResult.NotAReport("text/plain", words);
    }
}
