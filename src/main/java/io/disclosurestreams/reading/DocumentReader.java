package io.disclosurestreams.reading;

import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.reading.ReadResult.NotAReport;
import io.disclosurestreams.reading.ReadResult.Report;
import io.disclosurestreams.reading.ReadResult.Tabulation;
import io.disclosurestreams.reading.ReadResult.Unsupported;
import java.util.List;
import java.util.Optional;

/**
 * Reads an annual report (条例 第五十条) from a document of any kind: the figures by the labels of the official forms, the
 * title, the year, the day of publication and the prose. Holds no state: one reader serves all threads.
 */
public final class DocumentReader implements Reader {

    /** Bytes of the largest document: 50 MiB. */
    public static final int LARGEST_DOCUMENT = 50 << 20;

    /**
     * Reads one document. Total: whatever the bytes are, the answer is a result, never an exception.
     *
     * @param name of the file, for messages alone
     */
    @Override
    public ReadResult read(String name, byte[] bytes) {
        if (bytes.length > LARGEST_DOCUMENT) {
            return new Unsupported(
                    MediaType.BINARY,
                    "%s has %d bytes; a document may have at most %d".formatted(name, bytes.length, LARGEST_DOCUMENT));
        }
        String marked = MediaType.ofMark(bytes);
        Optional<String> text = marked.equals(MediaType.TEXT) ? TextDecoder.decode(bytes) : Optional.empty();
        String mediaType =
                marked.equals(MediaType.TEXT) ? text.map(MediaType::ofText).orElse(MediaType.BINARY) : marked;
        if (text.filter(String::isBlank).isPresent()) {
            return new NotAReport(mediaType, "%s is empty".formatted(name));
        }
        try {
            return switch (mediaType) {
                case MediaType.TEXT -> text(name, text.orElse(""));
                case MediaType.XLSX -> workbook(name, bytes);
                default -> judged(name, mediaType, content(mediaType, bytes, text.orElse("")));
            };
        } catch (FormatException refused) {
            return new Unsupported(mediaType, name + " " + refused.getMessage());
        } catch (RuntimeException | StackOverflowError unforeseen) {
            // the promise to the callers holds even where a library breaks its own
            return new Unsupported(mediaType, "%s can't be read: %s".formatted(name, unforeseen));
        }
    }

    private static ReadResult text(String name, String text) throws FormatException {
        Optional<FigureTable> table = CsvFormat.read(text);
        return table.isPresent()
                ? new Tabulation(List.of(table.get()), MediaType.CSV)
                : judged(name, MediaType.TEXT, TextFormat.read(text));
    }

    private static ReadResult workbook(String name, byte[] bytes) throws FormatException {
        OoxmlPackage workbook = OoxmlGuard.open(bytes, MediaType.XLSX, FigureSheets.MOST_XML);
        List<FigureTable> tables = FigureSheets.read(workbook);
        return tables.isEmpty()
                ? judged(name, MediaType.XLSX, SheetFormat.xlsx(workbook))
                : new Tabulation(tables, MediaType.XLSX);
    }

    private static Content content(String mediaType, byte[] bytes, String text) throws FormatException {
        return switch (mediaType) {
            case MediaType.HTML -> HtmlFormat.read(text);
            case MediaType.DOCX -> DocxFormat.read(bytes);
            case MediaType.DOC -> DocFormat.read(bytes);
            case MediaType.XLS -> SheetFormat.xls(bytes);
            case MediaType.DOCX_WITH_MACROS, MediaType.XLSX_WITH_MACROS -> throw OoxmlGuard.macros();
            case MediaType.OLE -> throw OleStorage.refusal(bytes);
            case MediaType.PDF -> PdfFormat.read(bytes);
            case MediaType.BINARY ->
                throw new FormatException("is neither text in UTF-8, UTF-16 or GB18030 nor a format that can be read");
            default ->
                throw new FormatException(
                        "is %s; text, web pages, PDF, Word documents and workbooks".formatted(mediaType)
                                + " (.txt, .html, .pdf, .docx, .doc, .xlsx, .xls) can be read");
        };
    }

    private static ReadResult judged(String name, String mediaType, Content content) {
        Optional<ReportDocument> document = ReportReader.read(content);
        return document.<ReadResult>map(report -> new Report(report, mediaType))
                .orElseGet(() -> new NotAReport(
                        mediaType,
                        name
                                + (content.isScan()
                                        ? " has no text, only pictures (%d), which are not read; send the document that was printed"
                                                .formatted(content.pictures())
                                        : " has neither a title of an annual report (…政府信息公开工作年度报告)"
                                                + " nor any row of its tables")));
    }
}
