package io.disclosurestreams.runtime;

import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.wire.Decoded;
import io.disclosurestreams.wire.PolicyJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The policy that holds: the file that the configuration names, else what the law says. */
final class PolicyFile {

    private PolicyFile() {}

    static Policy read(Optional<Path> file) {
        if (file.isEmpty()) {
            return Policy.STATUTORY;
        }
        Decoded<Policy> decoded = new PolicyJson().decode(bytes(file.get()));
        if (decoded instanceof Decoded.Accepted<Policy> accepted) {
            return accepted.value();
        }
        throw new StartRefusedException("policy file " + file.get() + ":\n"
                + ((Decoded.Rejected<Policy>) decoded).reason().indent(2).stripTrailing());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new StartRefusedException("policy file " + file + " can't be read: " + unreadable, unreadable);
        }
    }
}
