package io.disclosurestreams.narrative;

import java.util.List;

/** Phrases that every report has: headings, titles of laws, the form's own sentences. They tell nothing of who wrote it. */
final class Boilerplate {

    private static final List<String> PHRASES = List.of(
            "中华人民共和国政府信息公开条例",
            "政府信息公开条例",
            "政府信息公开工作年度报告格式",
            "政府信息公开工作年度报告",
            "政府信息公开年度报告",
            "政府信息公开信息处理费管理办法",
            "总体情况",
            "主动公开政府信息情况",
            "主动公开政府信息",
            "收到和处理政府信息公开申请情况",
            "政府信息公开行政复议",
            "行政诉讼情况",
            "行政复议",
            "行政诉讼",
            "存在的主要问题及改进情况",
            "存在的主要问题",
            "改进情况",
            "改进措施",
            "其他需要报告的事项",
            "主动公开情况",
            "主动公开方面",
            "依申请公开情况",
            "依申请公开方面",
            "依申请公开",
            "政府信息管理情况",
            "政府信息管理",
            "政府信息公开平台建设情况",
            "政府信息公开平台建设",
            "平台建设情况",
            "平台建设",
            "监督保障情况",
            "监督保障",
            "政府信息公开工作",
            "政府信息公开申请",
            "政府信息公开",
            "政务公开工作",
            "政务公开",
            "信息公开工作",
            "信息公开",
            "政府信息",
            "主动公开",
            "习近平新时代中国特色社会主义思想",
            "习近平新时代中国特色社会主义思想为指导",
            "全面贯彻党的二十大精神",
            "党的二十大",
            "党中央国务院",
            "国务院办公厅",
            "以下简称条例",
            "规范性文件",
            "所列数据统计期限",
            "信息处理费",
            "没有其他需要报告的事项",
            "无其他需要报告的事项");

    private static final Lexicon<Boolean> LEXICON = lexicon();

    private Boilerplate() {}

    private static Lexicon<Boolean> lexicon() {
        Lexicon<Boolean> lexicon = new Lexicon<>();
        PHRASES.forEach(phrase -> lexicon.add(phrase, Boolean.TRUE));
        return lexicon;
    }

    /** How many characters of a phrase begin at the place; 0 if none does. */
    static int lengthAt(FoldedText text, int place) {
        return LEXICON.length(LEXICON.longest(text, place));
    }
}
