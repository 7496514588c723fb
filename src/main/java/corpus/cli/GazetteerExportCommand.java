package corpus.cli;

import corpus.annotate.GazetteerEntry;
import corpus.annotate.GazetteerSource;
import corpus.annotate.GazetteerYaml;
import corpus.annotate.NameKind;
import corpus.annotate.VosviewerThesaurus;
import corpus.document.Entity;
import corpus.table.Column;
import corpus.table.Columns;
import corpus.table.OutputFormat;
import corpus.table.TableOutput;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code corpus gazetteer export}. */
@Command(
        name = "export",
        header = {
            "The names of the entities for other programs: a table, a VOSviewer thesaurus, or YAML.",
            "",
            "Examples:",
            "  corpus gazetteer export --type organization -o names.csv",
            "  corpus gazetteer export --format vosviewer -o thesaurus.txt",
            ""
        },
        description = {
            "Columns of the table, a row for each name: form, kind, id, iso3, type, name, name_en.",
            "The thesaurus replaces every name by that of the entity; characters that may mean several entities are left out.",
            "YAML is a file for --gazetteer that holds all entities, so that a later version of the program still looks for the same ones."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class GazetteerExportCommand extends GazetteerTable implements Callable<Integer> {
    @Mixin private GazetteerSelection selection;

    private static final String VOSVIEWER = "vosviewer";
    private static final String YAML = "yaml";
    private static final List<Column> COLUMNS =
            Columns.of("gazetteer", "form", "kind", "id", "iso3", "type", "name", "name_en");

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description =
                    "csv, tsv, jsonl, vosviewer or yaml; without it the ending of -o decides: .txt is a thesaurus.")
    private String format;

    @Override
    public Integer call() {
        if (format != null && output.format != null) {
            throw new ParameterException(
                    spec.commandLine(), "--format and --output-format mean the same; give one.");
        }
        String wanted = wanted();
        OutputFormat table = usage(() -> tableFormat(wanted));
        GazetteerSource source = source();
        List<GazetteerEntry> entries = usage(() -> selection.entries(source));
        return switch (wanted) {
            case VOSVIEWER -> writeLines(source, VosviewerThesaurus.lines(byId(entries)));
            // In the order of the files, which the hash of the gazetteer depends on.
            case YAML -> writeLines(source, GazetteerYaml.lines(entries));
            default ->
                    write(source, COLUMNS, table, out -> byId(entries).forEach(e -> rows(e, out)));
        };
    }

    private int writeLines(GazetteerSource source, List<String> lines) {
        return write(
                source,
                List.of(Columns.named("gazetteer", "form")),
                OutputFormat.TXT,
                out -> lines.forEach(out::row));
    }

    /** The name of the format; empty if nothing says it. */
    private String wanted() {
        if (format != null || output.format != null) {
            return (format != null ? format : output.format).toLowerCase(Locale.ROOT);
        }
        String name = output.file == null ? "" : output.file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".txt")) {
            return VOSVIEWER;
        }
        return name.endsWith(".yaml") || name.endsWith(".yml") ? YAML : "";
    }

    private OutputFormat tableFormat(String wanted) {
        if (wanted.equals(VOSVIEWER) || wanted.equals(YAML)) {
            return OutputFormat.TXT;
        }
        return wanted.isEmpty() ? output.format(usualFormat()) : OutputFormat.named(wanted);
    }

    private static void rows(GazetteerEntry entry, TableOutput table) {
        Entity entity = entry.entity();
        for (NameKind kind : NameKind.values()) {
            for (String form : entry.of(kind)) {
                table.row(
                        form,
                        kind.label(),
                        entity.id(),
                        entity.iso3(),
                        entity.type().label(),
                        entity.name(),
                        entity.nameEn());
            }
        }
    }
}
