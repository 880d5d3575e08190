package io.disclosurestreams.wire;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads what {@link Packer} wrote.
 *
 * <p>Running past the end throws {@link ArrayIndexOutOfBoundsException}: stored values are our own, so that is a defect or
 * a damaged disk, and stopping is right.
 */
final class Unpacker {

    private final byte[] bytes;
    private int next;

    Unpacker(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean isAtEnd() {
        return next == bytes.length;
    }

    int raw() {
        return bytes[next++];
    }

    long number() {
        long value = 0;
        int shift = 0;
        byte part;
        do {
            part = bytes[next++];
            value |= (long) (part & 0x7F) << shift;
            shift += 7;
        } while (part < 0);
        return value;
    }

    int small() {
        return Math.toIntExact(number());
    }

    long signed() {
        long value = number();
        return (value >>> 1) ^ -(value & 1);
    }

    String text() {
        int length = small();
        String text = new String(bytes, next, length, StandardCharsets.UTF_8);
        next += length;
        return text;
    }

    byte[] all(int length) {
        next += length;
        return Arrays.copyOfRange(bytes, next - length, next);
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(signed());
    }

    <T> Optional<T> optional(Supplier<T> read) {
        return raw() == 1 ? Optional.of(read.get()) : Optional.empty();
    }

    <T> List<T> list(Supplier<T> read) {
        int size = small();
        List<T> list = new ArrayList<>(size);
        for (int index = 0; index < size; index++) {
            list.add(read.get());
        }
        return list;
    }
}
