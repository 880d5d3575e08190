package io.disclosurestreams.wire;

import io.disclosurestreams.domain.AgencyId;
import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.RosterPeriod;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * The roster as a CSV file (contract §4): UTF-8 with or without BOM, or GB18030 as Excel writes it in China. Several lines
 * of one agency are its periods. A bad line keeps its whole agency out and nobody else's.
 */
public final class RosterCsv {

    /** The columns, in the order in which we write them; any order is read. */
    public static final List<String> COLUMNS = List.of(
            "agency",
            "name",
            "aliases",
            "region",
            "level",
            "kind",
            "sector",
            "superior",
            "activeFrom",
            "activeTo",
            "reportScope");

    private static final List<String> REQUIRED = List.of("agency", "name", "region", "level", "kind");

    /**
     * What a file holds.
     *
     * @param entries agencies without an error, in order of the file
     * @param errors for people: line, field, problem, remedy
     */
    public record Result(List<RosterEntry> entries, List<String> errors) {}

    /** The lines of one agency, and where they stand. */
    private record Lines(List<RosterPeriod> periods, List<Long> numbers) {

        String place() {
            return (numbers.size() == 1 ? "line " : "lines ")
                    + numbers.stream().map(Object::toString).collect(Collectors.joining(", ")) + ", ";
        }
    }

    /** By itself, as if it were the whole roster. */
    public Result read(byte[] file) {
        return read(file, agency -> Optional.empty());
    }

    /**
     * As a part of a roster.
     *
     * @param others agencies that it has beside those of the file, by id
     */
    public Result read(byte[] file, Function<String, Optional<RosterEntry>> others) {
        List<String> errors = new ArrayList<>();
        Map<String, Lines> agencies = new LinkedHashMap<>();
        Set<String> bad = new LinkedHashSet<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
                .setAllowMissingColumnNames(true)
                .get();
        try (CSVParser lines = CSVParser.parse(new StringReader(text(file)), format)) {
            List<String> wrong = headerErrors(lines.getHeaderNames());
            if (!wrong.isEmpty()) {
                return new Result(List.of(), wrong);
            }
            for (CSVRecord line : lines) {
                read(line, lines.getHeaderNames().size(), agencies, bad, errors);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException broken) {
            errors.add("no readable CSV: " + broken.getMessage());
        }
        return new Result(withoutCircles(entries(agencies, bad, errors), agencies, others, errors), errors);
    }

    /** A misspelt column would be a blank one without a word, of two of one name only one would count. */
    private static List<String> headerErrors(List<String> header) {
        List<String> missing =
                REQUIRED.stream().filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty()) {
            return List.of("line 1: columns " + missing + " are missing; want " + String.join(",", COLUMNS)
                    + " separated by commas, in UTF-8 or GB18030");
        }
        List<String> wrong = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (String column : header) {
            if (!COLUMNS.contains(column)) {
                wrong.add("line 1: there is no column \"" + column + "\"; want " + String.join(",", COLUMNS));
            } else if (!seen.add(column)) {
                wrong.add("line 1: column " + column + " is there twice; leave one out");
            }
        }
        return wrong;
    }

    private static void read(
            CSVRecord line, int columns, Map<String, Lines> agencies, Set<String> bad, List<String> errors) {
        String place = "line " + (line.getRecordNumber() + 1) + ", ";
        String agency = field(line, "agency");
        try {
            if (line.size() > columns) {
                throw new Invalid(place + "has " + line.size() + " cells, the header " + columns
                        + "; put a cell that holds a comma in quotes");
            }
            if (!AgencyId.isValid(agency)) {
                throw new Invalid(place + "agency: \"" + agency + "\" is no agency id; want " + AgencyId.RULE);
            }
            List<String> aliases = Arrays.stream(field(line, "aliases").split("\\|"))
                    .map(String::strip)
                    .filter(alias -> !alias.isEmpty())
                    .toList();
            RosterPeriod period = new PeriodReader(place, name -> field(line, name)).read(aliases);
            period.superior().filter(agency::equals).ifPresent(self -> {
                throw new Invalid(
                        place + "superior: \"" + self + "\" is the agency itself; want the one above it, or nothing");
            });
            Lines own = agencies.computeIfAbsent(agency, id -> new Lines(new ArrayList<>(), new ArrayList<>()));
            own.periods().add(period);
            own.numbers().add(line.getRecordNumber() + 1);
        } catch (Invalid invalid) {
            bad.add(agency);
            errors.add(invalid.getMessage());
        }
    }

    private static String field(CSVRecord line, String name) {
        return line.isSet(name) ? line.get(name) : "";
    }

    private static List<RosterEntry> entries(Map<String, Lines> agencies, Set<String> bad, List<String> errors) {
        List<RosterEntry> entries = new ArrayList<>();
        agencies.forEach((agency, lines) -> {
            if (bad.contains(agency)) {
                return;
            }
            try {
                entries.add(new RosterEntry(agency, lines.periods()));
            } catch (IllegalArgumentException overlap) {
                errors.add(lines.place() + overlap.getMessage() + "; want years that no two of its lines share");
            }
        });
        return entries;
    }

    /** Who is above himself is above nobody: each agency of the file that closes a circle is told and left out. */
    private static List<RosterEntry> withoutCircles(
            List<RosterEntry> entries,
            Map<String, Lines> agencies,
            Function<String, Optional<RosterEntry>> others,
            List<String> errors) {
        Map<String, RosterEntry> read = new HashMap<>();
        entries.forEach(entry -> read.put(entry.agency(), entry));
        SuperiorCircle circles = new SuperiorCircle(
                agency -> read.containsKey(agency) ? Optional.of(read.get(agency)) : others.apply(agency));
        List<RosterEntry> sound = new ArrayList<>();
        for (RosterEntry entry : entries) {
            List<String> circle = circles.through(entry);
            if (circle.isEmpty()) {
                sound.add(entry);
            } else {
                errors.add(agencies.get(entry.agency()).place() + "superior: the agencies above lead back to \""
                        + entry.agency() + "\" itself (" + String.join(" < ", circle) + " < " + entry.agency()
                        + "); want no circle");
            }
        }
        return sound;
    }

    private static String text(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(file, Charset.forName("GB18030"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
