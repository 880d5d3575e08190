package io.disclosurestreams.bench;

import io.disclosurestreams.bench.Original.Made;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Texts and pages in other encodings, and with their numbers written in other ways. */
final class TextVariants {

    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextVariants() {}

    static List<Variant> all() {
        return List.of(
                written("UTF-8 with a mark", words -> utf8("\ufeff" + words)),
                written("GBK, undeclared", words -> words.getBytes(GBK)),
                written("GB18030, undeclared", words -> words.getBytes(GB18030)),
                written("UTF-16LE with a mark", words -> ("\ufeff" + words).getBytes(StandardCharsets.UTF_16LE)),
                written("UTF-16BE with a mark", words -> ("\ufeff" + words).getBytes(StandardCharsets.UTF_16BE)),
                page("page in UTF-8, undeclared", words -> utf8(words)),
                page("page in UTF-8 that says gb2312", words -> utf8(declared("gb2312", words))),
                page(
                        "page in GBK that says utf-8",
                        words -> declared("utf-8", words).getBytes(GBK)),
                page(
                        "page in GB18030 that says iso-8859-1",
                        words -> declared("iso-8859-1", words).getBytes(GB18030)),
                written(
                        "lines end as on Windows",
                        words -> utf8(words.replace("\r", "").replace("\n", "\r\n"))),
                numbers("full-width digits", TextVariants::fullWidth),
                numbers("numbers with a unit (件)", number -> number.matches("\\d+") ? number + "件" : number),
                numbers("thousands separated", TextVariants::separated),
                zeros("blanks for zeros", "", "blank"),
                zeros("strokes (/) for zeros", "/", "/"),
                zeros("dashes (—) for zeros", "—", "—"),
                zeros("无 for zeros", "无", "无"));
    }

    private static Variant written(String name, Function<String, byte[]> bytes) {
        return new Variant(
                name,
                original -> original.isPageOrText()
                        ? Optional.of(original.with(bytes.apply(original.words())))
                        : Optional.empty());
    }

    private static Variant page(String name, Function<String, byte[]> bytes) {
        return new Variant(
                name,
                original -> original.isPage()
                        ? Optional.of(original.with(bytes.apply(original.words())))
                        : Optional.empty());
    }

    private static Variant numbers(String name, UnaryOperator<String> written) {
        return new Variant(name, original -> inNumbers(original, written, found -> found));
    }

    private static Variant zeros(String name, String written, String found) {
        return new Variant(
                name,
                original -> inNumbers(
                        original,
                        number -> number.equals("0") ? written : number,
                        words -> words.equals("0") ? found : words));
    }

    private static Optional<Made> inNumbers(
            Original original, UnaryOperator<String> written, UnaryOperator<String> found) {
        return original.isPageOrText() ? original.withNumbers(written, found) : Optional.empty();
    }

    private static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static String declared(String charset, String words) {
        String declaration = "<meta charset=\"" + charset + "\">";
        return words.contains("<head>") ? words.replaceFirst("<head>", "<head>" + declaration) : declaration + words;
    }

    private static String fullWidth(String number) {
        StringBuilder wide = new StringBuilder();
        number.chars().forEach(each -> wide.append((char) (Character.isDigit(each) ? each - '0' + '０' : each)));
        return wide.toString();
    }

    private static String separated(String number) {
        return number.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
    }
}
