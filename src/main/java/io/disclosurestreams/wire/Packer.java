package io.disclosurestreams.wire;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes stored values: variable-length numbers, since most figures are small. Grows as needed; not thread-safe. */
final class Packer {

    private byte[] bytes = new byte[512];
    private int size;

    Packer raw(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        bytes[size++] = (byte) value;
        return this;
    }

    /** Seven bits a byte, lowest first; negative numbers take ten bytes. */
    Packer number(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            raw((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        return raw((int) rest);
    }

    /** Small magnitudes are short, whatever their sign. */
    Packer signed(long value) {
        return number((value << 1) ^ (value >> 63));
    }

    Packer text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        return all(utf8);
    }

    Packer all(byte[] more) {
        while (size + more.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
        return this;
    }

    Packer day(LocalDate day) {
        return signed(day.toEpochDay());
    }

    /** A flag, then the value if there is one. */
    <T> Packer optional(Optional<T> value, Consumer<T> write) {
        raw(value.isPresent() ? 1 : 0);
        value.ifPresent(write);
        return this;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
