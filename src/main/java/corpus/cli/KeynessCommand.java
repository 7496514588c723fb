package corpus.cli;

import corpus.analysis.Analysis;
import corpus.analysis.Comparison;
import corpus.analysis.CountedEntities;
import corpus.analysis.CountedItems;
import corpus.analysis.CountedTerms;
import corpus.analysis.EntityCounts;
import corpus.analysis.FrequencyTable;
import corpus.analysis.Grouping;
import corpus.analysis.KeynessAnalysis;
import corpus.analysis.KeywordRows;
import corpus.analysis.PartSize;
import corpus.analysis.Ranking;
import corpus.analysis.TermCounts;
import corpus.document.CorpusException;
import corpus.document.MetadataCondition;
import corpus.document.Selection;
import corpus.engine.CorpusReport;
import corpus.engine.CorpusRequest;
import corpus.engine.Job;
import corpus.measure.Keyness;
import corpus.measure.PValueAdjustment;
import corpus.table.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code corpus keyness}. */
@Command(
        name = "keyness",
        header = {
            "What sets one part of the corpus, or a corpus, apart from another: its keywords.",
            "",
            "Examples:",
            "  corpus keyness articles --target \"year=2022..\" --min-documents 3 -o keywords.csv",
            "  corpus keyness articles --reference-path news --direction negative --top 50",
            "  corpus keyness articles --reference-table stats.csv",
            ""
        },
        description = {
            "Columns: term, pos, count, per_million, documents, reference_count, reference_per_million, reference_documents, log_ratio, log_ratio_conservative, ll_4cell, percent_diff; with --of entities, id, type, name in place of term, pos.",
            "log_ratio_conservative is 0 where chance could explain the difference, above 0 for keywords of the target, below 0 for those of the reference.",
            "A file of --reference-path that is in the target, too, counts in the target only."
        },
        sortOptions = false,
        footer = {"", "memory: vocabulary: the different terms of both parts."},
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class KeynessCommand extends TableRun {
    private static final List<String> USUAL_SORT =
            List.of("log_ratio_conservative", "log_ratio", "ll_4cell", "count");

    @Mixin private ReferenceOptions reference;

    @Option(
            names = "--of",
            paramLabel = "WHAT",
            defaultValue = "terms",
            description = "terms (default) or entities.")
    private ItemKind kind;

    @Mixin private ItemOptions itemOptions;
    @Mixin private MeasureOptions measures;

    @Option(
            names = "--adjust",
            paramLabel = "HOW",
            defaultValue = "none",
            description =
                    "Adds p-values that are adjusted for the number of terms compared: bonferroni, or bh (Benjamini and Hochberg); none (default) leaves a p_value of --measures as it is.")
    private PValueAdjustment adjustment;

    @Mixin private KeywordOptions rows;

    private ReferenceTable table;
    private FrequencyTable frequencies;
    private CorpusRequest referenceRequest;
    private CorpusReport referenceReport;
    private List<PartSize> sizes = List.of();

    @Override
    Map<String, String> hashes() {
        return itemOptions.hashes(kind);
    }

    @Override
    List<String> methods() {
        List<String> sentences = new ArrayList<>(itemOptions.methods(kind));
        sentences.add(
                "Keywords: %s in the target were compared with %s in the reference; %d %s were compared."
                        .formatted(
                                amount(KeynessAnalysis.TARGET),
                                amount(KeynessAnalysis.REFERENCE),
                                part(sizes, KeynessAnalysis.COMPARED).size(PartSize.TYPES),
                                kind.label()));
        return sentences;
    }

    private String amount(String name) {
        PartSize part = part(sizes, name);
        boolean knows = part.sizes().containsKey(PartSize.DOCUMENTS);
        return part.size(PartSize.TOKENS)
                + " word tokens"
                + (knows ? " (documents: " + part.size(PartSize.DOCUMENTS) + ")" : "");
    }

    @Override
    TableTask task() {
        usage(
                () -> {
                    reference.check();
                    return reference;
                });
        List<MetadataCondition> targets = usage(reference::targetConditions);
        List<MetadataCondition> references = usage(reference::referenceConditions);
        List<Keyness> chosen = usage(this::chosenMeasures);
        itemOptions.read(settings().gazetteer().gazetteer());
        CountedItems items = usage(() -> itemOptions.items(kind, spec));
        Comparison comparison =
                reference.isElsewhere()
                        ? Comparison.elsewhere(targets)
                        : Comparison.within(targets, references);
        List<Column> columns = KeynessAnalysis.columns(items, chosen, adjustment);
        KeywordRows kept = usage(() -> rows.rows(columns, USUAL_SORT));
        if (reference.table != null) {
            readTable();
        }
        return new TableTask(
                columns,
                usualFormat(),
                List.of(),
                Stream.concat(
                                targets.stream(),
                                reference.isElsewhere() ? Stream.of() : references.stream())
                        .map(MetadataCondition::field)
                        .toList(),
                writer -> {
                    if (!reference.paths.isEmpty()) {
                        countReference(items, references);
                    }
                    return new Job.Count(
                            new KeynessAnalysis(
                                    comparison, items, frequencies, chosen, adjustment, kept),
                            writer);
                });
    }

    private List<Keyness> chosenMeasures() {
        List<Keyness> chosen =
                new ArrayList<>(
                        measures.chosen(
                                Keyness.values(), KeynessAnalysis.USUAL_MEASURES, rows.sort));
        if (adjustment != PValueAdjustment.NONE && !chosen.contains(Keyness.P_VALUE)) {
            chosen.add(Keyness.P_VALUE);
        }
        return List.copyOf(chosen);
    }

    private void readTable() {
        List<String> warnings = new ArrayList<>();
        table = new ReferenceTable(reference.table, warnings);
        frequencies =
                kind == ItemKind.TERMS
                        ? table.frequencies("stats", "term", "pos", reference.total)
                        : table.frequencies("entities", "id", "type", reference.total);
        warnings.forEach(this::warn);
    }

    /** Counts the reference when everything else is known to be right. */
    private void countReference(CountedItems items, List<MetadataCondition> conditions) {
        CorpusRequest whole = corpus(reference.paths, List.of());
        Selection selection = whole.selection();
        List<MetadataCondition> all = new ArrayList<>(selection.conditions());
        all.addAll(conditions);
        CorpusRequest request =
                new CorpusRequest(
                        whole.files(),
                        whole.settings(),
                        new Selection(
                                all,
                                selection.since(),
                                selection.until(),
                                selection.sections(),
                                selection.keepDuplicates()),
                        List.of(),
                        whole.nearDuplicates());
        Analysis<?, ?> analysis = wholeTable(items);
        boolean terms = kind == ItemKind.TERMS;
        ReferenceCorpus counted =
                new ReferenceCorpus(
                        runner(),
                        request,
                        input.paths(),
                        analysis,
                        new ReferenceRows(
                                analysis.columns(), terms ? "term" : "id", terms ? "pos" : "type"));
        referenceRequest = request;
        referenceReport = counted.report();
        frequencies = counted.table();
        new RunMessages(corpus.console().err(), common, "--reference-path")
                .tell(request.files(), List.of(), referenceReport);
        refuseUnknownFields(
                referenceReport,
                request.selection(),
                conditions.stream().map(MetadataCondition::field).toList());
        if (counted.shared() > 0) {
            warn(
                    "%d of %d files of --reference-path are in the target, too, and count only there."
                            .formatted(counted.shared(), request.files().files().size()));
        }
    }

    /** The table that {@code stats} or {@code entities} makes of the same items. */
    private static Analysis<?, ?> wholeTable(CountedItems items) {
        Ranking all = Ranking.by(Grouping.none(), "count");
        if (items instanceof CountedTerms terms) {
            return new TermCounts(Grouping.none(), terms.selection(), false, List.of(), all);
        }
        return new EntityCounts(
                Grouping.none(), ((CountedEntities) items).policy(), List.of(), all);
    }

    @Override
    void checkSizes(CorpusRequest request, CorpusReport report, List<PartSize> counted) {
        sizes = counted;
        PartSize target = part(sizes, KeynessAnalysis.TARGET);
        PartSize rest = part(sizes, KeynessAnalysis.REFERENCE);
        if (target.size(PartSize.TOKENS) == 0) {
            throw new CorpusException(
                    "The target is empty: none of %d documents has a word and fulfils %s."
                            .formatted(
                                    report.documents(),
                                    reference.target.isEmpty()
                                            ? "what is asked for"
                                            : "--target " + String.join(", ", reference.target)));
        }
        if (rest.size(PartSize.TOKENS) == 0) {
            throw new CorpusException(
                    "The reference is empty: none of %d documents has a word and fulfils %s."
                            .formatted(
                                    referenceReport == null
                                            ? report.documents()
                                            : referenceReport.documents(),
                                    reference.reference.isEmpty()
                                            ? "what is asked for"
                                            : "--reference "
                                                    + String.join(", ", reference.reference)));
        }
        refuseTheSame(report);
        long both = part(sizes, KeynessAnalysis.IN_BOTH).size(PartSize.DOCUMENTS);
        if (both > 0) {
            warn(
                    "%d of %d documents fulfil both --target and --reference; they count in the target only."
                            .formatted(both, report.documents()));
        }
        long neither = part(sizes, KeynessAnalysis.IN_NEITHER).size(PartSize.DOCUMENTS);
        if (neither > 0) {
            warn(
                    "%d of %d documents are neither in the target nor in the reference, and are left out."
                            .formatted(neither, report.documents()));
        }
        if (table != null) {
            MetaContent ours =
                    new MetaContent(spec, request, report, List.of(), 0, hashes(), List.of());
            table.differences(ours.settings(), ours.counting(), ours.allHashes())
                    .forEach(this::warn);
        }
    }

    private void refuseTheSame(CorpusReport report) {
        String other =
                table != null
                        ? table.contentHash()
                        : referenceReport == null ? "" : referenceReport.contentHash();
        if (reference.target.isEmpty() && other.equals(report.contentHash())) {
            throw new CorpusException(
                    "Target and reference are the same texts: nothing sets one apart from the other.");
        }
    }

    private static PartSize part(List<PartSize> sizes, String name) {
        return sizes.stream()
                .filter(size -> size.part().equals(List.of(name)))
                .findFirst()
                .orElse(new PartSize(List.of(name), Map.of()));
    }

    @Override
    Map<String, Object> reference() {
        if (table != null) {
            return table.description();
        }
        if (referenceReport == null) {
            return Map.of();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("paths", reference.paths);
        values.putAll(MetaContent.input(referenceRequest, referenceReport));
        return values;
    }

    @Override
    List<CorpusReport> earlierReports() {
        return referenceReport == null ? List.of() : List.of(referenceReport);
    }
}
