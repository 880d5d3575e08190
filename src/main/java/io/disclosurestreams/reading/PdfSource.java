package io.disclosurestreams.reading;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/** Opens a PDF such that each of its streams is a {@link PdfStream}, those that are read while opening too. */
final class PdfSource extends PDFParser {

    PdfSource(byte[] bytes) throws IOException {
        // a document that only its owner's password protects is readable by everyone: the reader's is empty
        super(new RandomAccessReadBuffer(bytes), "", null, null, IOUtils.createMemoryOnlyStreamCache());
        document = new Streams(this);
    }

    /** What has been unpacked so far of a document's streams. */
    static final class Unpacked {
        private long bytes;

        void add(long more) {
            bytes += more;
        }

        long bytes() {
            return bytes;
        }
    }

    private static final class Streams extends COSDocument {

        private final PdfSource source;
        private final Unpacked unpacked = new Unpacked();

        Streams(PdfSource source) {
            super(IOUtils.createMemoryOnlyStreamCache(), source);
            this.source = source;
        }

        @Override
        public COSStream createCOSStream(COSDictionary entries, long from, long length) throws IOException {
            COSStream stream = new PdfStream(source.createRandomAccessReadView(from, length), unpacked);
            entries.forEach(stream::setItem);
            stream.setKey(entries.getKey());
            return stream;
        }
    }
}
