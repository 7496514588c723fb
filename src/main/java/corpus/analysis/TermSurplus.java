package corpus.analysis;

import corpus.measure.Occurrences;

/** By term, the documents in which it is more frequent than in the corpus, added up. */
final class TermSurplus {
    private static final int WIDTH = 2;

    /** Of each term, how often it occurs in these documents, and the word tokens of them. */
    private final long[] sums;

    private TermSurplus(int terms) {
        sums = new long[WIDTH * terms];
    }

    /**
     * Adds up what was counted of documents.
     *
     * @param occurrences for each document, its size, then numbers of terms, one more each, and
     *     counts, then 0
     * @param frequencies by term, how often it occurs in the corpus
     */
    static TermSurplus of(PackedNumbers occurrences, long[] frequencies, SizeSummary corpus) {
        TermSurplus surplus = new TermSurplus(frequencies.length);
        PackedNumbers.Reader reader = occurrences.reader();
        while (reader.hasNext()) {
            surplus.add(reader.next(), reader, frequencies, corpus.tokens());
        }
        return surplus;
    }

    /** Adds a document. */
    private void add(int size, PackedNumbers.Reader reader, long[] frequencies, long tokens) {
        long[] into = sums;
        boolean small = tokens <= Integer.MAX_VALUE;
        for (int next = reader.next(); next != 0; next = reader.next()) {
            int term = next - 1;
            int count = reader.next();
            // Numbers below 2^31 need no care, and there is no product beyond 2^62.
            if (small
                    ? count * tokens > size * frequencies[term]
                    : Occurrences.isAbove(count, size, frequencies[term], tokens)) {
                into[WIDTH * term] += count;
                into[WIDTH * term + 1] += size;
            }
        }
    }

    /** How often a term occurs in the documents in which it is more frequent. */
    long counts(int term) {
        return sums[WIDTH * term];
    }

    /** The word tokens of these documents. */
    long sizes(int term) {
        return sums[WIDTH * term + 1];
    }
}
