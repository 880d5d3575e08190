package io.disclosurestreams.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The prose of report events, read without a tree and without the figures. Whether an event is valid is the decoder's to say.
 */
public final class NarrativeReader {

    /** More than any title has. */
    private static final int LONGEST_TITLE = 200;

    /**
     * What an event says in words.
     *
     * @param title its beginning; empty if it has none, or one that is no text
     * @param sections by key, {@code overview}, {@code problems}, {@code otherMatters} and whatever else is there
     */
    public record Prose(int year, Optional<String> title, Map<String, String> sections) {}

    /** Empty if the bytes are no event with a year; no exception leaves it. */
    public Optional<Prose> read(byte[] value) {
        if (value == null || value.length > Json.LARGEST_RECORD) {
            return Optional.empty();
        }
        try (JsonParser json = Json.parser(value)) {
            return json.nextToken() == JsonToken.START_OBJECT ? read(json, value.length) : Optional.empty();
        } catch (JacksonException | Invalid broken) {
            return Optional.empty();
        }
    }

    private static Optional<Prose> read(JsonParser json, int length) {
        OptionalInt year = OptionalInt.empty();
        Optional<String> title = Optional.empty();
        Map<String, String> sections = Map.of();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            if (name.equals("year") && token == JsonToken.VALUE_NUMBER_INT) {
                year = OptionalInt.of(json.getIntValue());
            } else if (name.equals("title") && token == JsonToken.VALUE_STRING) {
                title = Optional.of(Excerpt.of(json.getString(), LONGEST_TITLE));
            } else if (name.equals("narrative") && token == JsonToken.START_OBJECT) {
                sections = sections(json, length);
            } else {
                Json.skip(json, length);
            }
        }
        return year.isEmpty() ? Optional.empty() : Optional.of(new Prose(year.getAsInt(), title, sections));
    }

    private static Map<String, String> sections(JsonParser json, int length) {
        Map<String, String> sections = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            if (json.nextToken() == JsonToken.VALUE_STRING) {
                sections.put(name, json.getString());
            } else {
                Json.skip(json, length);
            }
        }
        return sections;
    }
}
