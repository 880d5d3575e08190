package io.disclosurestreams.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks at everything in an archive before anything of it is used: unpacks it once, counting for itself, since an archive
 * may say what it likes of its sizes. What breaks a rule makes the whole archive refused, or half of it would count.
 */
final class BundleGuard {

    private static final long LARGEST_TOTAL = 100L << 20;
    private static final int LARGEST_FILE = DocumentReader.LARGEST_DOCUMENT;
    private static final int GREATEST_RATIO = 100;
    /** Below this, a high ratio is a page of blanks rather than a bomb. */
    private static final int RATIO_COUNTS_FROM = 1 << 20;

    private final String archive;
    private final ZipFile zip;
    private final Set<String> folded = new HashSet<>();
    private final List<Bundle.Entry> documents = new ArrayList<>();
    private long total;

    private BundleGuard(String archive, ZipFile zip) {
        this.archive = archive;
        this.zip = zip;
    }

    /** The documents of an archive that keeps every rule. */
    static List<Bundle.Entry> checked(String archive, byte[] bytes) throws FormatException {
        try {
            return new BundleGuard(archive, opened(bytes)).documents();
        } catch (IOException | RuntimeException broken) {
            throw new FormatException(
                    "is a zip archive that can't be unpacked (" + broken.getMessage() + "); pack it anew",
                    "压缩包无法解开，请重新打包");
        }
    }

    /** Never closed: it lies in memory, and its documents are unpacked later. */
    @SuppressWarnings("resource")
    private static ZipFile opened(byte[] bytes) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .setCharset(StandardCharsets.ISO_8859_1)
                .setUseUnicodeExtraFields(false)
                .setIgnoreLocalFileHeader(true)
                .get();
    }

    private List<Bundle.Entry> documents() throws IOException, FormatException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = EntryName.of(entry.getRawName());
            if (!folded.add(EntryName.folded(name))) {
                throw new FormatException(
                        "holds " + name + " twice, or in two spellings of its letters", "含有两个名称相同或仅大小写不同的文件：" + name);
            }
            if (entry.isUnixSymlink()) {
                throw new FormatException(
                        "holds a link, " + name + "; pack the file itself", "含有链接" + name + "，请打包文件本身");
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new FormatException("is protected by a password; pack it without", "有密码保护，请去掉密码后重新打包");
            }
            if (!entry.isDirectory() && !EntryName.isLitter(name)) {
                count(entry, name);
                documents.add(new Bundle.Entry(archive + "!/" + name, zip, entry));
            }
        }
        if (documents.isEmpty()) {
            throw new FormatException("holds no documents", "其中没有文档");
        }
        return List.copyOf(documents);
    }

    private void count(ZipArchiveEntry entry, String name) throws IOException, FormatException {
        if (!zip.canReadEntryData(entry)) {
            throw new FormatException(
                    "holds " + name + " packed in a way that is not read; pack it as plain zip",
                    "其中" + name + "的压缩方式无法读取，请用普通zip格式打包");
        }
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = in.readNBytes((int) Math.min(LARGEST_FILE, LARGEST_TOTAL - total) + 1);
        }
        total += bytes.length;
        if (bytes.length > LARGEST_FILE) {
            throw new FormatException(
                    "holds " + name + ", which has more than " + LARGEST_FILE + " bytes",
                    "其中" + name + "超过" + LARGEST_FILE + "字节");
        }
        if (total > LARGEST_TOTAL) {
            throw new FormatException(
                    "unpacks to more than " + LARGEST_TOTAL + " bytes; pack fewer documents into one archive",
                    "解压后超过" + LARGEST_TOTAL + "字节，请分成几个压缩包");
        }
        if (bytes.length > RATIO_COUNTS_FROM && bytes.length / GREATEST_RATIO > entry.getCompressedSize()) {
            throw new FormatException(
                    "holds " + name + ", which unpacks to more than " + GREATEST_RATIO
                            + " times its size, as no document does",
                    "其中" + name + "解压后超过自身" + GREATEST_RATIO + "倍，文档不会如此");
        }
        if (isArchive(bytes)) {
            throw new FormatException(
                    "holds another archive, " + name + "; pack the documents into one",
                    "其中还有压缩包" + name + "，请把文档放进同一个压缩包");
        }
    }

    private static boolean isArchive(byte[] bytes) {
        if (!ZipDirectory.isZip(bytes)) {
            return List.of("application/x-archive", "application/gzip").contains(MediaType.ofMark(bytes));
        }
        try {
            return !ZipDirectory.isDocument(bytes);
        } catch (FormatException damaged) {
            // for its own reader to tell
            return false;
        }
    }
}
