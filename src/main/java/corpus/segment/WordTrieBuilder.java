package corpus.segment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Builds a {@link WordTrie} in which frequent words and what leads to them share few lines of the
 * processor's cache: frequent characters have small codes, and the children of the states that are
 * passed most often are placed first, as near to the beginning as they fit.
 */
final class WordTrieBuilder {
    private final char[] codes;
    private final String[] words;
    private final int[] frequencies;
    private int[] order = {};
    private long[] states = new long[1 << 16];
    private final BitSet takenStates = new BitSet();
    private final BitSet takenBases = new BitSet();
    private int last;

    private WordTrieBuilder(char[] codes, String[] words, int[] frequencies) {
        this.codes = codes;
        this.words = words;
        this.frequencies = frequencies;
        takenBases.set(0, WordTrie.LEAF + 1);
    }

    /**
     * Codes of characters, the most frequent first; among equals in their order.
     *
     * @param weights by UTF-16 code unit, how often it is asked for; 0: it is in no word
     */
    static char[] codes(long[] weights) {
        char[] codes = new char[weights.length];
        int[] used =
                IntStream.range(0, weights.length)
                        .filter(c -> weights[c] > 0)
                        .boxed()
                        .sorted(Comparator.<Integer>comparingLong(c -> -weights[c]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        for (int i = 0; i < used.length; i++) {
            codes[used[i]] = (char) (i + 1);
        }
        return codes;
    }

    /**
     * A trie.
     *
     * @param codes of all characters of the words
     * @param words by number; no word comes twice, none is empty
     * @param frequencies by word, how often it is asked for
     * @throws IllegalArgumentException if there are more words or states than fit
     */
    static WordTrie build(char[] codes, String[] words, int[] frequencies) {
        return new WordTrieBuilder(codes, words, frequencies).build();
    }

    /**
     * A state whose children have no places yet.
     *
     * @param state its place; −1: the root
     * @param from the first of its words in the order of words
     * @param to behind the last one
     * @param depth the length of what they have in common
     * @param weight how often it is passed
     */
    private record Open(int state, int from, int to, int depth, long weight) {}

    private WordTrie build() {
        if (words.length > WordTrie.WORD_MASK) {
            throw new IllegalArgumentException(words.length + " words");
        }
        order =
                IntStream.range(0, words.length)
                        .boxed()
                        .sorted(Comparator.comparing(word -> words[word]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        PriorityQueue<Open> open =
                new PriorityQueue<>(
                        Comparator.comparingLong((Open next) -> -next.weight())
                                .thenComparingInt(Open::from)
                                .thenComparingInt(Open::depth));
        open.add(new Open(-1, 0, words.length, 0, Long.MAX_VALUE));
        int root = 0;
        while (!open.isEmpty()) {
            Open next = open.remove();
            int base = place(next, open);
            if (next.state() < 0) {
                root = base;
            } else {
                states[next.state()] |= (long) base << WordTrie.BASE_SHIFT;
            }
        }
        int highest = 0;
        for (char code : codes) {
            highest = Math.max(highest, code);
        }
        return new WordTrie(codes, Arrays.copyOf(states, last + highest + 2), root);
    }

    /** Places the children of a state, and tells their base. */
    private int place(Open parent, PriorityQueue<Open> open) {
        int from = parent.from();
        if (from < parent.to() && words[order[from]].length() == parent.depth()) {
            from++;
        }
        if (from == parent.to()) {
            return WordTrie.LEAF;
        }
        int[] children = codesBehind(from, parent.to(), parent.depth());
        int base = freeBase(children);
        takenBases.set(base);
        if (base > WordTrie.BASE_MASK - Character.MAX_VALUE) {
            throw new IllegalArgumentException("more states than fit");
        }
        while (from < parent.to()) {
            char label = words[order[from]].charAt(parent.depth());
            int first = from;
            long weight = 0;
            while (from < parent.to() && words[order[from]].charAt(parent.depth()) == label) {
                weight += frequencies[order[from++]];
            }
            int state = base + codes[label];
            boolean isWord = words[order[first]].length() == parent.depth() + 1;
            put(state, ((long) base << WordTrie.CHECK_SHIFT) | (isWord ? order[first] + 1 : 0));
            open.add(new Open(state, first, from, parent.depth() + 1, weight));
        }
        return base;
    }

    private int[] codesBehind(int from, int to, int depth) {
        return IntStream.range(from, to)
                .map(i -> codes[words[order[i]].charAt(depth)])
                .distinct()
                .sorted()
                .toArray();
    }

    /** The smallest base that nobody has and by which all children have free places. */
    private int freeBase(int[] children) {
        int state = children[0] + WordTrie.LEAF;
        while (true) {
            state = takenStates.nextClearBit(state + 1);
            int base = state - children[0];
            if (!takenBases.get(base) && areFree(base, children)) {
                return base;
            }
        }
    }

    private boolean areFree(int base, int[] children) {
        for (int child : children) {
            if (takenStates.get(base + child)) {
                return false;
            }
        }
        return true;
    }

    private void put(int state, long value) {
        if (state >= states.length) {
            states = Arrays.copyOf(states, Math.max(state + 1, 2 * states.length));
        }
        states[state] = value;
        takenStates.set(state);
        last = Math.max(last, state);
    }
}
