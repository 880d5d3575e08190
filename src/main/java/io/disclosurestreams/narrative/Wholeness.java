package io.disclosurestreams.narrative;

/** What the words of a clause tell about whether a number of requests is all of them, or a part. */
final class Wholeness {

    /** 在法定期限内依法予以答复. */
    private static final int FARTHEST_TIME = 6;
    /** 当面予以答复; 信函等方式收到 lists ways. */
    private static final int FARTHEST_WAY = 2;

    private static final String[] OF_A_PART = {"涉及", "涉", "关于", "为", "系", "属", "是", "来自", "由", "通过"};
    private static final String[] OF_DISCLOSURE = {"依申请", "政府信息", "信息公开", "政务公开"};

    private final FoldedText text;

    private int time = Integer.MIN_VALUE / 2;
    private int way = Integer.MIN_VALUE / 2;
    private boolean all;
    private boolean topic;
    private boolean handedOn;

    Wholeness(FoldedText text) {
        this.text = text;
    }

    void take(Token token) {
        switch (token.word()) {
            case TIMELY -> time = token.to();
            case CHANNEL -> way = token.to();
            case ALL -> all = true;
            case EACH -> all |= text.at(token.from()) == '均';
            case HANDED_ON -> handedOn = true;
            case TOPIC -> topic |= !isAny(token.to(), OF_DISCLOSURE);
            default -> {}
        }
    }

    /** True for 移送其他机关办理3件, and unless all of them are meant for 延期答复3件 and 当面答复2件. */
    boolean isQualifiedBefore(Metric metric, int keyword) {
        boolean late = keyword - time <= FARTHEST_TIME && (metric == Metric.CONCLUDED || metric == Metric.PROCESSED);
        return handedOn || !all && (late || keyword - way <= FARTHEST_WAY);
    }

    /** True for 新收44件涉及土地; 44件主要涉及土地 tells of all. */
    boolean isQualifiedBehind(Token number) {
        return isAny(number.to(), OF_A_PART);
    }

    /** True for 收到关于土地的申请3件. */
    boolean namesTopic() {
        return topic;
    }

    private boolean isAny(int place, String... words) {
        for (String word : words) {
            if (text.has(place, word)) {
                return true;
            }
        }
        return false;
    }
}
