package corpus.cli;

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
import java.util.TreeMap;
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
                    "--concepts",
                    "--across",
                    "--near-duplicates",
                    "--of",
                    "--unit",
                    "--window",
                    "--directed",
                    "--node",
                    "--measures",
                    "--length",
                    "--contains",
                    "--candidates",
                    "--mentions",
                    "--with",
                    "--type",
                    "--id",
                    "--expand-groups",
                    "--merge",
                    "--labels",
                    "--sample",
                    "--seed",
                    "--check",
                    "--entity",
                    "--regex",
                    "--nested",
                    "--left",
                    "--right",
                    "--width");

    private final CommandSpec spec;
    private final CorpusRequest request;
    private final CorpusReport report;
    private final List<Column> columns;
    private final long rows;
    private final Map<String, String> hashes;
    private final List<String> methods;

    /**
     * @param hashes what the command read beside the settings
     * @param methods what its options add to the methods section: sentences
     */
    MetaContent(
            CommandSpec spec,
            CorpusRequest request,
            CorpusReport report,
            List<Column> columns,
            long rows,
            Map<String, String> hashes,
            List<String> methods) {
        this.spec = spec;
        this.request = request;
        this.report = report;
        this.columns = columns;
        this.rows = rows;
        this.hashes = hashes;
        this.methods = methods;
    }

    /** What the file beside a table says. */
    Map<String, Object> content() {
        Map<String, Object> content = program();
        content.put("command_line", spec.root().commandLine().getParseResult().originalArgs());
        content.put("settings", settings());
        content.put("counting", counting());
        Map<String, String> allHashes = new LinkedHashMap<>(settingsHashes());
        allHashes.putAll(hashes);
        content.put("hashes", allHashes);
        content.put("input", input());
        content.put("rows", rows);
        content.put("columns", columnMeanings(columns));
        content.put("methods", methods());
        return content;
    }

    /** What it was made with. */
    static Map<String, Object> program() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("program", "corpus");
        content.put("version", VersionText.version());
        content.put("segmenter", SEGMENTER);
        return content;
    }

    /** Which corpus was read, and what happened to it before counting. */
    Map<String, Object> corpus() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("settings", settings());
        content.put("hashes", settingsHashes());
        content.put("input", input());
        return content;
    }

    /** What was counted, and what the table says. */
    Map<String, Object> table() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("counting", counting());
        content.put("hashes", new TreeMap<>(hashes));
        content.put("rows", rows);
        content.put("columns", columnMeanings(columns));
        content.put("methods", methods());
        return content;
    }

    /** How many rows the table has. */
    long rows() {
        return rows;
    }

    private Map<String, String> settingsHashes() {
        return SettingsHashes.of(request.settings());
    }

    private Map<String, Object> settings() {
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
        if (request.nearDuplicates() > 0) {
            values.put("drop_near_duplicates_from", request.nearDuplicates());
        }
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
        spec.positionalParameters().stream()
                .filter(argument -> argument.paramLabel().equals(NodeOptions.LABEL))
                .forEach(node -> values.put("node", node.getValue()));
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

    private Map<String, Object> input() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("files", (long) report.files());
        values.put("documents", (long) report.documents());
        values.put("sha256", report.contentHash());
        values.put("left_out_by_selection", (long) report.leftOut());
        if (!report.undated().isEmpty()) {
            values.put("left_out_without_date", report.undated());
        }
        values.put(
                "skipped",
                report.skipped().stream()
                        .map(file -> Map.of("file", file.name(), "reason", file.reason().label()))
                        .toList());
        values.put("without_text", report.withoutText());
        values.put("duplicates", report.duplicates());
        if (request.nearDuplicates() > 0) {
            Map<String, String> similar = new LinkedHashMap<>();
            report.nearDuplicates()
                    .forEach(near -> similar.put(near.document().name(), near.of().name()));
            values.put("near_duplicates", similar);
        }
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
    private String methods() {
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
        if (request.nearDuplicates() > 0) {
            sentences.add(
                    "%d near-duplicates were left out: documents whose body shares at least %s of the 5-character sequences of the shorter text with an earlier one."
                            .formatted(report.nearDuplicates().size(), request.nearDuplicates()));
        }
        sentences.addAll(methods);
        return String.join(" ", sentences);
    }

    private static List<String> sections(Selection selection) {
        return Arrays.stream(Section.values())
                .filter(selection.sections()::contains)
                .map(Section::label)
                .collect(Collectors.toList());
    }
}
