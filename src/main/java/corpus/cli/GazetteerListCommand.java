package corpus.cli;

import corpus.annotate.GazetteerEntry;
import corpus.annotate.GazetteerSource;
import corpus.document.CodePointOrder;
import corpus.document.Entity;
import corpus.table.Column;
import corpus.table.Columns;
import corpus.table.OutputFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code corpus gazetteer list}. */
@Command(
        name = "list",
        header = {
            "The entities that are looked for, with all their names.",
            "",
            "Examples:",
            "  corpus gazetteer list --type country --region ASEAN",
            "  corpus gazetteer list --gazetteer my-entities.yaml -o entities.csv",
            ""
        },
        description = {
            "Columns: id, iso3, type, name, name_en, names, abbreviations, abbreviations_if_introduced, foreign, not, members, member_of.",
            "Ids of countries and territories follow ISO 3166 because data sets do; an entry says nothing about sovereignty or recognition."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class GazetteerListCommand extends GazetteerTable implements Callable<Integer> {
    @Mixin private GazetteerSelection selection;

    private static final List<Column> COLUMNS =
            Columns.of(
                    "gazetteer",
                    "id",
                    "iso3",
                    "type",
                    "name",
                    "name_en",
                    "names",
                    "abbreviations",
                    "abbreviations_if_introduced",
                    "foreign",
                    "not",
                    "members",
                    "member_of");

    @Override
    public Integer call() {
        OutputFormat format = usage(() -> output.format(usualFormat()));
        GazetteerSource source = source();
        List<GazetteerEntry> entries = byId(usage(() -> selection.entries(source)));
        Map<String, Set<String>> groups = groups(source);
        return write(
                source,
                COLUMNS,
                format,
                table -> entries.forEach(entry -> table.row(row(entry, groups))));
    }

    private static Object[] row(GazetteerEntry entry, Map<String, Set<String>> groups) {
        Entity entity = entry.entity();
        return new Object[] {
            entity.id(),
            entity.iso3(),
            entity.type().label(),
            entity.name(),
            entity.nameEn(),
            listed(entry.names()),
            listed(entry.abbreviations()),
            listed(entry.abbreviationsIfIntroduced()),
            listed(entry.foreign()),
            listed(entry.not()),
            listed(entity.members()),
            listed(groups.getOrDefault(entity.id(), Set.of()))
        };
    }

    private static String listed(Iterable<String> values) {
        return String.join("; ", values);
    }

    /** The ids of the entities that have a member, by the id of the member. */
    private static Map<String, Set<String>> groups(GazetteerSource source) {
        Map<String, Set<String>> groups = new HashMap<>();
        for (GazetteerEntry entry : source.entries()) {
            for (String member : entry.entity().members()) {
                groups.computeIfAbsent(member, id -> new TreeSet<>(CodePointOrder.COMPARATOR))
                        .add(entry.entity().id());
            }
        }
        return groups;
    }
}
