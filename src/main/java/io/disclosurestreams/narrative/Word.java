package io.disclosurestreams.narrative;

import java.util.List;

/** What words of a narrative do to the numbers near them. Of words that begin alike the longest counts. */
enum Word {
    /** Row 一. */
    NEWLY("新收 新收到 新接收 新受理 新接到 本年收到 当年收到 本年新收 年内新收"),
    /** Row 一, or rows 一 and 二: both are meant. */
    RECEIVED("收到 接收 接到 受理 收办 收悉 受理量 收到量 累计处理 共处理 累计受理 累计收到"),
    /** The same where the thing itself is the word. */
    APPLICATIONS("申请量 申请数量 申请件数 申请总量 申请总数 申请案件数"),
    /** （七）总计. */
    CONCLUDED("答复 办结 办复 答复办结 办理完毕 办结量 答复量"),
    /** Received, or on hand, or concluded: all are meant. */
    PROCESSED("办理 处理 办理量"),
    CARRIED_IN("上年结转 上年度结转 上一年结转 上一年度结转 去年结转 上年转结 上年度转结 结转上年 结转自上年 上年遗留"),
    CARRIED_OUT("结转下年 结转下一年 结转至下年 结转至下一年 结转到下年 结转到下一年 结转次年 结转至次年 转下年 转下一年 转结下年 转结至下年 顺延至下年"
            + " 顺延至下一年 顺延到下年 顺延到下一年 下年度结转 下一年度结转 结转下年度 结转下一年度"),
    /** Which of the two, the year beside it tells. */
    CARRIED("结转 转结"),
    RECONSIDERATION("行政复议 复议"),
    LITIGATION("行政诉讼 诉讼 行政应诉"),
    DOCUMENTS("规范性文件"),
    ISSUED("制发 制定 出台 印发 新制作 制作 新制定 新出台"),
    LICENSING("行政许可"),
    PENALTIES("行政处罚"),
    COERCION("行政强制"),
    DISCLOSURE_RATE("公开率 信息公开率 主动公开率 依申请公开率"),
    CORRECTION_RATE("纠错率 纠正率"),
    CONCLUSION_RATE("办结率"),

    APPLICATION("申请"),
    ON_DEMAND("依申请 公开申请 信息公开的申请 申请公开 信息公开类申请"),
    DISCLOSURE("信息公开 政务公开"),
    /** Somebody who applies is no application. */
    PERSON("申请人 申请者 申请表 申请书 申请渠道 申请方式 申请办理流程"),
    /** What agencies receive and answer beside requests for information. */
    OTHER_WORK("信访 投诉 举报 咨询 热线 诉求 留言 提案 议案 建议 工单 来电 来信 来访 许可申请 群众 网民 网友 检举 补助 救助 登记申请" + " 仲裁 报警 警情"),
    /** Parts of a dispute's total. */
    RESULT("维持 纠正 纠错 败诉 撤销 驳回 尚未审结 未审结 胜诉 确认违法 终止 调解 撤回 应诉率 出庭 未经复议 复议后 经复议 复议机关 复议决定 复议委员会 复议法 复议条例 诉讼法"),
    /** Parts of what was concluded. */
    OUTCOME("予以公开 部分公开 不予公开 无法提供 不予处理 其他处理 不存在 主动撤回 同意公开 告知 补正 属于 不属于"),
    /** What else is done with documents. */
    OTHER_USE("废止 失效 清理 修订 修改 审查 审核 备案 解读 刊登 刊载 现行有效 继续有效 评估 起草 征求 公开 主动公开 宣布"),
    /** Words that only look like others. */
    NOTHING("处理决定 信息处理费 处理费"),
    /** Begins another subject. */
    BARRIER("发布 公布 召开 开展 公示 举办 组织 培训 编发 推送 更新 回应 上报 会议 分别"),

    /** Not every one of these is a part, but none is a whole for certain. */
    PART("其中 包括 包含 主要涉及"),
    EACH("各 均 分别为"),
    NOT("未 没有 无 尚无 并无"),
    WIDER("全国 全省 全市 全区 全县 全州 全旗 全盟 全系统 各省 各市 各县 各区 各州 各旗 各乡 各镇 各街道 各部门 各单位 各级 各乡镇 各镇街 下属 辖区" + " 代表 所属单位"),
    THIS_YEAR("今年 本年 本年度 当年 年内"),
    /** A period that is not the reported year. */
    OTHER_PERIOD("去年 上年 上一年 前年 历年 近年 近年来 往年 上半年 下半年 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 累计以来 以来 明年" + " 来年 下一年 下年"),
    /** Against the year before. */
    BASE("同比 较上年 较去年 较上一年 比上年 比去年 比上一年 与上年 与去年 与上一年 同上年 相比上年 相比去年 上年同期 去年同期 相较上年 相较去年 相较于上年 相较于去年"
            + " 较上年度 比上年度 与上年度 较之上年 较前一年 比前一年"),
    OTHER_BASE("环比 较上季 较上月 较年初 比年初 较往年 比往年"),
    MORE("增长 上升 增加 提高 提升 上涨 增幅 升高 增多 上浮"),
    LESS("下降 减少 降低 回落 下滑 降幅 减幅 缩减"),
    LEVEL_AFTER("增长至 增长到 增加至 增加到 增至 上升至 上升到 提高至 提高到 提升至 提升到 下降至 下降到 降至 减少至 减少到 降低至 降低到 减至"),
    SAME("持平"),
    NEARLY_SAME("基本持平 大致持平 大体持平"),
    DOUBLED("翻一番 翻番 翻了一番"),
    FOURFOLD("翻两番 翻了两番");

    private final List<String> words;

    Word(String words) {
        this.words = List.of(words.split(" "));
    }

    List<String> words() {
        return words;
    }
}
