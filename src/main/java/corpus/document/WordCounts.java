package corpus.document;

import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.cursors.LongIntCursor;
import java.util.Arrays;
import java.util.List;

/**
 * How often each word of a document occurs, by its term, its tag and whether it is a mention: what
 * counting needs when it does not ask where. In parallel arrays, by term, then by {@link #kind}.
 */
public final class WordCounts {
    private final int[] terms;
    private final int[] kinds;
    private final int[] counts;

    /**
     * @param terms indices of {@link AnnotatedDocument#term}, ascending
     * @param kinds see {@link #kind}; ascending within a term
     * @param counts each at least 1
     */
    public WordCounts(int[] terms, int[] kinds, int[] counts) {
        if (kinds.length != terms.length || counts.length != terms.length) {
            throw new IllegalArgumentException("arrays of different lengths");
        }
        this.terms = terms;
        this.kinds = kinds;
        this.counts = counts;
    }

    /** How many different terms of a kind there are. */
    public int size() {
        return terms.length;
    }

    /** The term, as an index of {@link AnnotatedDocument#term}. */
    public int term(int index) {
        return terms[index];
    }

    /** Tag and mention in one number: twice the tag, and one more for a mention. */
    public int kind(int index) {
        return kinds[index];
    }

    /** The part of speech, as an index of {@link AnnotatedDocument#tag}. */
    public int tag(int index) {
        return kinds[index] >> 1;
    }

    /** Whether the word is a mention of an entity. */
    public boolean isMention(int index) {
        return (kinds[index] & 1) == 1;
    }

    /** How often it occurs. */
    public int count(int index) {
        return counts[index];
    }

    /** The word tokens of some blocks of a document with so many terms. */
    public static WordCounts of(List<AnnotatedBlock> blocks, int termCount) {
        // A term nearly always has one kind: that one and its count stand in one number.
        long[] usual = new long[termCount];
        LongIntHashMap others = new LongIntHashMap();
        int size = 0;
        for (AnnotatedBlock block : blocks) {
            size += count(block, usual, others);
        }
        return sorted(usual, size, others);
    }

    /** Counts the words of a block, and tells how many terms it was the first to have. */
    private static int count(AnnotatedBlock block, long[] usual, LongIntHashMap others) {
        Tokens tokens = block.tokens();
        int[] terms = tokens.terms();
        short[] tags = tokens.tags();
        boolean[] isWord = tokens.words();
        boolean[] mentions = block.mentions().isEmpty() ? null : mentionTokens(block);
        int size = 0;
        for (int i = 0; i < terms.length; i++) {
            if (isWord[i]) {
                int term = terms[i];
                int kind = tags[i] << 1;
                if (mentions != null && mentions[i]) {
                    kind++;
                }
                long known = usual[term];
                if (known == 0) {
                    usual[term] = ((long) kind << Integer.SIZE) | 1;
                    size++;
                } else if ((int) (known >>> Integer.SIZE) == kind) {
                    usual[term] = known + 1;
                } else {
                    others.addTo(((long) term << Integer.SIZE) | kind, 1);
                }
            }
        }
        return size;
    }

    private static WordCounts sorted(long[] usual, int size, LongIntHashMap others) {
        long[] rest = new long[others.size()];
        int next = 0;
        for (LongIntCursor other : others) {
            rest[next++] = other.key;
        }
        Arrays.sort(rest);
        int[] terms = new int[size + rest.length];
        int[] kinds = new int[terms.length];
        int[] counts = new int[terms.length];
        next = 0;
        int at = 0;
        for (int term = 0; term < usual.length; term++) {
            int count = (int) usual[term];
            if (count == 0) {
                continue;
            }
            int usualKind = (int) (usual[term] >>> Integer.SIZE);
            boolean written = false;
            while (next < rest.length && (int) (rest[next] >> 32) == term) {
                int kind = (int) rest[next];
                if (!written && usualKind < kind) {
                    at = put(terms, kinds, counts, at, term, usualKind, count);
                    written = true;
                }
                at = put(terms, kinds, counts, at, term, kind, others.get(rest[next]));
                next++;
            }
            if (!written) {
                at = put(terms, kinds, counts, at, term, usualKind, count);
            }
        }
        return new WordCounts(terms, kinds, counts);
    }

    private static int put(
            int[] terms, int[] kinds, int[] counts, int at, int term, int kind, int count) {
        terms[at] = term;
        kinds[at] = kind;
        counts[at] = count;
        return at + 1;
    }

    /** The words of both. */
    public WordCounts plus(WordCounts other) {
        if (size() == 0 || other.size() == 0) {
            return size() == 0 ? other : this;
        }
        int most = size() + other.size();
        int[] allTerms = new int[most];
        int[] allKinds = new int[most];
        int[] allCounts = new int[most];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < size() || j < other.size()) {
            int order = i == size() ? 1 : j == other.size() ? -1 : compare(i, other, j);
            allTerms[size] = order <= 0 ? terms[i] : other.terms[j];
            allKinds[size] = order <= 0 ? kinds[i] : other.kinds[j];
            allCounts[size] = (order <= 0 ? counts[i] : 0) + (order >= 0 ? other.counts[j] : 0);
            size++;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return new WordCounts(
                Arrays.copyOf(allTerms, size),
                Arrays.copyOf(allKinds, size),
                Arrays.copyOf(allCounts, size));
    }

    private int compare(int i, WordCounts other, int j) {
        return terms[i] != other.terms[j]
                ? Integer.compare(terms[i], other.terms[j])
                : Integer.compare(kinds[i], other.kinds[j]);
    }

    /** Which tokens of a block are mentions. */
    public static boolean[] mentionTokens(AnnotatedBlock block) {
        boolean[] mentions = new boolean[block.tokens().size()];
        for (Mention mention : block.mentions()) {
            if (mention.token() >= 0) {
                mentions[mention.token()] = true;
            }
        }
        return mentions;
    }
}
