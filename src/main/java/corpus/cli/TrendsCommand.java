package corpus.cli;

import corpus.analysis.ConceptSet;
import corpus.analysis.CountedConcepts;
import corpus.analysis.CountedItems;
import corpus.analysis.Grouping;
import corpus.analysis.PartSize;
import corpus.analysis.Periods;
import corpus.analysis.TrendItems;
import corpus.analysis.Trends;
import corpus.document.CorpusException;
import corpus.engine.CorpusReport;
import corpus.engine.CorpusRequest;
import corpus.engine.Job;
import corpus.engine.RowWriter;
import corpus.table.Column;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code corpus trends}. */
@Command(
        name = "trends",
        header = {
            "How countries and organisations, or terms, move over time.",
            "",
            "Examples:",
            "  corpus trends articles --type country --top 10 -o countries.csv",
            "  corpus trends articles --of terms --item \"安全,合作\" --by month",
            ""
        },
        description = {
            "Columns: period, item, count, per_million, documents, document_share, period_documents, period_tokens; item is the id of an entity, or the term.",
            "Every item has a row in every period from the first to the last, also where there is no document. Documents without a date have a period of their own, which is empty.",
            "Ids of countries and territories follow ISO 3166 because data sets do; an entry says nothing about sovereignty or recognition."
        },
        sortOptions = false,
        footer = {"", "memory: vocabulary: the different items, times the periods."},
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class TrendsCommand extends TableRun {
    /** From so many periods without a document on, a date is more likely wrong than right. */
    private static final int MANY = 24;

    private static final int MANY_TIMES = 10;

    /** What the items of a series can be. */
    private enum Items {
        ENTITIES,
        TERMS,
        CONCEPTS
    }

    @Option(
            names = "--of",
            paramLabel = "WHAT",
            description = "entities (default), terms, or concepts (the default with --concepts).")
    private Items of;

    @Mixin private ConceptOptions concepts;

    @Option(
            names = "--by",
            paramLabel = "FIELDS",
            split = ",",
            defaultValue = "year",
            description =
                    "The periods: year (default), quarter, month, or any metadata field. Of several fields, the first of these times is the period (or else the first field); the others divide the table and add leading columns.")
    private List<String> by;

    @Option(
            names = "--item",
            paramLabel = "LIST",
            split = ",",
            description =
                    "With --of terms: only these terms, stop words or not. One that does not occur has rows of zeros. (Entities are chosen with --id.)")
    private List<String> names = List.of();

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "Only the N items that are most frequent in the whole corpus.")
    private int top;

    @Option(
            names = "--min-count",
            paramLabel = "N",
            defaultValue = "1",
            description = "Only items that occur at least N times in the whole corpus.")
    private long minCount;

    @Mixin private ItemOptions itemOptions;

    private final Set<String> seen = new HashSet<>();
    private List<String> asked = List.of();
    private String period;

    /** Of what the items are, if they are no concepts. */
    private ItemKind kind = ItemKind.ENTITIES;

    @Override
    Map<String, String> hashes() {
        return concepts.areGiven() ? concepts.hashes() : itemOptions.hashes(kind);
    }

    @Override
    List<String> methods() {
        return concepts.areGiven() ? concepts.methods() : itemOptions.methods(kind);
    }

    /** What is counted; decides which items are asked for. */
    private CountedItems counted() {
        if (of == null) {
            of = concepts.areGiven() ? Items.CONCEPTS : Items.ENTITIES;
        }
        boolean ofConcepts = of == Items.CONCEPTS;
        kind = of == Items.TERMS ? ItemKind.TERMS : ItemKind.ENTITIES;
        if (ofConcepts != concepts.areGiven()) {
            throw new ParameterException(
                    spec.commandLine(),
                    ofConcepts
                            ? "--of concepts needs --concepts FILE, which says what they are."
                            : "--concepts needs --of concepts.");
        }
        asked = usage(this::askedFor);
        if (!ofConcepts) {
            return usage(
                    () ->
                            kind == ItemKind.TERMS && !asked.isEmpty()
                                    ? itemOptions.anyTerms(spec)
                                    : itemOptions.items(kind, spec));
        }
        usage(
                () -> {
                    itemOptions.refuse(spec, "--of concepts");
                    return itemOptions;
                });
        ConceptSet known = concepts.concepts(this);
        if (top == 0 && minCount == 1) {
            // All of them, also where they do not occur.
            asked = known.names();
        }
        return new CountedConcepts(known);
    }

    @Override
    TableTask task() {
        usage(() -> RowOptions.atLeast("--top", top, 0));
        usage(() -> RowOptions.atLeast("--min-count", minCount, 1));
        itemOptions.read(settings().gazetteer().gazetteer());
        CountedItems counted = counted();
        List<String> fields = by.stream().map(String::strip).toList();
        period = fields.stream().filter(Periods::isTime).findFirst().orElse(fields.get(0));
        List<String> groups = new ArrayList<>(fields);
        groups.remove(period);
        Trends trends =
                new Trends(
                        new Grouping(groups),
                        period,
                        new TrendItems(counted, asked, top, minCount));
        int item = trends.columns().stream().map(Column::name).toList().indexOf("item");
        return new TableTask(
                trends.columns(),
                usualFormat(),
                fields,
                List.of(),
                rows -> new Job.Count(trends, watching(rows, item)));
    }

    private List<String> askedFor() {
        List<String> chosen = names.stream().map(String::strip).distinct().toList();
        if (!names.isEmpty()) {
            if (kind != ItemKind.TERMS) {
                throw new CorpusException(
                        "--item needs --of terms; entities are chosen with --id.");
            }
            if (chosen.contains("")) {
                throw new CorpusException("--item: an item is empty.");
            }
        }
        List<String> all = kind == ItemKind.TERMS ? chosen : itemOptions.ids();
        if (!all.isEmpty() && (top > 0 || minCount > 1)) {
            throw new CorpusException(
                    "%s says which items there are; --top and --min-count do not go with it."
                            .formatted(kind == ItemKind.TERMS ? "--item" : "--id"));
        }
        return all;
    }

    /** Notes which items occur. */
    private RowWriter watching(RowWriter rows, int item) {
        return new RowWriter() {
            @Override
            public void write(Object[] row) {
                if ((Long) row[item + 1] > 0) {
                    seen.add((String) row[item]);
                }
                rows.write(row);
            }

            @Override
            public void sizes(List<PartSize> sizes) {
                rows.sizes(sizes);
            }
        };
    }

    @Override
    void checkSizes(CorpusRequest request, CorpusReport report, List<PartSize> sizes) {
        for (String name : asked) {
            if (!seen.contains(name)) {
                warn(
                        kind == ItemKind.TERMS
                                ? "`%s` does not occur as a term; if it is cut into several, --dict makes it one."
                                        .formatted(name)
                                : "`%s` %s."
                                        .formatted(
                                                name,
                                                concepts.areGiven()
                                                        ? "does not occur"
                                                        : "is not mentioned"));
            }
        }
        List<String> values =
                sizes.stream()
                        .map(size -> size.part().get(size.part().size() - 1))
                        .distinct()
                        .toList();
        List<String> all = Periods.of(period, values);
        int empty = all.size() - values.size();
        if (empty > MANY && empty > MANY_TIMES * values.size()) {
            warn(
                    "There is no document in %d of the %d periods up to %s; is the date of one wrong?"
                            .formatted(empty, all.size(), all.get(all.size() - 1)));
        }
    }
}
