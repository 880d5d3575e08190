package io.disclosurestreams.command;

import io.disclosurestreams.runtime.SettingKey;
import io.disclosurestreams.runtime.Settings;
import io.disclosurestreams.runtime.SettingsReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where settings come from: the environment, and the file that a command names. */
record Environment(Map<String, String> variables) {

    Settings settings(Optional<Path> file, Map<SettingKey<?>, String> defaults) {
        return new SettingsReader(variables, file, defaults).read();
    }
}
