package corpus.segment;

/**
 * Words by number in a double array whose every state is one long: what HanLP keeps in two arrays,
 * with the number of the word that ends at a state beside it, so that a step touches one place of
 * the memory. The walk itself is written out where speed matters, see {@link Lattice}.
 */
final class WordTrie {
    /** No word. */
    static final int NONE = -1;

    static final int BASE_SHIFT = 18;
    static final int CHECK_SHIFT = 41;
    static final int BASE_MASK = (1 << (CHECK_SHIFT - BASE_SHIFT)) - 1;
    static final int WORD_MASK = (1 << BASE_SHIFT) - 1;

    private final long[] states;
    private final int root;

    /**
     * @param states for each state the number of the word that ends there plus one (0: none), the
     *     base of its children, and the base that its parent has
     * @param root the base of the first characters
     */
    WordTrie(long[] states, int root) {
        this.states = states;
        this.root = root;
    }

    /**
     * The same words as in two arrays of HanLP's.
     *
     * @throws IllegalArgumentException if there are more than fit
     */
    static WordTrie of(int[] base, int[] check) {
        if (base.length > BASE_MASK) {
            throw new IllegalArgumentException("a trie of " + base.length + " states");
        }
        long[] states = new long[base.length];
        for (int state = 1; state < states.length; state++) {
            int children = base[state];
            if (children <= 0) {
                continue;
            }
            // A word ends where the state that no character leads to is the base itself.
            int word = check[children] == children && base[children] < 0 ? -base[children] : 0;
            if (word > WORD_MASK) {
                throw new IllegalArgumentException("word " + word);
            }
            states[state] =
                    ((long) check[state] << CHECK_SHIFT) | ((long) children << BASE_SHIFT) | word;
        }
        return new WordTrie(states, base[0]);
    }

    long[] states() {
        return states;
    }

    int root() {
        return root;
    }

    /** The number of a word, or {@link #NONE}. */
    int find(char[] text, int begin, int end) {
        int base = root;
        int word = 0;
        for (int at = begin; at < end; at++) {
            int state = base + text[at] + 1;
            if (state >= states.length || (int) (states[state] >>> CHECK_SHIFT) != base) {
                return NONE;
            }
            base = (int) (states[state] >>> BASE_SHIFT) & BASE_MASK;
            word = (int) states[state] & WORD_MASK;
        }
        return word - 1;
    }

    int find(String word) {
        return find(word.toCharArray(), 0, word.length());
    }

    /**
     * All words by number. The array says which state is whose child: a state is the base of its
     * parent + its character + 1.
     *
     * @param size how many words there are
     */
    String[] words(int size) {
        int[] parents = new int[states.length];
        for (int state = 1; state < states.length; state++) {
            int base = (int) (states[state] >>> BASE_SHIFT) & BASE_MASK;
            if (base != 0) {
                parents[base] = state;
            }
        }
        String[] words = new String[size];
        char[] backwards = new char[256];
        for (int end = 1; end < states.length; end++) {
            int word = (int) states[end] & WORD_MASK;
            if (word == 0) {
                continue;
            }
            int at = backwards.length;
            int state = end;
            while (state != 0) {
                int base = (int) (states[state] >>> CHECK_SHIFT);
                backwards[--at] = (char) (state - base - 1);
                state = base == root ? 0 : parents[base];
            }
            words[word - 1] = new String(backwards, at, backwards.length - at);
        }
        return words;
    }
}
