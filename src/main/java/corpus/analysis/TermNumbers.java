package corpus.analysis;

import com.carrotsearch.hppc.IntObjectHashMap;
import com.carrotsearch.hppc.cursors.IntObjectCursor;
import corpus.document.AnnotatedDocument;
import corpus.document.Vocabulary;
import corpus.document.WordCounts;
import corpus.table.CompactRows;
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

    /** Instead of the number of a tag whose words are no rows. */
    private static final int NO_ROW = -1;

    private final TermCounts analysis;
    private final TermMarks marks;
    private Vocabulary vocabulary;

    private TermTallies tallies = new TermTallies();
    private NumberedTags tags = new NumberedTags();

    /** For each document, its size, then numbers of terms, one more each, and counts, then 0. */
    private PackedNumbers occurrences = new PackedNumbers();

    TermNumbers(TermCounts analysis) {
        this.analysis = analysis;
        marks = new TermMarks(analysis.selection());
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
        int[] tagNumbers = new int[document.tagCount()];
        for (int i = 0; i < tagNumbers.length; i++) {
            String tag = document.tag(i);
            tagNumbers[i] = analysis.selection().acceptsTag(tag) ? tags.number(tag) : NO_ROW;
        }
        occurrences.add((int) document.size().words());
        mark(document);
        count(document, tagNumbers);
        occurrences.add(0);
    }

    private void count(AnnotatedDocument document, int[] tagNumbers) {
        WordCounts words = document.words();
        for (int i = 0; i < words.size(); ) {
            i = countTerm(document, words, i, tagNumbers);
        }
    }

    /**
     * Counts a term. A method of its own, which is compiled long before so many documents have
     * come.
     *
     * @return where the next one begins
     */
    private int countTerm(AnnotatedDocument document, WordCounts words, int begin, int[] tags) {
        int term = words.term(begin);
        int number = document.termNumber(term);
        int marks = tallies.marks(number);
        int size = words.size();
        int count = 0;
        int i = begin;
        do {
            int tag = words.tag(i);
            if (tags[tag] != NO_ROW
                    && (marks == TermMarks.ROW
                            || TermMarks.isRow(marks, document.tag(tag), words.isMention(i)))) {
                add(number, tags[tag], words.count(i));
                count += words.count(i);
            }
            i++;
        } while (i < size && words.term(i) == term);
        if (count > 0) {
            tallies.add(number, count);
            occurrences.add(number + 1);
            occurrences.add(count);
        }
        return i;
    }

    /** Adds occurrences of a term with a tag. */
    private void add(int number, int tag, int count) {
        int first = tallies.firstTag(number);
        if (first < 0) {
            tallies.setFirstTag(number, tag);
        } else if (first != tag) {
            tags.addOther(number, tag, count);
            tallies.setOtherTags(number);
        }
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
        tallies.reserve(largest + 1);
        return true;
    }

    /**
     * Marks the terms of a document that are new. Nearly none is, but when so short a loop has
     * asked for all of them, they are on their way from memory together.
     */
    private void mark(AnnotatedDocument document) {
        for (int i = 0; i < document.termCount(); i++) {
            int number = document.termNumber(i);
            if (tallies.marks(number) == 0) {
                tallies.setMarks(number, marks.of(vocabulary.term(number)));
            }
        }
    }

    @Override
    public long bytes() {
        return occurrences.bytes() + tags.bytes() + tallies.bytes();
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
            addTags(term.value.tags(), term.key, several);
            emitter.emit(new TermKey(Group.ALL, vocabulary.term(term.key), ""), term.value);
        }
        tallies = new TermTallies();
        tags = new NumberedTags();
        occurrences = new PackedNumbers();
    }

    private void addTags(TagCounts all, int term, IntObjectHashMap<TagCounts> several) {
        tags.addTo(all, term, tallies.firstTag(term), tallies.count(term), several);
    }

    @Override
    public void finish(
            List<NumberedCounts<TermKey, TermSummary>> all, SideTables sides, CompactRows rows) {
        List<TermNumbers> workers =
                all.stream()
                        .map(TermNumbers.class::cast)
                        .filter(worker -> worker.tallies.size() > 0)
                        .toList();
        SizeSummary size = sides.table(new CorpusSize(analysis.grouping())).get(Group.ALL);
        if (size == null) {
            return;
        }
        int terms = workers.stream().mapToInt(worker -> worker.tallies.size()).max().orElse(0);
        long[] sums = new long[terms];
        for (TermNumbers worker : workers) {
            worker.tallies.addTo(sums);
        }
        List<SummedTerms.Share> shares =
                workers.parallelStream().map(worker -> worker.share(sums, size)).toList();
        SummedTerms summed = new SummedTerms(analysis, vocabulary(workers), shares, sums, size);
        int length = Math.max(1, terms / SLICES);
        List<CompactRows> slices =
                IntStream.range(0, (terms + length - 1) / length)
                        .parallel()
                        .mapToObj(i -> summed.rows(i * length, Math.min((i + 1) * length, terms)))
                        .toList();
        rows.expect(slices.stream().mapToInt(CompactRows::size).sum());
        slices.forEach(rows::addAll);
    }

    private static Vocabulary vocabulary(List<TermNumbers> workers) {
        return workers.isEmpty() ? null : workers.get(0).vocabulary;
    }

    private SummedTerms.Share share(long[] sums, SizeSummary size) {
        return new SummedTerms.Share(
                tallies, tags, tags.others(), TermSurplus.of(occurrences, sums, size));
    }
}
