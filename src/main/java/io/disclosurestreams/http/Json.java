package io.disclosurestreams.http;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;

/** Writes the JSON of answers: UTF-8, Chinese as it is. */
final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {}

    /** One object whose members the caller writes. */
    static byte[] object(Consumer<JsonGenerator> members) {
        try (ByteArrayBuilder out = new ByteArrayBuilder(8192)) {
            try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
                json.writeStartObject();
                members.accept(json);
                json.writeEndObject();
            }
            return out.toByteArray();
        }
    }

    static void object(String name, JsonGenerator json, Runnable members) {
        json.writeName(name);
        json.writeStartObject();
        members.run();
        json.writeEndObject();
    }

    /** An array of objects. */
    static <T> void objects(String name, List<T> items, JsonGenerator json, BiConsumer<T, JsonGenerator> members) {
        json.writeName(name);
        json.writeStartArray();
        for (T item : items) {
            json.writeStartObject();
            members.accept(item, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void strings(String name, List<String> items, JsonGenerator json) {
        json.writeName(name);
        json.writeStartArray();
        items.forEach(json::writeString);
        json.writeEndArray();
    }

    /** Null if there is none. */
    static void number(String name, Optional<Number> number, JsonGenerator json) {
        json.writeName(name);
        if (number.isEmpty()) {
            json.writeNull();
        } else if (number.get() instanceof Double ratio) {
            json.writeNumber(ratio);
        } else if (number.get() instanceof BigDecimal amount) {
            json.writeNumber(amount);
        } else {
            json.writeNumber(number.get().longValue());
        }
    }

    /** Null if there is none. */
    static void decimal(String name, OptionalDouble number, JsonGenerator json) {
        number(name, number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty(), json);
    }

    /** Null if there is none. */
    static void text(String name, Optional<String> text, JsonGenerator json) {
        json.writeName(name);
        if (text.isPresent()) {
            json.writeString(text.get());
        } else {
            json.writeNull();
        }
    }

    /** Left out if there is none. */
    static void textIfAny(String name, Optional<String> text, JsonGenerator json) {
        text.ifPresent(it -> json.writeStringProperty(name, it));
    }

    static void asOf(Optional<Instant> asOf, JsonGenerator json) {
        text("asOf", asOf.map(Instant::toString), json);
    }
}
