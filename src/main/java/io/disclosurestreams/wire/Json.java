package io.disclosurestreams.wire;

import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.Named;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of the topics, read and written token by token within fixed limits (contract §3). */
final class Json {

    /** Bytes of a record. */
    static final int LARGEST_RECORD = 1024 * 1024;
    /** Characters of a string. */
    static final int LONGEST_STRING = 256 * 1024;
    /** Characters of a number. */
    static final int LONGEST_NUMBER = 100;
    /** Objects and arrays within each other. */
    static final int DEEPEST = 32;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_STRING)
                    .maxNameLength(1024)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxDocumentLength(LARGEST_RECORD)
                    .build())
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {}

    /** For small records that are read as a tree. */
    static JsonMapper mapper() {
        return JsonMapper.builder(FACTORY).build();
    }

    /** The parser would read UTF-16 and UTF-32 too; whoever reads the topic after us would not. */
    static void requireUtf8(byte[] bytes) {
        for (int index = 0; index < Math.min(4, bytes.length); index++) {
            if (bytes[index] == 0 || bytes[index] == (byte) 0xFE || bytes[index] == (byte) 0xFF) {
                throw new Invalid("value: not UTF-8");
            }
        }
    }

    static JsonParser parser(byte[] bytes) {
        return FACTORY.createParser(ObjectReadContext.empty(), bytes);
    }

    /** Finds the given names, each by its place in the list. */
    static PropertyNameMatcher matcher(List<Named> names) {
        return FACTORY.constructNameMatcher(names, false);
    }

    static JsonGenerator generator(ByteArrayBuilder out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** Passes over the current value, strings within it held to their limit. */
    static void skip(JsonParser json, int documentLength) {
        if (documentLength <= LONGEST_STRING) {
            json.skipChildren();
            return;
        }
        int depth = 0;
        JsonToken token = json.currentToken();
        while (true) {
            // asked for its length a string is not held to its limit, so this is the one place to do it
            if (token == JsonToken.VALUE_STRING && json.getStringLength() > LONGEST_STRING) {
                throw new Invalid(json.getStringLength() + " characters in one string; at most " + LONGEST_STRING);
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth == 0) {
                return;
            }
            token = json.nextToken();
        }
    }
}
