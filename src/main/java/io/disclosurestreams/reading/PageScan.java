package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.reading.Glyph.Ink;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Walks over what pages draw and notes letters, lines and pictures, up to limits that hold for the whole document. Colours,
 * patterns, annotations and actions are passed over; pictures are not looked into.
 */
final class PageScan extends PDFStreamEngine {

    static final int MOST_OPERATORS = 2_000_000;
    static final int MOST_LETTERS = 300_000;
    private static final int MOST_UNDRAWN = 20_000;
    static final int MOST_LINES = 200_000;
    static final int LARGEST_DRAWING = 8 << 20;

    private static final int MOST_POINTS = 100_000;
    private static final int DEEPEST = 200;
    private static final int DEEPEST_FORM = 12;
    private static final double PICTURE_WIDTH = 200;
    private static final double PICTURE_HEIGHT = 100;
    private static final float BELOW = (float) -Glyph.BELOW;
    private static final float ABOVE = (float) Glyph.ABOVE;

    private PageView view;
    private PagePath path;
    private PdfInk ink;
    private List<Glyph> glyphs;
    private List<Box> pictures;
    private int operators;
    private int letters;
    private int lines;
    private int undrawn;
    private int depth;

    PageScan() {
        List.of(
                        new BeginText(this),
                        new EndText(this),
                        new Concatenate(this),
                        new Save(this),
                        new Restore(this),
                        new SetMatrix(this),
                        new SetLineWidth(this),
                        new SetGraphicsStateParameters(this),
                        new MoveText(this),
                        new MoveTextSetLeading(this),
                        new NextLine(this),
                        new SetCharSpacing(this),
                        new SetFontAndSize(this),
                        new SetTextHorizontalScaling(this),
                        new SetTextLeading(this),
                        new SetTextRenderingMode(this),
                        new SetTextRise(this),
                        new SetWordSpacing(this),
                        new ShowText(this),
                        new ShowTextAdjusted(this),
                        new ShowTextLine(this),
                        new ShowTextLineAndSpace(this))
                .forEach(this::addOperator);
    }

    PageContent scan(PDPage page, int number) throws IOException {
        view = new PageView(page);
        path = new PagePath();
        ink = new PdfInk();
        glyphs = new ArrayList<>();
        pictures = new ArrayList<>();
        undrawn = 0;
        for (var parts = page.getContentStreams(); parts.hasNext(); ) {
            check(parts.next().getCOSObject());
        }
        processPage(page);
        lines += path.rulings().size();
        List<Glyph> looked = ink.looked(glyphs);
        return PageTurn.upright(new PageContent(number, view.width(), view.height(), looked, path.rulings(), pictures));
    }

    private static void check(COSStream drawing) throws IOException {
        if (drawing instanceof PdfStream stream) {
            PdfLimitException.limit(
                    stream.unpackedSize(), LARGEST_DRAWING, new Reason("bytes in a drawing of it", "字节（单个绘图）"));
            stream.checkWhole();
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        PdfLimitException.limit(++operators, MOST_OPERATORS, new Reason("steps of drawing", "绘图步骤"));
        PdfLimitException.limit(getGraphicsStackSize(), DEEPEST, new Reason("drawings within each other", "层层嵌套的绘图"));
        PdfLimitException.limit(lines + path.rulings().size(), MOST_LINES, new Reason("lines", "线条"));
        PdfLimitException.limit(path.points(), MOST_POINTS, new Reason("points of a line", "点（单条线）"));
        switch (operator.getName()) {
            case "m" -> path.moveTo(point(operands, 0));
            case "l" -> path.lineTo(point(operands, operands.size() - 2));
            case "c", "v", "y" -> path.moveTo(point(operands, operands.size() - 2));
            case "h" -> path.close();
            case "re" -> rectangle(operands);
            case "s" -> {
                path.close();
                stroke();
            }
            case "b", "b*" -> {
                path.close();
                ink.fill(path.boxes(), getGraphicsState());
                stroke();
            }
            case "S" -> stroke();
            case "B", "B*" -> {
                ink.fill(path.boxes(), getGraphicsState());
                stroke();
            }
            case "f", "F", "f*" -> {
                ink.fill(path.boxes(), getGraphicsState());
                path.fill();
                endPath();
            }
            case "n" -> endPath();
            case "sh" -> ink.paintAll();
            case "BI" -> picture();
            case "Do" -> object(operands);
            default -> {
                ink.operator(operator.getName(), operands);
                super.processOperator(operator, operands);
            }
        }
    }

    private void stroke() {
        path.stroke(transformWidth(getGraphicsState().getLineWidth()));
        endPath();
    }

    private void endPath() {
        ink.endPath(path.boxes());
        path.forget();
    }

    private static float number(List<COSBase> operands, int index) {
        return index >= 0 && index < operands.size() && operands.get(index) instanceof COSNumber number
                ? number.floatValue()
                : 0;
    }

    private Point2D.Double point(List<COSBase> operands, int index) {
        return point(number(operands, index), number(operands, index + 1));
    }

    private Point2D.Double point(float x, float y) {
        Point2D.Float drawn = transformedPoint(x, y);
        return view.point(drawn.x, drawn.y);
    }

    private void rectangle(List<COSBase> operands) {
        float x = number(operands, 0);
        float y = number(operands, 1);
        float right = x + number(operands, 2);
        float top = y + number(operands, 3);
        path.moveTo(point(x, y));
        path.lineTo(point(right, y));
        path.lineTo(point(right, top));
        path.lineTo(point(x, top));
        path.close();
    }

    private void picture() {
        Point2D.Double one = point(0, 0);
        Point2D.Double other = point(1, 1);
        Box box = new Box(
                Math.min(one.x, other.x), Math.min(one.y, other.y), Math.max(one.x, other.x), Math.max(one.y, other.y));
        ink.picture(box);
        if (box.width() >= PICTURE_WIDTH && box.height() >= PICTURE_HEIGHT) {
            pictures.add(box);
        }
    }

    private void object(List<COSBase> operands) throws IOException {
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name) || getResources() == null) {
            return;
        }
        COSBase drawn = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT) == null
                ? null
                : getResources()
                        .getCOSObject()
                        .getCOSDictionary(COSName.XOBJECT)
                        .getDictionaryObject(name);
        if (!(drawn instanceof COSStream stream)) {
            return;
        }
        COSName kind = stream.getCOSName(COSName.SUBTYPE);
        if (COSName.IMAGE.equals(kind)) {
            picture();
        } else if (COSName.FORM.equals(kind)) {
            PdfLimitException.limit(depth, DEEPEST_FORM, new Reason("drawings within each other", "层层嵌套的绘图"));
            check(stream);
            depth++;
            ink.save();
            showForm(new PDFormXObject(stream));
            ink.restore();
            depth--;
        }
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector advance) throws IOException {
        String text = font.toUnicode(code);
        String known = text == null || text.isEmpty() ? Glyph.UNKNOWN : text;
        boolean drawn = PdfInk.isFilled(getGraphicsState().getTextState().getRenderingMode());
        // what a scanner's software guessed lies invisible over the picture of the page, and may be more than any text
        if (Wording.isBlank(known) || !drawn && ++undrawn > MOST_UNDRAWN) {
            return;
        }
        letters += drawn ? known.length() : 0;
        PdfLimitException.limit(letters, MOST_LETTERS, new Reason("letters", "文字"));
        float width = font.getWidth(code) / 1000;
        Box box = Box.around(List.of(
                corner(place, 0, BELOW),
                corner(place, width, BELOW),
                corner(place, 0, ABOVE),
                corner(place, width, ABOVE)));
        double size = Math.hypot(place.getShearX() + 0.0, place.getScaleY());
        if (view.isNear(box)) {
            Box begin = corner(place, 0, 0);
            Box end = corner(place, 1, 0);
            Direction direction = Direction.of(end.left() - begin.left(), end.top() - begin.top());
            Glyph glyph = new Glyph(known, box, size, direction, view.isOff(box) ? Ink.CUT : Ink.SEEN);
            glyphs.add(glyph);
            ink.write(glyph, getGraphicsState());
        }
    }

    private Box corner(Matrix place, float x, float y) {
        Point2D.Float drawn = place.transformPoint(x, y);
        Point2D.Double seen = view.point(drawn.x, drawn.y);
        return new Box(seen.x, seen.y, seen.x, seen.y);
    }
}
