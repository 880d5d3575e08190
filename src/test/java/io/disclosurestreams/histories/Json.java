package io.disclosurestreams.histories;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** JSON as a tree, numbers exact. */
final class Json {

    static final JsonNode NONE = JsonNodeFactory.instance.missingNode();

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    static JsonNode read(byte[] bytes) {
        return MAPPER.readTree(bytes);
    }

    static String write(JsonNode tree) {
        return MAPPER.writeValueAsString(tree);
    }

    /** The text of a member, or what holds if it is absent or null. */
    static String text(JsonNode member, String absent) {
        return member.isString() ? member.stringValue() : absent;
    }

    /** The whole number of a member, or what holds if it is absent or null. */
    static int number(JsonNode member, int absent) {
        return member.isInt() ? member.intValue() : absent;
    }
}
