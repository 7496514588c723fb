package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Tokens;
import corpus.measure.Diversity;
import corpus.measure.DiversityCounts;
import corpus.measure.FrequencySpectrum;
import corpus.table.Column;
import corpus.table.Columns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How big and how varied the corpus, or each group of it, is.
 *
 * @param grouping how the corpus is divided
 * @param measures the measures of how varied the words are, in the order of their columns
 * @param ranking in which order the groups come
 */
public record CorpusSummary(Grouping grouping, List<Diversity> measures, Ranking ranking)
        implements Analysis<Group, DiversitySummary> {
    /** The measures of a table, unless the user asks for others. */
    public static final List<Diversity> USUAL_MEASURES =
            List.of(
                    Diversity.STTR,
                    Diversity.MATTR,
                    Diversity.MTLD,
                    Diversity.HDD,
                    Diversity.YULE_K);

    private static final List<Column> COLUMNS =
            Columns.of(
                    "summary",
                    "documents",
                    "paragraphs",
                    "sentences",
                    "characters",
                    "tokens",
                    "types",
                    "hapaxes",
                    "mean_sentence_length");

    public CorpusSummary {
        measures = List.copyOf(measures);
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(COLUMNS);
        measures.forEach(measure -> columns.add(Column.of(measure)));
        return grouping.columns(columns);
    }

    @Override
    public List<Counting<?, ?>> sides() {
        return List.of(new CorpusSize(grouping));
    }

    @Override
    public List<Recount<?, ?, ?, ?>> recounts() {
        return List.of(new TypesByFrequency(grouping));
    }

    @Override
    public void count(AnnotatedDocument document, Emitter<Group, DiversitySummary> emitter) {
        int[] words = new int[64];
        int size = 0;
        for (AnnotatedBlock block : document.blocks()) {
            Tokens tokens = block.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.isWord(i)) {
                    if (size == words.length) {
                        words = Arrays.copyOf(words, size * 2);
                    }
                    words[size++] = tokens.term(i);
                }
            }
        }
        for (Group group : grouping.of(document)) {
            emitter.emit(group, new DiversitySummary(document.id(), Arrays.copyOf(words, size)));
        }
    }

    @Override
    public Object[] finish(Group group, DiversitySummary value, SideTables sides) {
        SizeSummary size = sides.table(new CorpusSize(grouping)).get(group);
        FrequencySpectrum spectrum =
                sides.derived(FrequencySpectrum.class, () -> spectra(sides))
                        .getOrDefault(group, FrequencySpectrum.EMPTY);
        DiversityCounts counts = value.with(spectrum);
        List<Object> cells = new ArrayList<>();
        Collections.addAll(
                cells,
                size.documents(),
                size.paragraphs(),
                size.sentences(),
                size.characters(),
                size.tokens(),
                spectrum.types(),
                spectrum.hapaxes(),
                (double) size.tokens() / size.sentences());
        measures.forEach(measure -> cells.add(measure.of(counts)));
        return Grouping.row(group, cells.toArray());
    }

    private Map<Group, FrequencySpectrum> spectra(SideTables sides) {
        Map<Group, TreeMap<Long, Long>> typesByFrequency = new HashMap<>();
        sides.table(new TypesByFrequency(grouping))
                .forEach(
                        (key, types) ->
                                typesByFrequency
                                        .computeIfAbsent(key.group(), group -> new TreeMap<>())
                                        .put(key.frequency(), types.count()));
        Map<Group, FrequencySpectrum> spectra = new HashMap<>();
        typesByFrequency.forEach(
                (group, types) ->
                        spectra.put(
                                group,
                                new FrequencySpectrum(
                                        types.keySet().stream()
                                                .mapToLong(Long::longValue)
                                                .toArray(),
                                        types.values().stream()
                                                .mapToLong(Long::longValue)
                                                .toArray())));
        return spectra;
    }
}
