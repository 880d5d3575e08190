package io.disclosurestreams.bench;

import io.disclosurestreams.narrative.Narrative;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Narratives of one year, invented: most are honest, with sentences of the genre and of their own; some are copies of others
 * under another name, with other numbers and a share of their characters changed. The same index always gives the same text.
 */
public final class GeneratedNarratives {

    private static final String PROBLEMS = "存在的不足：";
    private static final int YEAR = 2024;
    private static final int COPIES_OF_100 = 4;
    private static final int GENRE_SENTENCES = 8;
    private static final int OWN_CHARACTERS = 1_900;
    /** Changed characters of a thousand. */
    private static final int[] EDITS = {0, 0, 1, 2, 4, 8, 20, 60};

    private static final List<String> GENRE = List.of(
            "坚持以人民为中心，不断提高工作的质量和实效，切实保障群众的知情权和监督权。",
            "严格落实上级部署，压实工作责任，推动各项任务落到实处。",
            "健全工作机制，明确责任分工，形成主要领导亲自抓、分管领导具体抓的格局。",
            "严格执行三审三校制度，未经审核的内容一律不得对外公布。",
            "加强门户网站和新媒体的日常维护，及时更新栏目内容。",
            "组织业务培训，提升工作人员的能力和水平。",
            "加强考核督导，对发现的问题及时整改到位。",
            "按照先审查、后公开的原则，做好保密审查。",
            "畅通受理渠道，规范办理流程，依法按时答复申请人。",
            "下一步将进一步拓宽公开渠道，丰富公开形式，提升公开实效。",
            "虽然取得了一定成绩，但与群众期盼相比仍有差距。",
            "主动接受社会监督，认真听取各方面意见。");

    private static final String[] WORDS = ("水库 林场 河道 校舍 村道 桥梁 果园 茶园 渔港 集市 账目 名录 台账 展板 夜校 讲堂 花名册 公示栏 广播站 服务点 巡回车 联络员 值班表"
                    + " 示意图 问答册 短片 漫画 对照表 时间表 路线图 灌溉 育苗 修缮 勘测 验收 招募 评议 抽检 走访 座谈 编写 翻译 归档 扫描 校对 张贴 拍摄 录制 讲解 演练 摸底"
                    + " 汇编 测绘 回访 统筹 分拣 盘点 移交 防汛 供暖 养老 托幼 助残 就业 拆迁 征地 供水 公交 环卫 旅游 非遗 扶持 补种 农机 种粮 奶业 渔业 矿山 港口 园区 商圈"
                    + " 老旧小区 停车位 路灯 管网 泵站 堤坝 牧场 草场 温室 大棚 粮仓 冷库 作坊 窑址 戏台 祠堂 书屋 球场 泳池 步道 驿站 码头 渡口 隧道 涵洞")
            .split(" ");
    private static final String[] LINKS = "并 且 对 向 由 按 经 与 就 从 为 在 随 以 至 逐月 逐季 分批 会同 依次".split(" ");
    private static final String[] SYLLABLES = "青 石 河 云 林 海 桃 松 柳 白 沙 金 龙 凤 玉 泉 湖 岭 安 平 和 兴 长 永 大 新 东 西 南 北".split(" ");
    private static final String[] BODIES = "统计局 档案局 水利局 审计局 教育局 林业局 气象局 商务局 民政局 体育局 财政局 司法局 人民政府 人民政府办公室".split(" ");

    private final long seed;
    private final int count;
    private final int copies;

    public GeneratedNarratives(int count, long seed) {
        this.count = count;
        this.seed = seed;
        this.copies = count * COPIES_OF_100 / 100;
    }

    public int count() {
        return count;
    }

    /** The honest ones come first. */
    public boolean isCopy(int index) {
        return index >= count - copies;
    }

    /** Of which an index is a copy. */
    public int source(int index) {
        return new SplittableRandom(seed * 31 + index).nextInt(count - copies);
    }

    /** The narrative of an index. */
    public Narrative at(int index) {
        String name = name(index);
        if (!isCopy(index)) {
            String text = honest(index, name);
            return narrative(text, text.indexOf(PROBLEMS), name);
        }
        int source = source(index);
        String text = honest(source, name(source)).replace(name(source), name);
        return narrative(edited(text, index), text.indexOf(PROBLEMS), name);
    }

    private static Narrative narrative(String text, int problems, String name) {
        return new Narrative(
                YEAR,
                Map.of(
                        "overview",
                        text.substring(0, problems),
                        "problems",
                        text.substring(problems),
                        "otherMatters",
                        "无"),
                List.of(name));
    }

    private String name(int index) {
        SplittableRandom random = new SplittableRandom(seed + 7_919L * index);
        return pick(SYLLABLES, random) + pick(SYLLABLES, random) + pick(SYLLABLES, random) + "县" + pick(BODIES, random);
    }

    private String honest(int index, String name) {
        SplittableRandom random = new SplittableRandom(seed + 104_729L * index);
        StringBuilder text = new StringBuilder(3_000);
        text.append(YEAR).append("年，").append(name).append("认真做好政府信息公开工作。");
        int received = random.nextInt(200);
        text.append("（二）依申请公开情况。共收到政府信息公开申请").append(received).append("件，同比增长");
        text.append(random.nextInt(90)).append("%，办结").append(received).append("件。");
        int end = OWN_CHARACTERS / 2 + random.nextInt(OWN_CHARACTERS);
        int genre = 0;
        while (text.length() < end) {
            sentence(text, name, random);
            if (genre < GENRE_SENTENCES && random.nextInt(4) == 0) {
                text.append(GENRE.get(random.nextInt(GENRE.size())));
                genre++;
            }
        }
        text.append(PROBLEMS);
        for (int times = 0; times < 4; times++) {
            sentence(text, name, random);
        }
        return text.append(GENRE.get(random.nextInt(GENRE.size()))).toString();
    }

    private static void sentence(StringBuilder text, String name, SplittableRandom random) {
        if (random.nextInt(8) == 0) {
            text.append(name);
        }
        int parts = 3 + random.nextInt(6);
        for (int part = 0; part < parts; part++) {
            text.append(pick(LINKS, random)).append(pick(WORDS, random)).append(pick(WORDS, random));
            if (random.nextInt(3) == 0) {
                text.append(random.nextInt(900)).append("次");
            }
            text.append(part + 1 == parts ? "。" : "，");
        }
    }

    /** With other numbers, and some characters changed. */
    private String edited(String text, int index) {
        SplittableRandom random = new SplittableRandom(seed + 15_485_863L * index);
        int edits = EDITS[random.nextInt(EDITS.length)];
        StringBuilder copy = new StringBuilder(text);
        for (int at = 0; at < copy.length(); at++) {
            char each = copy.charAt(at);
            if (each >= '1' && each <= '9') {
                copy.setCharAt(at, (char) ('1' + random.nextInt(9)));
            } else if (Character.isIdeographic(each) && random.nextInt(1_000) < edits) {
                copy.setCharAt(at, pick(WORDS, random).charAt(0));
            }
        }
        return copy.toString();
    }

    private static String pick(String[] from, SplittableRandom random) {
        return from[random.nextInt(from.length)];
    }
}
