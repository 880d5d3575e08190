package io.disclosurestreams.domain;

import java.util.Optional;

/**
 * Which official tables a report uses. Decided by the figures that are present, never by the year: real reports keep
 * the old tables for years and mix both block by block.
 */
public enum Form {
    /** Trial format, 国办公开办函〔2019〕60号. */
    FORM_2019("2019"),
    /** Format in force, 国办公开办函〔2021〕30号. */
    FORM_2021("2021"),
    /** Blocks of both. */
    MIXED("mixed");

    private static final int[] SLOTS_OF_2019 = slots(FormSet.ONLY_2019);
    private static final int[] SLOTS_OF_2021 = slots(FormSet.ONLY_2021);

    private final String key;

    Form(String key) {
        this.key = key;
    }

    /** The word of the public contract: {@code 2019}, {@code 2021} or {@code mixed}. */
    public String key() {
        return key;
    }

    public static Optional<Form> ofKey(String key) {
        for (Form form : values()) {
            if (form.key.equals(key)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** The form that the given figures tell; empty if they hold only what both forms share. */
    public static Optional<Form> of(Cells cells) {
        boolean of2019 = gives(cells, SLOTS_OF_2019);
        boolean of2021 = gives(cells, SLOTS_OF_2021);
        if (of2019 && of2021) {
            return Optional.of(MIXED);
        }
        return of2019 ? Optional.of(FORM_2019) : of2021 ? Optional.of(FORM_2021) : Optional.empty();
    }

    private static boolean gives(Cells cells, int[] slots) {
        for (int slot : slots) {
            if (cells.isGiven(slot)) {
                return true;
            }
        }
        return false;
    }

    private static int[] slots(FormSet in) {
        return Figures.formSpecific().stream()
                .filter(figure -> figure.in() == in)
                .mapToInt(Figure::slot)
                .toArray();
    }
}
