package io.disclosurestreams.narrative;

/**
 * What may stand between 收到 and its number if it is requests for information that were received. Of any other word nobody
 * knows what it names, so that a number behind it is of other work: 收到纠错意见3件, 受理行政裁决申请12件.
 */
final class RequestWords {

    private static final String[] WORDS = {
        // what is counted
        "政府信息公开 信息公开 政府信息 政务公开 公开 依 依法 申请 依申请信息 依申请公开信息 政府信息事项 申请件 公开件 公开案件 申请案件 公开事项 申请事项 件 类 有效 相关 各类 各种 新 的 该 等",
        "关于政府信息 关于依申请 关于信息公开 要求公开 要求获取",
        // by whom
        "公民、法人 自然人、法人 法人、 公民 法人 社会公众 公众 个人 单位 其他组织 其它组织 社会组织 和 或 或者 及 与 以及 人 提出 提交 任何",
        // how many
        "数量 件数 总量 总数 总件数 量 数 共 共计 合计 总计 累计 计 为 是 有 达 达到 了 到 仅 只 已 均 全部 情况 情形 工作 明显 大幅 显著 有所 略有 小幅 呈 整体 总体 : \" “ ” =",
        // when, and what became of it
        "全年 本年 本年度 当年 年度 年 度 上年 上年度 下年 下年度 下一年 下一年度 次年 至 继续 予以 并 进行 完毕 完成 需 需要",
        "产生 发生 出现 受理 收到 办理 办结 答复 处理 结转 登记",
    };

    private static final Lexicon<Boolean> LEXICON = lexicon();
    private static final int LONGEST = 6;

    private RequestWords() {}

    private static Lexicon<Boolean> lexicon() {
        Lexicon<Boolean> lexicon = new Lexicon<>();
        for (String line : WORDS) {
            for (String word : line.split(" ")) {
                lexicon.add(word, true);
            }
        }
        return lexicon;
    }

    /** True if nothing else stands between two places; what is in brackets, and years, do not count. */
    static boolean fill(FoldedText text, int from, int to) {
        int at = from;
        while (at < to) {
            int node = LEXICON.longest(text, at);
            if (node != 0) {
                at += LEXICON.length(node);
            } else if (text.at(at) == '向') {
                at = behindAddressee(text, at, to);
            } else if (text.at(at) == '(') {
                at = behindBracket(text, at, to);
            } else if (FoldedText.isDigit(text.at(at))) {
                at = behindYear(text, at);
                if (at < 0) {
                    return false;
                }
            } else {
                return false;
            }
        }
        return at == to;
    }

    /** 向市政府提出的申请; whose requests they were matters nothing. */
    private static int behindAddressee(FoldedText text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.has(at, "提出") || text.has(at, "提交")) {
                return at;
            }
        }
        return to + 1;
    }

    private static int behindBracket(FoldedText text, int from, int to) {
        int at = from;
        while (at < to && text.at(at) != ')') {
            at++;
        }
        return at + 1;
    }

    private static int behindYear(FoldedText text, int from) {
        int at = from;
        while (FoldedText.isDigit(text.at(at))) {
            at++;
        }
        return text.at(at) == '年' ? at + 1 : -1;
    }

    /** True if one of the words ends at the place. */
    static boolean endAt(FoldedText text, int place) {
        for (int length = 1; length <= LONGEST; length++) {
            int node = LEXICON.longest(text, place - length);
            if (node != 0 && LEXICON.length(node) == length) {
                return true;
            }
        }
        return false;
    }
}
