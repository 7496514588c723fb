package corpus.cli;

import corpus.analysis.PartSize;
import corpus.annotate.AnnotationSettings;
import corpus.annotate.SettingsHashes;
import corpus.document.Section;
import corpus.document.Selection;
import corpus.engine.CorpusReport;
import corpus.engine.CorpusRequest;
import corpus.table.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What {@code FILE.meta.json} says: everything that another person needs to make the table again.
 */
final class MetaContent {
    private static final String SEGMENTER = "HanLP portable-1.8.6";

    private static final Set<String> COUNTING =
            Set.of(
                    "--by",
                    "--top",
                    "--min-count",
                    "--min-documents",
                    "--sort",
                    "--stopwords",
                    "--pos",
                    "--min-length",
                    "--numbers",
                    "--split-pos",
                    "--of",
                    "--unit",
                    "--window",
                    "--measures",
                    "--target",
                    "--reference",
                    "--reference-path",
                    "--reference-table",
                    "--reference-total",
                    "--adjust",
                    "--direction",
                    "--item",
                    "--mentions",
                    "--with",
                    "--type",
                    "--id",
                    "--expand-groups",
                    "--merge",
                    "--labels",
                    "--sample",
                    "--seed",
                    "--check");

    private final CommandSpec spec;
    private final CorpusRequest request;
    private final CorpusReport report;
    private final List<Column> columns;
    private final long rows;

    MetaContent(
            CommandSpec spec,
            CorpusRequest request,
            CorpusReport report,
            List<Column> columns,
            long rows) {
        this.spec = spec;
        this.request = request;
        this.report = report;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * @param hashes what the command read beside the settings
     * @param methods what its options add to the methods section: sentences
     * @param sizes how much text the rates of the rows are divided by
     * @param reference what else the table was compared with; empty if nothing
     */
    Map<String, Object> content(
            Map<String, String> hashes,
            List<String> methods,
            List<PartSize> sizes,
            Map<String, Object> reference) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("program", "corpus");
        content.put("version", VersionText.version());
        content.put("segmenter", SEGMENTER);
        content.put("command_line", spec.root().commandLine().getParseResult().originalArgs());
        content.put("settings", settings());
        content.put("counting", counting());
        content.put("hashes", hashes(hashes));
        content.put("input", input(report));
        if (!reference.isEmpty()) {
            content.put("reference", reference);
        }
        if (!sizes.isEmpty()) {
            content.put("sizes", sizes.stream().map(MetaContent::size).toList());
        }
        content.put("rows", rows);
        content.put("columns", columnMeanings(columns));
        content.put("methods", methods(methods));
        return content;
    }

    /** The hashes of what decides on words and rows. */
    Map<String, String> hashes(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(SettingsHashes.of(request.settings()));
        all.putAll(more);
        return all;
    }

    private static Map<String, Object> size(PartSize part) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("part", part.part());
        values.putAll(part.sizes());
        return values;
    }

    /** What happens to the texts before counting. */
    Map<String, Object> settings() {
        AnnotationSettings settings = request.settings();
        Selection selection = request.selection();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("format", settings.reading().format());
        values.put("encoding", settings.reading().encoding());
        values.put("sections", sections(selection));
        values.put(
                "where",
                selection.conditions().stream()
                        .map(
                                c ->
                                        c.field()
                                                + " "
                                                + c.operator()
                                                + " "
                                                + String.join(", ", c.operands()))
                        .toList());
        values.put("since", selection.since());
        values.put("until", selection.until());
        values.put("keep_duplicates", selection.keepDuplicates());
        values.put("pre_segmented", settings.preSegmented());
        if (settings.ner()) {
            values.put("ner", true);
        }
        values.put("script", settings.simplified() ? "simplified" : "as-is");
        values.put("entities", (long) settings.gazetteer().entries().size());
        values.put("user_words", (long) settings.words().size());
        return values;
    }

    /** The options that decide what is counted and which rows are written, given or not. */
    Map<String, Object> counting() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (OptionSpec option : spec.options()) {
            Object value = option.getValue();
            if (COUNTING.contains(option.longestName()) && value != null) {
                values.put(option.longestName().substring(2), jsonOf(value));
            }
        }
        return values;
    }

    private static Object jsonOf(Object value) {
        if (value instanceof Boolean || value instanceof Number || value instanceof List<?>) {
            return value;
        }
        return value instanceof Enum<?> ? value.toString().toLowerCase(Locale.ROOT) : "" + value;
    }

    /** What became of the files of a run. */
    static Map<String, Object> input(CorpusReport report) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("files", (long) report.files());
        values.put("documents", (long) report.documents());
        values.put("sha256", report.contentHash());
        values.put("left_out_by_selection", (long) report.leftOut());
        values.put(
                "skipped",
                report.skipped().stream()
                        .map(file -> Map.of("file", file.name(), "reason", file.reason().label()))
                        .toList());
        values.put("without_text", report.withoutText());
        values.put("duplicates", report.duplicates());
        values.put("warnings", report.warnings());
        values.put("characters_labelled_by_rule", report.labelled());
        return values;
    }

    /** What each column says, with formula and source of measures. */
    static Map<String, String> columnMeanings(List<Column> columns) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (Column column : columns) {
            String formula =
                    column.measure()
                            .map(e -> " Formula: " + e.formula() + ". Source: " + e.source())
                            .orElse("");
            meanings.put(column.name(), column.meaning() + "." + formula);
        }
        return meanings;
    }

    /** For the methods section of a paper. */
    private String methods(List<String> more) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "Texts were segmented with %s and entities recognised with the gazetteer of corpus %s (%d entities)%s; %s counted (%s)."
                        .formatted(
                                SEGMENTER,
                                VersionText.version(),
                                request.settings().gazetteer().entries().size(),
                                request.settings().ner()
                                        ? ", further persons, places and organisations by the roles that HanLP's dictionaries give to words"
                                        : "",
                                report.documents() == 1
                                        ? "1 document was"
                                        : report.documents() + " documents were",
                                String.join(", ", sections(request.selection()))));
        sentences.addAll(more);
        return String.join(" ", sentences);
    }

    private static List<String> sections(Selection selection) {
        return Arrays.stream(Section.values())
                .filter(selection.sections()::contains)
                .map(Section::label)
                .collect(Collectors.toList());
    }
}
