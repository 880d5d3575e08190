package io.disclosurestreams.http;

/** The law and the notice by which reports on a year were to be made. */
final class NoticeBasis {

    private static final String LAW = "《中华人民共和国政府信息公开条例》";
    /** Since the revision in force from 2019-05-15 (国令第711号). */
    private static final String ARTICLES = "第四十九条、第五十条和《国务院办公厅政府信息与政务公开办公室关于";

    private NoticeBasis() {}

    static String of(int year) {
        if (year >= 2021) {
            return LAW + ARTICLES + "印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）";
        }
        return year >= 2019 ? LAW + ARTICLES + "政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）" : LAW;
    }
}
