package io.disclosurestreams.http;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.export.Code;

/** The words by which agencies and their reports are told apart, for columns of files. */
final class AgencyCode {

    private AgencyCode() {}

    static Code of(AgencyLevel level) {
        return new Code(level.key(), level.label());
    }

    static Code of(AgencyKind kind) {
        return new Code(kind.key(), kind.label());
    }

    static Code of(ReportScope scope) {
        return new Code(scope.key(), scope == ReportScope.OWN ? "本级" : "汇总");
    }
}
