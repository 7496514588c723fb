package corpus.cli;

import corpus.analysis.PartSize;
import corpus.annotate.AnnotationSettings;
import corpus.annotate.SettingsHashes;
import corpus.document.Section;
import corpus.document.Selection;
import corpus.engine.CorpusReport;
import corpus.engine.CorpusRequest;
import corpus.read.ReadOutcome;
import corpus.table.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
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

    /** The shared options that change no number, or that other parts of the record tell. */
    private static final Set<String> TOLD_ELSEWHERE =
            Set.of("input", "annotation", "output", "engine", "common", "mixinStandardHelpOptions");

    private final CommandSpec spec;
    private final CorpusRequest request;
    private final CorpusReport report;
    private final List<Column> columns;
    private final long rows;
    private final Map<String, String> hashes;
    private final List<String> methods;
    private List<PartSize> sizes = List.of();
    private Map<String, Object> reference = Map.of();

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

    /**
     * The same with what the rates of the rows are divided by.
     *
     * @param parts how much text that is
     * @param other what else the table was compared with; empty if nothing
     */
    MetaContent with(List<PartSize> parts, Map<String, Object> other) {
        sizes = parts;
        reference = other;
        return this;
    }

    /** What the file beside a table says. */
    Map<String, Object> content() {
        Map<String, Object> content = program();
        content.put("command_line", spec.root().commandLine().getParseResult().originalArgs());
        content.put("settings", settings());
        content.put("counting", counting());
        content.put("hashes", allHashes());
        content.put("input", input(request, report));
        putSizes(content);
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
        content.put("input", input(request, report));
        return content;
    }

    /** What was counted, and what the table says. */
    Map<String, Object> table() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("counting", counting());
        content.put("hashes", new TreeMap<>(hashes));
        putSizes(content);
        content.put("rows", rows);
        content.put("columns", columnMeanings(columns));
        content.put("methods", methods());
        return content;
    }

    /** How many rows the table has. */
    long rows() {
        return rows;
    }

    private void putSizes(Map<String, Object> content) {
        if (!reference.isEmpty()) {
            content.put("reference", reference);
        }
        if (!sizes.isEmpty()) {
            content.put("sizes", sizes.stream().map(MetaContent::size).toList());
        }
    }

    private static Map<String, Object> size(PartSize part) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("part", part.part());
        values.putAll(part.sizes());
        return values;
    }

    /** The hashes of all that decides on words and rows. */
    Map<String, String> allHashes() {
        Map<String, String> all = new LinkedHashMap<>(settingsHashes());
        all.putAll(hashes);
        return all;
    }

    private Map<String, String> settingsHashes() {
        return SettingsHashes.of(request.settings());
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
        if (request.nearDuplicates() > 0) {
            values.put("drop_near_duplicates_from", request.nearDuplicates());
        }
        values.put("pre_segmented", settings.preSegmented());
        if (settings.ner()) {
            values.put("ner", true);
        }
        values.put("script", settings.simplified() ? "simplified" : "as-is");
        values.put("entities", (long) settings.gazetteer().size());
        values.put("user_words", (long) settings.words().size());
        return values;
    }

    /** The options that decide what is counted and which rows are written, given or not. */
    Map<String, Object> counting() {
        Map<String, Object> values = new LinkedHashMap<>();
        spec.positionalParameters().stream()
                .filter(argument -> argument.paramLabel().equals(NodeOptions.LABEL))
                .forEach(node -> values.put("node", node.getValue()));
        Set<OptionSpec> toldElsewhere = new HashSet<>();
        for (String mixin : TOLD_ELSEWHERE) {
            CommandSpec shared = spec.mixins().get(mixin);
            if (shared != null) {
                toldElsewhere.addAll(shared.options());
            }
        }
        for (OptionSpec option : spec.options()) {
            Object value = option.getValue();
            if (!toldElsewhere.contains(option) && value != null) {
                values.put(option.longestName().substring(2), jsonOf(value));
            }
        }
        return values;
    }

    private static Object jsonOf(Object value) {
        if (value instanceof Boolean || value instanceof Number) {
            return value;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(MetaContent::jsonOf).toList();
        }
        return value instanceof Enum<?> ? value.toString().toLowerCase(Locale.ROOT) : "" + value;
    }

    /** The keys in one order: that of {@link Map#of} differs from run to run. */
    private static Map<String, String> skipped(ReadOutcome.Skipped file) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("file", file.name());
        values.put("reason", file.reason().label());
        return values;
    }

    /** What became of the files of a run. */
    static Map<String, Object> input(CorpusRequest request, CorpusReport report) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("files", (long) report.files());
        values.put("documents", (long) report.documents());
        values.put("sha256", report.contentHash());
        values.put("left_out_by_selection", (long) report.leftOut());
        if (!report.undated().isEmpty()) {
            values.put("left_out_without_date", report.undated());
        }
        values.put("skipped", report.skipped().stream().map(MetaContent::skipped).toList());
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
                                request.settings().gazetteer().size(),
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
