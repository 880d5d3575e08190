package io.disclosurestreams.histories;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What the topic of alerts told, record by record, and what fires after the last. */
final class ToldAlerts {

    /** By {@code subject|year|kind}, since when. */
    final SortedMap<String, String> firing = new TreeMap<>();
    /** Records that begin what fires already, end what does not, or say another key than they have. */
    final SortedMap<String, String> outOfTurn = new TreeMap<>();

    long resolved;

    void record(String key, byte[] value) {
        JsonNode alert = Json.read(value);
        String said = alert.path("subject").asString() + "|"
                + alert.path("year").asInt() + "|" + alert.path("kind").asString();
        boolean fires = alert.path("state").asString().equals("firing");
        if (!said.equals(key) || fires == firing.containsKey(key)) {
            outOfTurn.put(key, new String(value, StandardCharsets.UTF_8));
        }
        if (fires) {
            firing.put(key, alert.path("since").asString());
        } else {
            firing.remove(key);
            resolved++;
        }
    }
}
