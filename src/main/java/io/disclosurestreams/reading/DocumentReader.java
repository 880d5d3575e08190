package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Reason;
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
                    about(
                            name,
                            new Reason(
                                    "has %d bytes; a document may have at most %d"
                                            .formatted(bytes.length, LARGEST_DOCUMENT),
                                    "有%d字节；文档至多%d字节".formatted(bytes.length, LARGEST_DOCUMENT))));
        }
        String marked = MediaType.ofMark(bytes);
        Optional<String> text = marked.equals(MediaType.TEXT) ? TextDecoder.decode(bytes) : Optional.empty();
        String mediaType =
                marked.equals(MediaType.TEXT) ? text.map(MediaType::ofText).orElse(MediaType.BINARY) : marked;
        if (text.filter(String::isBlank).isPresent()) {
            return new NotAReport(mediaType, about(name, new Reason("is empty", "是空文件")));
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
            return new Unsupported(mediaType, about(name, new Reason("can't be read: " + unforeseen, "无法读取")));
        }
    }

    private static ReadResult text(String name, String text) throws FormatException {
        Optional<FigureTable> table = CsvFormat.read(text);
        if (table.isPresent()) {
            return new Tabulation(List.of(table.get()), MediaType.CSV);
        }
        Optional<Content> sheet = CsvSheet.read(text);
        return judged(name, MediaType.TEXT, sheet.isPresent() ? sheet.get() : TextFormat.read(text));
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
                throw new FormatException(
                        "is neither text in UTF-8, UTF-16 or GB18030 nor a format that can be read; save it as PDF or Word",
                        "既不是UTF-8、UTF-16或GB18030编码的文本，也不是可读取的格式，请另存为PDF或Word文档");
            default ->
                throw new FormatException(
                        "is %s; text, web pages, PDF, Word documents and workbooks".formatted(mediaType)
                                + " (.txt, .html, .pdf, .docx, .doc, .xlsx, .xls) can be read; save it as one of them",
                        "是%s；可读取文本、网页、PDF、Word文档和工作簿（.txt、.html、.pdf、.docx、.doc、.xlsx、.xls），请另存为其中之一"
                                .formatted(mediaType));
        };
    }

    private static ReadResult judged(String name, String mediaType, Content content) {
        Optional<ReportDocument> document = ReportReader.read(content);
        return document.<ReadResult>map(report -> new Report(report, mediaType))
                .orElseGet(() -> new NotAReport(
                        mediaType,
                        about(
                                name,
                                content.isScan()
                                        ? new Reason(
                                                "has no text, only pictures (%d), which are not read; send the document that was printed"
                                                        .formatted(content.pictures()),
                                                "没有文字，只有图片（%d幅），图片不读取，请提交打印前的文档".formatted(content.pictures()))
                                        : new Reason(
                                                "has neither a title of an annual report (…政府信息公开工作年度报告)"
                                                        + " nor any row of its tables",
                                                "既没有年度报告的标题（…政府信息公开工作年度报告），也没有其统计表的任何一行"))));
    }

    private static String about(String name, Reason reason) {
        return name + " " + reason;
    }
}
