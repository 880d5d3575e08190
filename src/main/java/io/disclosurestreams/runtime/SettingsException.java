package io.disclosurestreams.runtime;

import java.util.List;
import java.util.stream.Collectors;

/** The configuration has mistakes; all are told at once, so that one failed start is enough to mend them. */
public final class SettingsException extends StartRefusedException {

    private static final long serialVersionUID = 1L;

    private final transient List<SettingMistake> mistakes;

    SettingsException(List<SettingMistake> mistakes) {
        super(mistakes.stream()
                .map(SettingMistake::toString)
                .collect(Collectors.joining("\n  ", "The configuration is wrong:\n  ", "")));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<SettingMistake> mistakes() {
        return mistakes;
    }
}
