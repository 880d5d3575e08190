package io.disclosurestreams.narrative;

import java.util.List;

/** What words of a narrative do to the numbers near them. Of words that begin alike the longest counts. */
enum Word {
    /** Row 一. */
    NEWLY("新收 新收到 新接收 新受理 新接到 本年收到 当年收到 本年新收 年内新收"),
    /** Row 一, or rows 一 and 二: both are meant. */
    RECEIVED("收到 接收 接到 受理 收办 收悉 受理量 收到量 累计处理 共处理 累计受理 累计收到"),
    /** The same if it names requests: 新增政府信息公开申请46件. */
    REGISTERED("新增 登记 提出 提交"),
    /** The same where the thing itself is the word. */
    APPLICATIONS("申请量 申请数量 申请件数 申请总量 申请总数 申请案件数"),
    /** The same, and it names requests itself. */
    APPLICATIONS_ON_DEMAND("依申请公开总量 依申请公开总数 依申请公开总件数"),
    /** （七）总计. */
    CONCLUDED("答复 回复 办结 办复 答复办结 办理完毕 办结量 答复量"),
    /** Received, or on hand, or concluded: all are meant. */
    PROCESSED("办理 处理 办理量"),
    CARRIED_IN("上年结转 上年度结转 上一年结转 上一年度结转 去年结转 上年转结 上年度转结 结转上年 结转自上年 上年遗留 以前年度结转"),
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
    OTHER_WORK("信访 投诉 举报 咨询 热线 诉求 留言 提案 议案 建议 工单 来电 来信 来访 许可申请 群众 网民 网友 检举 补助 救助 登记申请"
            + " 仲裁 报警 警情 互动 问政 信箱 交办件 督办件 转办件 办件 服务事项 线索 接访 收文 来文"),
    /** Acts of agencies by their kind, from here on. */
    OTHER_ACT("行政裁决 行政确认 行政给付 行政征收 行政征用 行政检查 行政奖励 行政赔偿 行政补偿 行政调解 行政审批 行政备案 行政登记 行政协议 行政案件 刑事 民事"),
    COURT("法院 检察院 检察机关 判决 裁判"),
    /** Parts of a dispute's total. */
    RESULT("维持 纠正 纠错 败诉 撤销 驳回 尚未审结 未审结 胜诉 确认违法 终止 调解 撤回 应诉率 出庭 未经复议 复议后 经复议 复议机关 复议决定 复议委员会 复议法 复议条例 诉讼法"),
    /** Parts of what was concluded. */
    OUTCOME("予以公开 部分公开 不予公开 无法提供 不予处理 其他处理 不存在 主动撤回 同意公开 告知 补正 补正后申请 属于 不属于"),
    /** What else is done with documents. */
    OTHER_USE("废止 失效 清理 修订 修改 审查 审核 备案 解读 刊登 刊载 现行有效 继续有效 评估 起草 征求 公开 主动公开 宣布"),
    /** Words that only look like others. */
    NOTHING("处理决定 信息处理费 处理费 其他组织 其它组织 社会组织 行政审批局 审批局 行政审批服务局 审批服务局 登记机关 登记表 少数民族"
            + " 无锡 无为 无棣 无极 无障碍 无偿 无条件 无纸化 无论 无人机 无线 无证 未央 未来 未成年 没收"),
    /** Begins another subject. */
    BARRIER("发布 公布 召开 开展 公示 举办 组织 培训 编发 推送 更新 回应 上报 会议 分别"),

    /** Not every one of these is a part, but none is a whole for certain. */
    PART("其中 包括 包含 主要涉及 部分 大部分 多数 大多数 少数 个别 其余 有的 一些 来看 申请方式看 方式看 渠道看 内容看 类型看 类别看 主体看 对象看 结果看"),
    /** Before a number of requests of one matter. */
    TOPIC("涉及 关于 针对 涉"),
    /** How in time something was answered: 延期答复3件 is a part, 按期答复60件 may be one. */
    TIMELY("按期 按时 如期 准时 限期 延期 逾期 超期 超时 到期 提前 延长 期限内 时限内 限内 期内 工作日内 重新 首次 再次 二次 补正后"),
    /** By which way one was. */
    CHANNEL("当场 当面 书面 口头 电话 网上 网络 线上 线下 现场 邮寄 信函 邮件"),
    /** All of them, in whatever way. */
    ALL("全部 全数 悉数"),
    /** Who else does the work. */
    HANDED_ON("移送 移交 转交 转送 转办 转至 协助 协办 配合 指导 督促 会同 参与 代为 代办 名义"),
    EACH("各 均 分别为"),
    NOT("未 没有 没 无 尚无 并无 尚未 未曾 从未 未能 未予"),
    /** Work that was not done; nothing is said about whether there was any. */
    REFUSED("不予 不再 不能 不作 不做 不宜 不必 不应 不得 无法 无权 无需 无须 拒绝 拒不 暂不 暂缓 免予 免于 停止 中止"),
    WIDER("全国 全省 全市 全区 全县 全州 全旗 全盟 全系统 各省 各市 各县 各区 各州 各旗 各乡 各镇 各街道 各部门 各单位 各级 各乡镇 各镇街 下属 辖区" + " 代表 所属单位"),
    /** Whose report it is, beside others. */
    OWN("本局 我局 本办 我办 本委 我委 本厅 我厅 本部门 我部门 本单位 我单位 本机关 我机关 局机关 厅机关 委机关 机关本级 本级 区本级 市本级 县本级 省本级 州本级"
            + " 旗本级 本院 我院 本镇 我镇 本乡 我乡 本街道 我街道 本部 我部 本中心 我中心 本所 我所 本站 我站 本队 我队"),
    THIS_YEAR("今年 本年 本年度 当前年度 今年以来 本年以来 本年度以来 年初以来 报告年度 报告期内 本报告期 本报告期内 报告期间 统计期间 本期"),
    /** All of the year that is spoken of. */
    WHOLE_YEAR("全年 全年度 年内 当年"),
    OTHER_YEAR("去年 上年 上一年 上个年度 上一个年度 前年 前一年 明年 来年 下一年 下年 去年同期 上年同期 上年度同期 上一年同期 上一年度同期 前一年同期 同期 上期 上一报告期 上个报告期"),
    /** A period that is no whole year, or more than one. */
    SPAN("历年 历史上 历次 近年 近年来 往年 往期 每年 年均 年平均 上半年 下半年 半年 季度 本季 上季 每季 月均 每月 逐月 当月 本月 上月 日均 累计以来 以来 至今 迄今"
            + " 截至目前 截止目前 截止到目前 到目前为止 目前为止 截至今日 截至发稿 期间 往常 过去 以往 此前"),
    /** Against the year before. */
    BASE("同比 较上年 较去年 较上一年 比上年 比去年 比上一年 与上年 与去年 与上一年 同上年 相比上年 相比去年 上年同期相比 去年同期相比 相较上年 相较去年 相较于上年 相较于去年"
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
