package io.disclosurestreams.reading;

import java.util.HashMap;
import java.util.Map;

/** Traditional forms of the characters of the official labels: mirrors convert whole pages by machine. */
final class Traditional {

    private static final String PAIRS = "規规範范處处罰罚強强許许費费業业購购採采務务項项數数請请結结轉转辦办開开屬属國国"
            + "機机關关據据護护權权類类內内過过執执詢询無无現现沒没製制補补後后確确訪访舉举報报訴诉複复復复議议總总計计"
            + "繼继續续條条應应繳缴納纳織织團团構构會会學学個个億亿萬万減减審审糾纠維维訟讼經经別别產产對对動动單单額额"
            + "體体況况問问題题進进為为種种從从並并來来雙双層层廣广廳厅歷历當当該该認认訂订記记說说證证質质責责貿贸資资"
            + "較较輕轻違违遠远適适選选還还邊边鄉乡鎮镇長长門门間间陽阳陰阴際际隨随險险離离電电靜静順顺須须頁页領领頭头"
            + "馬马驗验點点齊齐區区縣县發发廢废檢检標标級级組组統统絡络給给聯联職职與与舊旧萬万營营衛卫裏里覆复見见規规"
            + "視视覽览觀观觸触許许設设評评試试詳详誤误語语課课調调談谈論论謝谢識识譯译讀读變变讓让財财貧贫貨货賀贺賃赁"
            + "賞赏賠赔賴赖贈赠贊赞車车軍军軌轨軟软載载輔辅輛辆輪轮輸输辭辞農农遞递遲迟遷迁遺遗邏逻郵邮醫医釋释鈴铃銀银"
            + "銷销錄录錢钱鍵键鎖锁鐵铁閉闭閱阅闊阔隊队階阶難难雜杂雖虽霧雾響响頂顶預预顏颜願愿顧顾顯显飛飞飯饭館馆駐驻"
            + "闖闯禦御穩稳絕绝僅仅價价億亿償偿優优兩两凍冻則则剛刚創创劃划劇剧勞劳勢势勳勋勵励匯汇協协"
            + "於于佈布稅税監监黨党圖图書书檔档環环測测氣气漁渔礦矿漢汉寧宁濟济島岛灣湾臺台蘇苏嶺岭橋桥鳳凤龍龙幣币歐欧時时";

    private static final Map<Character, Character> SIMPLIFIED = pairs();

    private Traditional() {}

    /** The simplified form of a character, itself if it has none here. */
    static int simplified(int character) {
        return Character.isBmpCodePoint(character)
                ? SIMPLIFIED.getOrDefault((char) character, (char) character)
                : character;
    }

    /** The text in simplified characters, as far as they are here. */
    static String simplified(String text) {
        char[] simplified = text.toCharArray();
        for (int index = 0; index < simplified.length; index++) {
            simplified[index] = SIMPLIFIED.getOrDefault(simplified[index], simplified[index]);
        }
        return String.valueOf(simplified);
    }

    private static Map<Character, Character> pairs() {
        Map<Character, Character> pairs = new HashMap<>();
        for (int index = 0; index < PAIRS.length(); index += 2) {
            pairs.put(PAIRS.charAt(index), PAIRS.charAt(index + 1));
        }
        pairs.put('它', '他');
        return Map.copyOf(pairs);
    }
}
