package io.disclosurestreams.isolation;

import io.disclosurestreams.domain.CellSource;
import io.disclosurestreams.domain.Legibility;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.domain.ReportScope;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What was found in a document, member by member. */
final class DocumentCodec {

    private DocumentCodec() {}

    static void write(ReportDocument document, DataOutputStream out) throws IOException {
        Texts.writeOptional(document.title(), out);
        Texts.writeOptional(document.agencyName(), out);
        number(document.year(), out);
        out.writeLong(document.publishedOn().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE));
        out.writeByte(document.scope().ordinal());
        out.writeByte(document.legibility().ordinal());
        CellsCodec.write(document.cells(), out);
        out.writeInt(document.sources().size());
        for (Map.Entry<String, CellSource> source : document.sources().entrySet()) {
            Texts.write(source.getKey(), out);
            source(source.getValue(), out);
        }
        out.writeInt(document.narrative().size());
        for (Map.Entry<String, String> section : document.narrative().entrySet()) {
            Texts.write(section.getKey(), out);
            Texts.write(section.getValue(), out);
        }
        FindingsCodec.write(document.findings(), out);
        texts(document.missing(), out);
    }

    static ReportDocument read(DataInputStream in) throws IOException {
        Optional<String> title = Texts.readOptional(in);
        Optional<String> agencyName = Texts.readOptional(in);
        OptionalInt year = number(in);
        long day = in.readLong();
        ReportScope scope = ReportScope.values()[in.readByte()];
        Legibility legibility = Legibility.values()[in.readByte()];
        return new ReportDocument(
                title,
                agencyName,
                year,
                day == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day)),
                scope,
                legibility,
                CellsCodec.read(in),
                sources(in),
                narrative(in),
                FindingsCodec.read(in),
                texts(in));
    }

    private static Map<String, CellSource> sources(DataInputStream in) throws IOException {
        Map<String, CellSource> sources = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            sources.put(
                    Texts.read(in),
                    new CellSource(number(in), in.readInt(), in.readInt(), in.readInt(), Texts.read(in)));
        }
        return sources;
    }

    private static Map<String, String> narrative(DataInputStream in) throws IOException {
        Map<String, String> narrative = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            narrative.put(Texts.read(in), Texts.read(in));
        }
        return narrative;
    }

    private static void source(CellSource source, DataOutputStream out) throws IOException {
        number(source.page(), out);
        out.writeInt(source.table());
        out.writeInt(source.row());
        out.writeInt(source.column());
        Texts.write(source.raw(), out);
    }

    private static void number(OptionalInt number, DataOutputStream out) throws IOException {
        out.writeBoolean(number.isPresent());
        if (number.isPresent()) {
            out.writeInt(number.getAsInt());
        }
    }

    private static OptionalInt number(DataInputStream in) throws IOException {
        return in.readBoolean() ? OptionalInt.of(in.readInt()) : OptionalInt.empty();
    }

    static void texts(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            Texts.write(text, out);
        }
    }

    static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(Texts.read(in));
        }
        return texts;
    }
}
