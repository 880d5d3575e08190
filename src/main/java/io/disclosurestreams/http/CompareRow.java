package io.disclosurestreams.http;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.domain.StoredYear;
import io.disclosurestreams.view.AgencyYearAnswer;
import java.util.Optional;

/**
 * An agency and year in a table that compares.
 *
 * @param answer empty if the agency neither owes nor has reported the year
 */
record CompareRow(AgencyLabel.Named agency, int year, Optional<AgencyYearAnswer> answer) {

    /** What there is to read the row from. */
    enum Report {
        READABLE("readable", "已报"),
        UNREADABLE("unreadable", "无法读取"),
        WITHDRAWN("withdrawn", "已撤回"),
        MISSING("missing", "未报"),
        NOT_OWED("notOwed", "无须报送");

        private final String key;
        private final String label;

        Report(String key, String label) {
            this.key = key;
            this.label = label;
        }

        String key() {
            return key;
        }

        /** In Chinese. */
        String label() {
            return label;
        }
    }

    Report report() {
        if (standing().isEmpty()) {
            return answer.isPresent() ? Report.MISSING : Report.NOT_OWED;
        }
        if (cells().isPresent()) {
            return Report.READABLE;
        }
        return standing().get().isWithdrawn() ? Report.WITHDRAWN : Report.UNREADABLE;
    }

    Optional<StoredYear> stored() {
        return answer.flatMap(AgencyYearAnswer::stored);
    }

    Optional<Standing> standing() {
        return stored().map(StoredYear::standing);
    }

    /** The figures; empty unless a readable report stands. */
    Optional<Cells> cells() {
        return standing()
                .filter(Standing::isReadable)
                .map(standing -> standing.body().cells());
    }
}
