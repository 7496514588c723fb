package corpus.annotate;

import corpus.document.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A gazetteer as a file that {@link GazetteerFile} reads back: the same entities, whatever the
 * built-in ones are then.
 */
public final class GazetteerYaml {
    private GazetteerYaml() {}

    /** The lines of the file, without line ends. */
    public static List<String> lines(List<GazetteerEntry> entries) {
        List<String> lines =
                new ArrayList<>(
                        List.of(
                                "# The entities that were known, or chosen, when this file was"
                                        + " written; `--gazetteer` reads it.",
                                "# Without the next line, it would only add to the built-in ones.",
                                "built_in: false",
                                entries.isEmpty() ? "entities: []" : "entities:"));
        entries.forEach(entry -> add(lines, entry));
        return lines;
    }

    private static void add(List<String> lines, GazetteerEntry entry) {
        Entity entity = entry.entity();
        lines.add("  - id: " + quoted(entity.id()));
        value(lines, "iso3", entity.iso3());
        value(lines, "type", entity.type().label());
        value(lines, "name", entity.name());
        value(lines, "name_en", entity.nameEn());
        for (NameKind kind : NameKind.values()) {
            list(
                    lines,
                    kind.field(),
                    entry.of(kind).stream().filter(name -> !name.equals(entity.name())).toList());
        }
        list(lines, "not", entry.not());
        list(lines, "members", entity.members());
        if (!entry.names().contains(entity.name())) {
            list(lines, "remove_names", List.of(entity.name()));
        }
    }

    private static void value(List<String> lines, String field, String value) {
        if (!value.isEmpty()) {
            lines.add("    " + field + ": " + quoted(value));
        }
    }

    private static void list(List<String> lines, String field, List<String> values) {
        if (!values.isEmpty()) {
            lines.add(
                    values.stream()
                            .map(GazetteerYaml::quoted)
                            .collect(Collectors.joining(", ", "    " + field + ": [", "]")));
        }
    }

    /** Quoted, because other programs read NO as false and 010 as 8. */
    private static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
