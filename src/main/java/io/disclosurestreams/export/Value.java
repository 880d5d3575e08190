package io.disclosurestreams.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/** What stands in one cell of a table. Numbers are kept as numbers and unrounded, whatever shows them. */
public sealed interface Value {

    /** Nothing stands in the cell: blank in the report, or no answer to be given. Never the same as zero. */
    Value EMPTY = new Empty();

    /** An empty cell. */
    record Empty() implements Value {}

    /** Words, as somebody wrote them; made harmless by whatever writes the file. */
    record Text(String text) implements Value {}

    /** A whole number. */
    record Whole(long number) implements Value {}

    /** A decimal number, exact. */
    record Decimal(BigDecimal number) implements Value {}

    /** A number that is no more exact than this. */
    record Real(double number) implements Value {}

    /** A share: 0.125 is 12.5 %. */
    record Share(double share) implements Value {}

    /** A calendar day. */
    record Day(LocalDate day) implements Value {}

    static Value of(String text) {
        return new Text(text);
    }

    static Value of(long number) {
        return new Whole(number);
    }

    static Value of(BigDecimal number) {
        return new Decimal(number);
    }

    static Value of(double number) {
        return new Real(number);
    }

    /** A share, empty where there are no cases. */
    static Value ofShare(OptionalDouble share) {
        return share.isPresent() ? new Share(share.getAsDouble()) : EMPTY;
    }

    static Value ofText(Optional<String> text) {
        return text.<Value>map(Text::new).orElse(EMPTY);
    }

    static Value ofDay(Optional<LocalDate> day) {
        return day.<Value>map(Day::new).orElse(EMPTY);
    }
}
