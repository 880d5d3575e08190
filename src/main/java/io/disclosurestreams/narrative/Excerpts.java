package io.disclosurestreams.narrative;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Clauses in about one byte a character: the characters of which clauses about requests consist have codes of one byte. */
final class Excerpts {

    /** Their order is stored: append, never change. */
    private static final String COMMON = "政府信息公开申请件收到办结答复年上结转下度0123456789.%,()受理新我局共全市区县本机关依行诉讼议规范性文制发定处同比增长降减少加较去"
            + "与持平约起宗份条项个百分点倍因引被提未无没有及其中各均按期时已数量为含另部门单位镇街道乡政务和了在的人民办公室接累计总计许可罚强率纠错"
            + "完毕继续至顺延《》例照、:“”-主动类网络当面信函现场一二三四五六七八九十两零提出生发出回复报告关于方式向等不予以部属";

    private static final int ESCAPE = 0xFF;
    private static final byte[] CODES = codes();

    private Excerpts() {}

    private static byte[] codes() {
        byte[] codes = new byte[1 << 16];
        for (int at = COMMON.length() - 1; at >= 0; at--) {
            if (at < ESCAPE - 1) {
                codes[COMMON.charAt(at)] = (byte) (at + 1);
            }
        }
        return codes;
    }

    static void write(String text, ByteArrayOutputStream out) {
        out.write(text.length());
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (CODES[each] != 0) {
                out.write(CODES[each]);
            } else {
                out.write(ESCAPE);
                out.write(each >>> 8);
                out.write(each);
            }
        }
    }

    static String read(ByteBuffer in) {
        char[] text = new char[in.get() & 0xFF];
        for (int at = 0; at < text.length; at++) {
            int code = in.get() & 0xFF;
            text[at] = code == ESCAPE ? in.getChar() : COMMON.charAt(code - 1);
        }
        return new String(text);
    }
}
