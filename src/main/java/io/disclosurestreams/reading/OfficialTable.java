package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.ProactiveRow;
import io.disclosurestreams.domain.RequestRow;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The three tables of a report, their wordings and the words by which they are known wherever they stand. */
enum OfficialTable {
    PROACTIVE("table two", "二、主动公开政府信息情况", proactive(), "信息内容|第二十条第|第二十条第一项|第二十条第五项|第二十条第六项|第二十条第八项|第二十条第九项"),
    REQUESTS(
            "table three",
            "三、收到和处理政府信息公开申请情况",
            requests(),
            "申请人情况|社会公益组织|法律服务机构|" + Wording.key(Words.CORNER) + longLabels()),
    DISPUTES("table four", "四、政府信息公开行政复议、行政诉讼情况", disputes(), "结果维持|结果纠正|尚未审结|未经复议直接起诉|复议后起诉");

    private final String english;
    private final String official;
    private final Lexicon lexicon;
    private final Set<String> anchors;
    private final String title;

    OfficialTable(String english, String official, Lexicon lexicon, String anchors) {
        this.english = english;
        this.official = official;
        this.lexicon = lexicon;
        this.anchors = Set.of(anchors.split("\\|"));
        this.title = Wording.key(official);
    }

    /** As messages call it. */
    String english() {
        return english;
    }

    /** The title of its section. */
    String official() {
        return official;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** True for a caption such as 表二：主动公开政府信息情况. */
    boolean isCaption(String key) {
        return key.startsWith("表") && key.endsWith(title) && key.length() < title.length() + 4;
    }

    /** The table to which a text belongs beyond doubt. */
    static Optional<OfficialTable> ofAnchor(String key) {
        for (OfficialTable table : values()) {
            if (table.anchors.contains(key) || table.isCaption(key)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    /** Labels of rows that are too long to stand anywhere else as a line of their own. */
    private static String longLabels() {
        return RequestRow.all().stream()
                .map(row -> Wording.key(row.label()))
                .filter(key -> key.length() > 5)
                .map(key -> "|" + key)
                .collect(Collectors.joining());
    }

    private static Lexicon proactive() {
        Lexicon lexicon = new Lexicon()
                .with(Term.ofFurniture("信息内容"), "信息类别", "内容")
                .with(Term.ofGroup("第二十条第（…）项", Words.BLOCK), "第二十条第", "第二十条");
        for (ProactiveRow row : ProactiveRow.values()) {
            lexicon.with(Term.ofGroup(row.block(), Words.BLOCK));
            for (Form form : new Form[] {Form.FORM_2021, Form.FORM_2019}) {
                if (!row.label(form).isEmpty()) {
                    lexicon.with(Term.ofRow(row.label(form), row.key()));
                }
            }
        }
        lexicon.with(Term.ofRow("规范性文件", ProactiveRow.NORMATIVE_DOCUMENTS.key()), "规范性档案", "行政规范性档案");
        for (ProactiveFigure figure : ProactiveFigure.all()) {
            for (Form form : new Form[] {Form.FORM_2021, Form.FORM_2019}) {
                if (!figure.label(form).isEmpty()) {
                    lexicon.with(
                            Term.ofColumn(figure.label(form), figure.column()), Words.variants(figure.label(form)));
                }
            }
        }
        return lexicon;
    }

    private static Lexicon requests() {
        Lexicon lexicon = new Lexicon()
                .with(Term.ofFurniture(Words.CORNER))
                .with(Term.ofFurniture("申请人情况"))
                .with(Term.ofFurniture("法人或其他组织"), "法人或者其他组织")
                .with(Term.ofGroup("三、本年度办理结果", Words.RESULTS));
        for (Applicant applicant : Applicant.values()) {
            Optional<RequestRow> namesake = RequestRow.all().stream()
                    .filter(row -> Wording.key(row.label()).equals(applicant.label()))
                    .findFirst();
            lexicon.with(
                    new Term(
                            applicant.label(),
                            applicant.key(),
                            namesake.map(RequestRow::key).orElse(""),
                            ""),
                    Words.variants(applicant.label()));
        }
        for (RequestRow row : RequestRow.all()) {
            if (!row.group().isEmpty() && !row.group().equals(RequestRow.OTHER_UNSPECIFIED.label())) {
                lexicon.with(
                        Term.ofGroup(row.group(), row.outcome().orElseThrow().key()));
            }
            boolean headsColumn = !lexicon.exact(Wording.key(row.label())).isNone();
            if (row == RequestRow.OTHER_UNSPECIFIED) {
                lexicon.with(new Term(row.label(), "", row.key(), "other"));
            } else if (!headsColumn) {
                lexicon.with(Term.ofRow(row.label(), row.key()), Words.variants(row.label()));
            }
        }
        return lexicon;
    }

    private static Lexicon disputes() {
        Lexicon lexicon = new Lexicon().with(Term.ofGroup("行政诉讼", Words.LITIGATION));
        for (DisputeGroup group : DisputeGroup.values()) {
            lexicon.with(Term.ofGroup(group.label(), group.key()), Words.variants(group.label()));
        }
        for (DisputeResult result : DisputeResult.values()) {
            lexicon.with(Term.ofColumn(result.label(), result.key()), Words.variants(result.label()));
        }
        return lexicon;
    }
}
