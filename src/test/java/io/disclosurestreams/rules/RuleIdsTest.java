package io.disclosurestreams.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleIdsTest {

    private static final Pattern LITERAL =
            Pattern.compile("\"((?:DOC|CELL|T\\d|FAULT|YOY|TXT|DUP|ROLL|PEER|PLAUS|DUE)-[A-Z0-9]+)\"");

    @Test
    void whateverRuleAFindingNamesIsInTheCatalogue() throws IOException {
        Set<String> catalogue = Arrays.stream(Rule.values()).map(Rule::id).collect(Collectors.toSet());
        Set<String> named = new TreeSet<>();
        for (String folder : List.of("src/main/java", "src/bench/java")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    LITERAL.matcher(Files.readString(file)).results().forEach(hit -> named.add(hit.group(1)));
                }
            }
        }
        assertThat(catalogue).containsAll(named);
        // COMPETENCE alone has no dash
        assertThat(named).hasSize(catalogue.size() - 1);
    }
}
