package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The container of older office documents: what it holds, and whether that may be read. */
final class OleStorage {

    private static final Reason PASSWORD =
            new Reason("is protected by a password; send it without", "有密码保护，请去掉密码后重新提交");
    private static final Set<String> MACROS = Set.of("Macros", "_VBA_PROJECT_CUR", "_VBA_PROJECT");

    private OleStorage() {}

    static String mediaType(byte[] bytes) {
        try (POIFSFileSystem storage = open(bytes)) {
            return storage.getRoot().hasEntryCaseInsensitive("WordDocument")
                    ? MediaType.DOC
                    : storage.getRoot().hasEntryCaseInsensitive("Workbook")
                                    || storage.getRoot().hasEntryCaseInsensitive("Book")
                            ? MediaType.XLS
                            : MediaType.OLE;
        } catch (IOException | RuntimeException damaged) {
            return MediaType.OLE;
        }
    }

    /** The storage of a document that is neither locked nor holds programs. */
    static POIFSFileSystem unlocked(byte[] bytes) throws FormatException {
        try {
            POIFSFileSystem storage = open(bytes);
            for (String name : storage.getRoot().getEntryNames()) {
                if (MACROS.contains(name)) {
                    throw OoxmlGuard.macros();
                }
            }
            return storage;
        } catch (IOException | RuntimeException damaged) {
            throw new FormatException(OoxmlGuard.DAMAGED);
        }
    }

    /** Why a storage that holds neither a Word document nor a workbook is not read. */
    static FormatException refusal(byte[] bytes) {
        try (POIFSFileSystem storage = open(bytes)) {
            return new FormatException(
                    storage.getRoot().hasEntryCaseInsensitive("EncryptedPackage")
                            ? PASSWORD
                            : new Reason(
                                    "is neither a Word document nor a workbook; save it as .docx or .xlsx",
                                    "既不是Word文档也不是工作簿，请另存为.docx或.xlsx"));
        } catch (IOException | RuntimeException damaged) {
            return new FormatException(OoxmlGuard.DAMAGED);
        }
    }

    static FormatException password() {
        return new FormatException(PASSWORD);
    }

    static FormatException tooOld() {
        return new FormatException(
                "was written by an office program older than 1997; save it as .docx or .xlsx",
                "由1997年以前的办公软件写成，请另存为.docx或.xlsx");
    }

    private static POIFSFileSystem open(byte[] bytes) throws IOException {
        PoiLimits.hold();
        return new POIFSFileSystem(new ByteArrayInputStream(bytes));
    }
}
