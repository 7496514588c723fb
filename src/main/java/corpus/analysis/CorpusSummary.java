package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Tokens;
import corpus.measure.Diversity;
import corpus.measure.DiversityCounts;
import corpus.measure.FrequencySpectrum;
import corpus.table.Column;
import corpus.table.Columns;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How big and how varied the corpus, or each group of it, is.
 *
 * @param grouping how the corpus is divided
 * @param ranking in which order the groups come
 */
public record CorpusSummary(Grouping grouping, Ranking ranking)
        implements Analysis<Group, DiversitySummary> {
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
                    "mean_sentence_length",
                    "sttr",
                    "mattr",
                    "mtld",
                    "hdd",
                    "yule_k");

    @Override
    public List<Column> columns() {
        return grouping.columns(COLUMNS);
    }

    @Override
    public List<Counting<?, ?>> sides() {
        return List.of(new CorpusSize(grouping), new TermFrequencies(grouping));
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
        return Grouping.row(
                group,
                size.documents(),
                size.paragraphs(),
                size.sentences(),
                size.characters(),
                size.tokens(),
                spectrum.types(),
                spectrum.hapaxes(),
                (double) size.tokens() / size.sentences(),
                Diversity.STTR.of(counts),
                Diversity.MATTR.of(counts),
                Diversity.MTLD.of(counts),
                Diversity.HDD.of(counts),
                Diversity.YULE_K.of(counts));
    }

    private Map<Group, FrequencySpectrum> spectra(SideTables sides) {
        Map<Group, TreeMap<Long, Long>> typesByFrequency = new HashMap<>();
        sides.table(new TermFrequencies(grouping))
                .forEach(
                        (key, counter) ->
                                typesByFrequency
                                        .computeIfAbsent(key.group(), group -> new TreeMap<>())
                                        .merge(counter.count(), 1L, Long::sum));
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
