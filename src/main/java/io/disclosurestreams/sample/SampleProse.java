package io.disclosurestreams.sample;

import io.disclosurestreams.domain.RosterPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Prose of invented reports, put together from sentences so that hardly two say the same. */
final class SampleProse {

    private static final List<String> WORK = List.of(
            "主动公开方面，及时更新机构职能、领导信息和权责清单，公开重要会议和规划计划，群众关心的事项做到应公开尽公开。",
            "依申请公开方面，完善接收、登记、审核、答复各环节的流程，加强与申请人的沟通，答复的规范性和时效性有所提升。",
            "政府信息管理方面，坚持先审查后公开，落实保密审查责任，对历年公开的信息进行清理，标注失效的文件。",
            "平台建设方面，优化门户网站公开专栏的设置，规范政务新媒体的管理，关停不再更新的账号，方便群众查询。",
            "监督保障方面，将政务公开纳入年度考核，开展社会评议，组织业务培训，未发生因公开引发的责任追究情形。",
            "围绕优化营商环境，发布惠企政策的解读材料，采用图表、问答和视频的形式，提高政策的知晓度。",
            "组织政府开放日活动，邀请居民代表、企业代表走进办事大厅，现场听取意见建议并逐条研究改进。",
            "聚焦就业、教育、医疗和住房等领域，按照标准目录公开办事指南和服务电话，线上线下同步更新。",
            "加强政策文件的意见征集，在网站和公告栏同时公布征求意见的期限和采纳情况，并说明未采纳的理由。",
            "做好财政预决算公开，细化支出科目，增加重点项目的绩效目标，配以文字和图表说明，便于公众理解。",
            "在基层便民服务点设立公开查阅场所，配备查询设备和专人指导，为老年人和残疾人提供协助。",
            "建立舆情回应机制，对群众留言及时转办、限时答复，典型问题汇总后以问答形式向社会公开。");
    private static final List<String> PROBLEMS = List.of(
            "公开内容与群众的实际需求还有差距，针对性有待加强；",
            "政策解读形式较为单一，通俗易懂的图解和视频偏少；",
            "工作人员变动较快，对条例的理解不够深入，业务能力需要提高；",
            "部分栏目更新不够及时，信息分类不够准确；",
            "依申请公开答复的说理性不足，与申请人的沟通还不充分；",
            "基层公开的标准化程度不高，各单位之间进展不平衡；",
            "公众参与的渠道不够宽，意见征集的反馈偏慢；",
            "对已公开信息的动态清理不够，个别文件未标注有效性；");
    private static final List<String> MEASURES = List.of(
            "下一步将开展需求调查，梳理高频事项，调整公开的重点。",
            "下一步将推动解读与文件同步起草、同步审签、同步发布。",
            "下一步将每季度组织培训和案例研讨，编印操作手册。",
            "下一步将明确栏目责任人，每月检查并通报更新情况。",
            "下一步将建立疑难申请会商制度，请法律顾问把关。",
            "下一步将选取示范单位，以点带面推进规范化建设。",
            "下一步将拓宽征集渠道，限时公布采纳情况。",
            "下一步将定期清理文件，公布现行有效的目录。");

    private SampleProse() {}

    /** The same for the same agency and year. */
    static Map<String, String> of(String agency, RosterPeriod period, int year) {
        SplittableRandom random = new SplittableRandom(31L * agency.hashCode() + year);
        String opening = "%d年，%s认真贯彻落实《中华人民共和国政府信息公开条例》。".formatted(year, period.name());
        return Map.of(
                "overview",
                opening + String.join("", some(WORK, 5, random)),
                "problems",
                String.join("", some(PROBLEMS, 3, random)) + String.join("", some(MEASURES, 2, random)),
                "otherMatters",
                "本年度未收取信息处理费。");
    }

    private static List<String> some(List<String> sentences, int count, SplittableRandom random) {
        List<String> left = new ArrayList<>(sentences);
        List<String> taken = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            taken.add(left.remove(random.nextInt(left.size())));
        }
        return taken;
    }
}
