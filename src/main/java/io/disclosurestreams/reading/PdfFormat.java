package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * Reads PDF: what is drawn on its pages, tables by their lines or by their gaps. Nothing of it is run and nothing that is
 * attached is opened.
 */
final class PdfFormat {

    static final int MOST_PAGES = 200;

    /** Of a hundred letters, so many may be pictures of bullets or the like that mean no character. */
    private static final int MOST_UNREADABLE = 10;

    private static final String REMEDY = "save it anew as PDF or send the document that it was made from";
    private static final String REMEDY_ZH = "请重新导出PDF，或提交其源文档";

    static {
        FontMappers.set(new PdfFonts());
    }

    private PdfFormat() {}

    static Content read(byte[] bytes) throws FormatException {
        List<PageContent> pages = pages(bytes);
        checkLetters(pages);
        List<PageLayout> layouts = new ArrayList<>();
        for (PageContent page : pages) {
            layouts.add(PageLayout.of(page));
        }
        List<Block> blocks = PageBlocks.of(RunningLines.removed(layouts));
        // the title among a PDF's own data is often that of the document which it was copied from
        return new Content(blocks, "paragraph", Optional.empty(), Optional.empty());
    }

    private static List<PageContent> pages(byte[] bytes) throws FormatException {
        try (PDDocument document = new PdfSource(bytes).parse()) {
            FormatException.limit(document.getNumberOfPages(), MOST_PAGES, new Reason("pages", "页面"));
            PageScan scan = new PageScan();
            List<PageContent> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                FormatException.limit(pages.size() + 1L, MOST_PAGES, new Reason("pages", "页面"));
                pages.add(scan.scan(page, pages.size() + 1));
            }
            if (pages.isEmpty()) {
                // a library that mends what is broken makes an empty document of the beginning of one
                throw new IOException("no page");
            }
            return pages;
        } catch (InvalidPasswordException locked) {
            throw OleStorage.password();
        } catch (PdfLimitException refused) {
            throw new FormatException(refused.reason());
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new FormatException("is a PDF that is broken or incomplete; " + REMEDY, "PDF已损坏或不完整，" + REMEDY_ZH);
        } catch (LinkageError absent) {
            // the only one that is left out: the keys of certificates
            throw new FormatException(
                    "is encrypted for the holders of certificates; send it without", "已用证书加密，请解除加密后重新提交");
        }
    }

    private static void checkLetters(List<PageContent> pages) throws FormatException {
        long all = 0;
        long unreadable = 0;
        for (PageContent page : pages) {
            List<Glyph> seen = page.glyphs().stream().filter(Glyph::isSeen).toList();
            all += seen.size();
            unreadable += seen.stream().filter(Glyph::isUnreadable).count();
        }
        if (unreadable * 100 > all * MOST_UNREADABLE) {
            throw new FormatException(
                    "does not tell which characters its letters are (%d of %d unknown); ".formatted(unreadable, all)
                            + REMEDY,
                    "未注明文字对应的字符（%d个中有%d个未知），".formatted(all, unreadable) + REMEDY_ZH);
        }
    }
}
