package io.disclosurestreams.http;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What the service made of a roster file.
 *
 * @param matched reports of agencies that were unlisted and now have found theirs
 * @param errors for people: line, field, problem, remedy
 */
public record RosterAnswer(int imported, int removed, int matched, List<String> errors) {

    static RosterAnswer of(JsonNode body) {
        List<String> errors = new ArrayList<>();
        body.path("errors").forEach(error -> errors.add(error.asString()));
        return new RosterAnswer(
                body.path("imported").asInt(0),
                body.path("removed").asInt(0),
                body.path("matched").asInt(0),
                errors);
    }
}
