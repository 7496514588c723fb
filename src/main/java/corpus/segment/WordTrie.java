package corpus.segment;

/**
 * Words by number in a double array (Aoe 1989) whose every state is one long, so that a step
 * touches one place of the memory; and what is asked for often stands close together, see {@link
 * WordTrieBuilder}. The walk itself is written out where speed matters, see {@link Lattice}.
 */
final class WordTrie {
    /** No word. */
    static final int NONE = -1;

    static final int BASE_SHIFT = 18;
    static final int CHECK_SHIFT = 41;
    static final int BASE_MASK = (1 << (CHECK_SHIFT - BASE_SHIFT)) - 1;
    static final int WORD_MASK = (1 << BASE_SHIFT) - 1;

    /** The base of a state without children. */
    static final int LEAF = 1;

    private final char[] codes;
    private final long[] states;
    private final int root;

    /**
     * @param codes by UTF-16 code unit, from 1 on; 0: in no word
     * @param states for each state the number of the word that ends there plus one (0: none), the
     *     base of its children, and the base that its parent has; the child by a code is the state
     *     base + code, and there are as many states that this is never beyond the last one
     * @param root the base of the first characters
     */
    WordTrie(char[] codes, long[] states, int root) {
        this.codes = codes;
        this.states = states;
        this.root = root;
    }

    char[] codes() {
        return codes;
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
            long state = states[base + codes[text[at]]];
            if ((int) (state >>> CHECK_SHIFT) != base) {
                return NONE;
            }
            base = (int) (state >>> BASE_SHIFT) & BASE_MASK;
            word = (int) state & WORD_MASK;
        }
        return word - 1;
    }

    int find(String word) {
        return find(word.toCharArray(), 0, word.length());
    }

    /**
     * All words by number.
     *
     * @param size how many words there are
     */
    String[] words(int size) {
        char[] characters = new char[codes.length];
        for (int c = 0; c < codes.length; c++) {
            characters[codes[c]] = (char) c;
        }
        int[] parents = new int[states.length];
        for (int state = 1; state < states.length; state++) {
            parents[(int) (states[state] >>> BASE_SHIFT) & BASE_MASK] = state;
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
                backwards[--at] = characters[state - base];
                state = base == root ? 0 : parents[base];
            }
            words[word - 1] = new String(backwards, at, backwards.length - at);
        }
        return words;
    }
}
