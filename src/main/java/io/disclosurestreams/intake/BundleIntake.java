package io.disclosurestreams.intake;

import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.reading.Bundle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes in files: most are one document, an archive is as many as it holds. */
final class BundleIntake {

    private final DocumentIntake documents;

    BundleIntake(DocumentIntake documents) {
        this.documents = documents;
    }

    List<Judged> take(Document file, Filing filing, Mode mode) {
        Optional<Bundle> bundle = Bundle.of(file.name(), file.bytes());
        if (bundle.isEmpty()) {
            return documents.take(file, filing, mode);
        }
        if (bundle.get() instanceof Bundle.Opened opened) {
            return filing.equals(Filing.UNSAID) || opened.entries().size() == 1
                    ? each(opened.entries(), filing, mode)
                    : List.of(refused(
                            file,
                            new Reason(
                                            "agency and revision can be told of one document only; " + file.name()
                                                    + " holds "
                                                    + opened.entries().size(),
                                            "机关和修订号只能用于一份文档，" + file.name() + "含有"
                                                    + opened.entries().size() + "份")
                                    .toString(),
                            mode));
        }
        return List.of(refused(file, ((Bundle.Refused) bundle.get()).reason(), mode));
    }

    private Judged refused(Document file, String reason, Mode mode) {
        return new Judged(file.name(), documents.refuse(file, reason, mode));
    }

    private List<Judged> each(List<Bundle.Entry> entries, Filing filing, Mode mode) {
        List<Judged> judged = new ArrayList<>(entries.size());
        boolean stored = true;
        for (Bundle.Entry entry : entries) {
            if (!stored) {
                judged.add(Judged.untried(entry.name()));
                continue;
            }
            List<Judged> next = documents.take(new Document(entry.name(), entry.bytes()), filing, mode);
            stored = next.stream().noneMatch(each -> each.receipt() instanceof Receipt.NotStored);
            judged.addAll(next);
        }
        return judged;
    }
}
