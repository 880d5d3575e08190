package io.disclosurestreams.reading;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files in an archive: of any encoding that Chinese archives have, and never a way out of the archive. */
final class EntryName {

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    private static final Set<String> WINDOWS_LITTER = Set.of("thumbs.db", "desktop.ini");
    private static final String MAC_LITTER = "__MACOSX";

    private EntryName() {}

    /** What an archive calls a file; whether its bytes are UTF-8 they tell better than the archive's flag. */
    static String of(byte[] raw) throws FormatException {
        if (raw.length == 0 || hasNul(raw)) {
            throw new FormatException(
                    "holds a file whose name is empty or has a NUL in it; pack it anew", "含有名称为空或带空字符的文件，请重新打包");
        }
        String name = TextDecoder.decode(raw)
                .orElseThrow(() -> new FormatException(
                        "holds a file whose name is neither UTF-8 nor GB18030; pack it anew",
                        "含有名称既非UTF-8也非GB18030编码的文件，请重新打包"));
        List<String> parts = parts(name);
        if (name.startsWith("/") || name.contains("\\") || DRIVE.matcher(name).matches() || parts.contains("..")) {
            throw new FormatException(
                    "holds a file named " + name + ", which points out of the archive; pack it with plain names",
                    "含有名称指向压缩包之外的文件" + name + "，请以普通名称重新打包");
        }
        return name;
    }

    /** The same for names that some system takes for one. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** What systems put beside documents: hidden files, and the folder of resource forks. */
    static boolean isLitter(String name) {
        List<String> parts = parts(name);
        String file = parts.get(parts.size() - 1);
        return parts.get(0).equals(MAC_LITTER)
                || file.startsWith(".")
                || file.startsWith("~$")
                || WINDOWS_LITTER.contains(file.toLowerCase(Locale.ROOT));
    }

    private static List<String> parts(String name) {
        return Arrays.asList(name.split("/", -1));
    }

    private static boolean hasNul(byte[] raw) {
        for (byte each : raw) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }
}
