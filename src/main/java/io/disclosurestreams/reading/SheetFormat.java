package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Block.Paragraph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads workbooks (.xlsx, .xls): every sheet that is shown, in their order. */
final class SheetFormat {

    /** A name of a sheet that says of which year its tables are: a note above them like any other. */
    private static final Pattern OF_A_YEAR = Pattern.compile("(?:20\\d{2}年?度?|上一?年度?|去年).{0,8}");

    /** Bytes of the parts of a workbook that holds a report; every cell becomes an object of its own. */
    static final long MOST_XML = 8 << 20;

    private SheetFormat() {}

    static Content xlsx(OoxmlPackage workbook) throws FormatException {
        FormatException.limit(workbook.size(), MOST_XML, PartReader.TEXT);
        PoiLimits.hold();
        try {
            // all of it lies in memory: nothing is to be closed
            return content(
                    new XSSFWorkbook(OPCPackage.open(new UnpackedParts(StrictMarkup.transitional(workbook.parts())))));
        } catch (IOException | InvalidFormatException | RuntimeException damaged) {
            throw new FormatException(OoxmlGuard.DAMAGED);
        }
    }

    static Content xls(byte[] bytes) throws FormatException {
        try (POIFSFileSystem storage = OleStorage.unlocked(bytes);
                HSSFWorkbook workbook = new HSSFWorkbook(storage)) {
            refuseFigures(workbook);
            return content(workbook);
        } catch (EncryptedDocumentException locked) {
            throw OleStorage.password();
        } catch (OldFileFormatException old) {
            throw OleStorage.tooOld();
        } catch (IOException | RuntimeException damaged) {
            throw new FormatException(OoxmlGuard.DAMAGED);
        }
    }

    /** Tables of figures have more columns than old workbooks are read to. */
    private static void refuseFigures(Workbook workbook) throws FormatException {
        for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
            for (SheetRow row : SheetArea.rows(workbook.getSheetAt(index))) {
                if (FigureColumns.areIn(row.texts())) {
                    throw new FormatException(
                            "is a table of figures in an old format; save it as .xlsx or .csv",
                            "是旧格式的汇总表，请另存为.xlsx或.csv");
                }
            }
        }
    }

    private static Content content(Workbook workbook) throws FormatException {
        List<Block> blocks = new ArrayList<>();
        for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
            if (workbook.getSheetVisibility(index) == SheetVisibility.VISIBLE) {
                Sheet sheet = workbook.getSheetAt(index);
                if (OF_A_YEAR.matcher(sheet.getSheetName()).matches()) {
                    blocks.add(new Paragraph(1, sheet.getSheetName()));
                }
                blocks.addAll(SheetBlocks.of(SheetArea.rows(sheet), SheetPictures.rows(sheet)));
            }
        }
        return new Content(blocks, "row", Optional.empty(), Optional.empty());
    }
}
