package io.disclosurestreams.alerting;

import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.view.AlertQuery;
import io.disclosurestreams.view.NotReadyException;
import io.disclosurestreams.view.View;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells Alertmanager what fires: what changed at once, everything once a minute, since Alertmanager forgets what it is not
 * told of again. What can't be told is told later; until then nothing is taken for told, and nothing else waits.
 */
public final class AlertPush implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AlertPush.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
    private static final Duration REPEATED_AFTER = Duration.ofMinutes(1);
    /** Longer than a restart, so that one does not tell an office that its report has come. */
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

    private static final int AT_ONCE = 200;

    private final View view;
    private final Alertmanager alertmanager;
    private final InstantSource clock;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "disclosure-alertmanager"));
    private Map<Map<String, String>, AlertGroup> told = Map.of();
    private final Map<Map<String, String>, AlertGroup> ended = new LinkedHashMap<>();
    private Instant allToldAt = Instant.MIN;
    private boolean failing;

    /**
     * Begins.
     *
     * @param address of Alertmanager
     */
    public static AlertPush start(View view, URI address, InstantSource clock) {
        AlertPush push = new AlertPush(view, new AlertmanagerClient(address), clock);
        push.thread.scheduleWithFixedDelay(
                () -> push.tryToTell(address), 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        return push;
    }

    AlertPush(View view, Alertmanager alertmanager, InstantSource clock) {
        this.view = view;
        this.alertmanager = alertmanager;
        this.clock = clock;
    }

    private void tryToTell(URI address) {
        try {
            tell();
            if (failing) {
                LOG.info("Alertmanager at {} takes alerts again; it was told all of them", address);
                failing = false;
            }
        } catch (NotReadyException notYet) {
            // what fires is not known: what was told stays as it was
        } catch (IOException away) {
            if (!failing) {
                LOG.warn("Alertmanager at {} was not told of alerts: {}; tried again", address, away.toString());
                failing = true;
            }
        } catch (RuntimeException unforeseen) {
            LOG.error("telling Alertmanager of alerts failed; tried again", unforeseen);
        }
    }

    /** Looks once, and tells what there is to tell. */
    void tell() throws IOException {
        Instant now = clock.instant();
        Map<Map<String, String>, AlertGroup> firing = AlertGroups.of(view.alerts(AlertQuery.FIRING));
        boolean all = now.isAfter(allToldAt.plus(REPEATED_AFTER)) || allToldAt.equals(Instant.MIN);
        told.forEach((labels, group) -> {
            if (!firing.containsKey(labels)) {
                ended.put(labels, group);
            }
        });
        ended.keySet().removeAll(firing.keySet());
        List<Alertmanager.Told> news = new ArrayList<>();
        ended.values().forEach(group -> news.add(told(group, now)));
        firing.forEach((labels, group) -> {
            if (all || !group.equals(told.get(labels))) {
                news.add(told(group, now.plus(FORGOTTEN_AFTER)));
            }
        });
        try {
            for (int from = 0; from < news.size(); from += AT_ONCE) {
                alertmanager.tell(news.subList(from, Math.min(news.size(), from + AT_ONCE)));
            }
        } catch (IOException away) {
            // it may come back without what it knew
            allToldAt = Instant.MIN;
            throw away;
        }
        told = firing;
        ended.clear();
        allToldAt = all ? now : allToldAt;
    }

    private static Alertmanager.Told told(AlertGroup group, Instant endsAt) {
        return new Alertmanager.Told(
                group, group.since().atStartOfDay(Standing.ZONE).toInstant().toString(), endsAt.toString());
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
