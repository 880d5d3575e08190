package io.disclosurestreams.reading;

import io.disclosurestreams.reading.PdfSource.Unpacked;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A stream that is unpacked only if it fits the memory: it is unpacked into nothing first, and counted. Pictures are never
 * unpacked.
 */
final class PdfStream extends COSStream {

    /** A large Chinese font has some twenty million bytes. */
    static final int LARGEST = 32 << 20;

    static final int LARGEST_TOGETHER = 96 << 20;

    private static final int WIDEST_ROW = 1 << 16;
    private static final Set<COSName> READ = Set.of(
            COSName.FLATE_DECODE,
            COSName.LZW_DECODE,
            COSName.ASCII85_DECODE,
            COSName.ASCII_HEX_DECODE,
            COSName.RUN_LENGTH_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.CRYPT);

    private final Unpacked unpacked;
    private long size = -1;

    PdfStream(RandomAccessReadView packed, Unpacked unpacked) throws IOException {
        super(IOUtils.createMemoryOnlyStreamCache().create(), packed);
        this.unpacked = unpacked;
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        unpackedSize();
        return super.createInputStream(options);
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        unpackedSize();
        return super.createView();
    }

    /** How many bytes it has when it is unpacked. */
    long unpackedSize() throws IOException {
        if (size < 0) {
            List<COSName> filters = filters();
            if (!READ.containsAll(filters)) {
                throw new PdfLimitException(
                        "has text that is packed like a picture; save it anew as PDF or send "
                                + "the document that it was made from",
                        "文字按图片方式压缩，请重新导出PDF，或提交其源文档");
            }
            checkRows(getDictionaryObject(COSName.DECODE_PARMS));
            Counter counter = new Counter(unpacked.bytes());
            unpack(filters, 0, createRawInputStream(), counter);
            size = counter.bytes;
            unpacked.add(size);
        }
        return size;
    }

    /** Refuses what lost something on its way. */
    void checkWhole() throws IOException {
        List<COSName> filters = filters();
        boolean deflated = filters.equals(List.of(COSName.FLATE_DECODE))
                || filters.equals(List.of(COSName.FLATE_DECODE_ABBREVIATION));
        if (deflated && !DeflatedData.isWhole(createRawInputStream().readAllBytes(), LARGEST)) {
            throw new PdfLimitException("has a page that is damaged; send an undamaged copy", "有损坏的页面，请重新提交完好的文件");
        }
    }

    private List<COSName> filters() {
        List<COSName> filters = new ArrayList<>();
        COSBase named = getFilters();
        if (named instanceof COSName one) {
            filters.add(one);
        } else if (named instanceof COSArray several) {
            several.forEach(each -> filters.add(each instanceof COSName name ? name : COSName.DCT_DECODE));
        }
        return filters.size() > 2 ? List.of(COSName.DCT_DECODE) : filters;
    }

    /** Rows of that width are a trap: room for a whole one is taken before the first byte is read. */
    private static void checkRows(COSBase parameters) throws IOException {
        if (parameters instanceof COSArray several) {
            for (int index = 0; index < several.size(); index++) {
                checkRows(several.getObject(index));
            }
        } else if (parameters instanceof COSDictionary one
                && (one.getInt(COSName.COLUMNS, 1) > WIDEST_ROW || one.getInt(COSName.BITS_PER_COMPONENT, 8) > 16)) {
            throw new PdfLimitException(
                    "claims to be packed in rows wider than any; save it anew as PDF", "压缩方式异常，请重新导出PDF");
        }
    }

    private void unpack(List<COSName> filters, int index, InputStream packed, Counter counter) throws IOException {
        if (filters.isEmpty()) {
            packed.transferTo(counter);
            return;
        }
        Filter filter = FilterFactory.INSTANCE.getFilter(filters.get(index));
        if (index + 1 == filters.size()) {
            filter.decode(packed, counter, this, index);
            return;
        }
        try (BoundedBuffer between = new BoundedBuffer(LARGEST)) {
            filter.decode(packed, between, this, index);
            unpack(filters, index + 1, between.content(), counter);
        }
    }

    /** Forgets what it is given, and counts it. */
    private static final class Counter extends OutputStream {

        private final long before;
        private long bytes;

        Counter(long before) {
            this.before = before;
        }

        @Override
        public void write(int each) throws IOException {
            add(1);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            add(length);
        }

        private void add(int length) throws IOException {
            bytes += length;
            if (bytes > LARGEST || before + bytes > LARGEST_TOGETHER) {
                throw PdfLimitException.tooLarge();
            }
        }
    }
}
