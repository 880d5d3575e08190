package io.disclosurestreams.reading;

import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.DateUtil;

/** From which day the days of a workbook are counted. */
enum DayCount {
    SINCE_1900,
    /** As old programs for the Macintosh did. */
    SINCE_1904;

    boolean since1904() {
        return this == SINCE_1904;
    }

    LocalDateTime at(double day) {
        return DateUtil.getLocalDateTime(day, since1904());
    }
}
