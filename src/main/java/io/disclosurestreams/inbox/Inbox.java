package io.disclosurestreams.inbox;

import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.intake.Document;
import io.disclosurestreams.intake.Filing;
import io.disclosurestreams.intake.Intake;
import io.disclosurestreams.intake.Judged;
import io.disclosurestreams.intake.Mode;
import io.disclosurestreams.intake.Receipt;
import io.disclosurestreams.intake.RejectionKind;
import io.disclosurestreams.view.NotReadyException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks into the folder now and then. A file that has not changed since the last look is handed in and moved to {@code
 * .accepted}, or with its reason to {@code .rejected}; one that could not be stored stays for the next look. Not
 * thread-safe.
 */
final class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private final Path root;
    private final Intake intake;
    private final Shelf accepted;
    private final Shelf rejected;
    private SortedMap<Path, Stamp> before = new TreeMap<>();
    /** Files with which something went wrong, so that it is told once, and a verdict is not asked for again. */
    private final Map<Path, Stamp> stuck = new HashMap<>();

    Inbox(Path root, Intake intake) {
        this.root = root;
        this.intake = intake;
        this.accepted = new Shelf(root, ".accepted");
        this.rejected = new Shelf(root, ".rejected");
    }

    /** Takes what is complete; returns early if the service can't take anything just now. */
    void look() throws IOException {
        SortedMap<Path, Stamp> now = Drops.in(root);
        stuck.keySet().retainAll(now.keySet());
        SortedMap<Path, Stamp> last = before;
        before = now;
        for (Map.Entry<Path, Stamp> file : now.entrySet()) {
            boolean complete = file.getValue().equals(last.get(file.getKey()));
            boolean fresh = !file.getValue().equals(stuck.get(file.getKey()));
            if (complete && fresh && !take(file.getKey(), file.getValue())) {
                return;
            }
        }
    }

    /** Returns whether the service took it or refused it, in contrast to: could not do either. */
    private boolean take(Path file, Stamp stamp) {
        try {
            List<Judged> judged = judged(file, stamp);
            Optional<String> notStored = judged.stream()
                    .filter(each -> each.receipt() instanceof Receipt.NotStored)
                    .map(each -> ((Receipt.NotStored) each.receipt()).reason())
                    .findFirst();
            if (notStored.isPresent()) {
                LOG.warn("{} stays in the inbox and is tried again: {}", file, notStored.get());
                return false;
            }
            if (Stamp.of(file).equals(stamp)) {
                shelve(file, judged);
            }
        } catch (NotReadyException startingUp) {
            return false;
        } catch (IOException failed) {
            stuck.put(file, stamp);
            LOG.warn("{} stays in the inbox: {}. See whose it is and who may write there", file, failed.toString());
        }
        return true;
    }

    private List<Judged> judged(Path file, Stamp stamp) throws IOException {
        String name = root.relativize(file).toString();
        if (stamp.size() > Document.LARGEST) {
            String reason = name + " "
                    + new Reason(
                            "has %d bytes; at most %d are taken".formatted(stamp.size(), Document.LARGEST),
                            "有%d字节，至多接收%d字节".formatted(stamp.size(), Document.LARGEST));
            return List.of(new Judged(
                    name, new Receipt.Rejected(RejectionKind.NOT_READ, List.of(reason), Optional.empty(), List.of())));
        }
        return intake.file(new Document(name, bytes(file)), Filing.UNSAID, Mode.KEEP);
    }

    private static byte[] bytes(Path file) throws IOException {
        // what was a file a moment ago may be a link by now
        try (InputStream in = Channels.newInputStream(
                Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)))) {
            return in.readNBytes(Document.LARGEST);
        }
    }

    private void shelve(Path file, List<Judged> judged) throws IOException {
        if (judged.stream().noneMatch(each -> each.receipt() instanceof Receipt.Rejected)) {
            accepted.put(file);
            LOG.info("inbox: {} accepted", file);
        } else {
            rejected.put(file, ReasonText.of(judged));
            LOG.info("inbox: {} not accepted, the reason lies beside it in .rejected", file);
        }
    }
}
