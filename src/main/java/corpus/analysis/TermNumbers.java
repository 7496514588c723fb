package corpus.analysis;

import com.carrotsearch.hppc.IntObjectHashMap;
import com.carrotsearch.hppc.cursors.IntObjectCursor;
import corpus.document.AnnotatedDocument;
import corpus.document.Vocabulary;
import corpus.document.WordCounts;
import corpus.measure.CorpusParts;
import corpus.measure.Occurrences;
import corpus.table.CompactRows;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * {@link TermCounts} of the whole corpus by number. Beside the sums, what each document has is kept
 * packed in the order of documents: how evenly a term is spread can only be told when its count in
 * the corpus is known, and then one more pass over the documents adds it up for all terms.
 */
final class TermNumbers implements NumberedCounts<TermKey, TermSummary> {
    /** So many parts of the vocabulary become rows side by side. */
    private static final int SLICES = 8;

    private static final int BYTES_PER_TERM = Long.BYTES + Integer.BYTES;

    private final TermCounts analysis;
    private final NumberedSelection selection;
    private Vocabulary vocabulary;

    /** By the number of a term. */
    private long[] counts = {};

    /** In how many documents, by the number of a term. */
    private int[] documents = {};

    private NumberedTags tags = new NumberedTags();

    /** For each document, its size, then numbers of terms, one more each, and counts, then 0. */
    private PackedNumbers occurrences = new PackedNumbers();

    TermNumbers(TermCounts analysis) {
        this.analysis = analysis;
        selection = new NumberedSelection(analysis.selection());
    }

    @Override
    public void count(AnnotatedDocument document, Emitter<TermKey, TermSummary> others) {
        if (vocabulary == null) {
            vocabulary = document.vocabulary();
        }
        if (vocabulary != document.vocabulary() || !reserve(document)) {
            analysis.count(document, others);
            return;
        }
        WordCounts words = document.words();
        int[] tagNumbers = new int[document.tagCount()];
        for (int i = 0; i < tagNumbers.length; i++) {
            String tag = document.tag(i);
            tagNumbers[i] = analysis.selection().acceptsTag(tag) ? tags.number(tag) : -1;
        }
        occurrences.add((int) document.size().words());
        for (int i = 0; i < words.size(); ) {
            int term = words.term(i);
            int number = document.termNumber(term);
            int count = 0;
            for (; i < words.size() && words.term(i) == term; i++) {
                int tag = words.tag(i);
                if (tagNumbers[tag] >= 0
                        && selection.accepts(
                                vocabulary, number, document.tag(tag), words.isMention(i))) {
                    tags.add(number, tagNumbers[tag], words.count(i));
                    count += words.count(i);
                }
            }
            if (count > 0) {
                counts[number] += count;
                documents[number]++;
                occurrences.add(number + 1);
                occurrences.add(count);
            }
        }
        occurrences.add(0);
    }

    /** Makes room for the terms of a document; false if some have no number. */
    private boolean reserve(AnnotatedDocument document) {
        int largest = -1;
        for (int i = 0; i < document.termCount(); i++) {
            int number = document.termNumber(i);
            if (number == Vocabulary.NONE) {
                return false;
            }
            largest = Math.max(largest, number);
        }
        if (largest >= counts.length) {
            int terms = Math.max(largest + 1, counts.length * 2);
            counts = Arrays.copyOf(counts, terms);
            documents = Arrays.copyOf(documents, terms);
        }
        tags.reserve(counts.length);
        return true;
    }

    @Override
    public long bytes() {
        return occurrences.bytes()
                + tags.bytes()
                + selection.bytes()
                + (long) BYTES_PER_TERM * counts.length;
    }

    @Override
    public void drain(Emitter<TermKey, TermSummary> emitter) {
        IntObjectHashMap<TermSummary> summaries = new IntObjectHashMap<>();
        PackedNumbers.Reader reader = occurrences.reader();
        while (reader.hasNext()) {
            int size = reader.next();
            for (int term = reader.next(); term != 0; term = reader.next()) {
                TermSummary inDocument = TermSummary.untagged(reader.next(), size);
                TermSummary known = summaries.get(term - 1);
                summaries.put(term - 1, known == null ? inDocument : known.merge(inDocument));
            }
        }
        IntObjectHashMap<TagCounts> several = tags.others();
        for (IntObjectCursor<TermSummary> term : summaries) {
            tags.addTo(term.value.tags(), term.key, counts[term.key], several);
            emitter.emit(new TermKey(Group.ALL, vocabulary.term(term.key), ""), term.value);
        }
        counts = new long[0];
        documents = new int[0];
        tags = new NumberedTags();
        occurrences = new PackedNumbers();
    }

    @Override
    public void finish(
            List<NumberedCounts<TermKey, TermSummary>> all, SideTables sides, CompactRows rows) {
        List<TermNumbers> workers =
                all.stream()
                        .map(TermNumbers.class::cast)
                        .filter(worker -> worker.counts.length > 0)
                        .toList();
        SizeSummary size = sides.table(new CorpusSize(analysis.grouping())).get(Group.ALL);
        if (size == null) {
            return;
        }
        int terms = workers.stream().mapToInt(worker -> worker.counts.length).max().orElse(0);
        long[] sums = new long[terms];
        for (TermNumbers worker : workers) {
            for (int term = 0; term < worker.counts.length; term++) {
                sums[term] += worker.counts[term];
            }
        }
        List<Share> shares =
                workers.parallelStream().map(worker -> worker.share(sums, size)).toList();
        int length = Math.max(1, terms / SLICES);
        IntStream.range(0, (terms + length - 1) / length)
                .parallel()
                .mapToObj(i -> slice(shares, sums, i * length, (i + 1) * length, size))
                .toList()
                .forEach(rows::addAll);
    }

    private Share share(long[] sums, SizeSummary size) {
        return new Share(
                this, new Surplus(sums.length).add(occurrences, sums, size), tags.others());
    }

    /** What one of the workers has counted, with what can be told when all have. */
    private record Share(
            TermNumbers counted, Surplus surplus, IntObjectHashMap<TagCounts> otherTags) {}

    /** The rows of some terms. */
    private CompactRows slice(
            List<Share> shares, long[] sums, int begin, int end, SizeSummary size) {
        CompactRows rows = new CompactRows(analysis.columns());
        CorpusParts parts = size.parts();
        Vocabulary terms = shares.get(0).counted.vocabulary;
        for (int term = begin; term < Math.min(end, sums.length); term++) {
            if (sums[term] == 0) {
                continue;
            }
            TagCounts tagged = new TagCounts();
            int with = 0;
            long countsAbove = 0;
            long sizesAbove = 0;
            for (Share share : shares) {
                TermNumbers counted = share.counted;
                if (term < counted.counts.length && counted.counts[term] > 0) {
                    counted.tags.addTo(tagged, term, counted.counts[term], share.otherTags);
                    with += counted.documents[term];
                    countsAbove += share.surplus.counts[term];
                    sizesAbove += share.surplus.sizes[term];
                }
            }
            analysis.finish(
                    terms.term(term),
                    tagged.mostFrequent(),
                    Occurrences.summed(parts, sums[term], with, countsAbove, sizesAbove),
                    sums[term],
                    with,
                    size,
                    rows);
        }
        return rows;
    }

    /** By term, the documents in which it is more frequent than in the corpus, added up. */
    private static final class Surplus {
        private final long[] counts;
        private final long[] sizes;

        private Surplus(int terms) {
            counts = new long[terms];
            sizes = new long[terms];
        }

        private Surplus add(PackedNumbers occurrences, long[] sums, SizeSummary corpus) {
            long tokens = corpus.tokens();
            boolean small = tokens <= Integer.MAX_VALUE;
            PackedNumbers.Reader reader = occurrences.reader();
            while (reader.hasNext()) {
                int size = reader.next();
                for (int next = reader.next(); next != 0; next = reader.next()) {
                    int term = next - 1;
                    int count = reader.next();
                    // Numbers below 2^31 need no care, and there is no product beyond 2^62.
                    if (small
                            ? count * tokens > size * sums[term]
                            : Occurrences.isAbove(count, size, sums[term], tokens)) {
                        counts[term] += count;
                        sizes[term] += size;
                    }
                }
            }
            return this;
        }
    }
}
