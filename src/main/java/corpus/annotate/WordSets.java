package corpus.annotate;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Several sets of words in one: a single look at a stretch of a text finds the number of its word,
 * and that says which sets have it. No string is made of the stretch.
 */
final class WordSets {
    /** The number of what no set has. */
    static final int NONE = NameTrie.NONE;

    private final NameTrie words;

    /** By the number of a word, a bit for each set that has it. */
    private final long[] sets;

    /**
     * @param sets at most 64; a set is asked for by its place here
     */
    WordSets(List<? extends Collection<String>> sets) {
        TreeSet<String> all = new TreeSet<>();
        sets.forEach(all::addAll);
        all.remove("");
        words = NameTrie.of(all.toArray(String[]::new));
        this.sets = new long[all.size()];
        for (int set = 0; set < sets.size(); set++) {
            for (String word : sets.get(set)) {
                if (!word.isEmpty()) {
                    this.sets[numberOf(word)] |= 1L << set;
                }
            }
        }
    }

    /** The number of a word; {@link #NONE} if no set has it. */
    int numberOf(String word) {
        return words.find(word.toCharArray(), 0, word.length());
    }

    /** The number of a stretch of a text, which may be empty; {@link #NONE} if no set has it. */
    int numberOf(char[] text, int begin, int end) {
        return words.find(text, begin, end);
    }

    /** The number of a single character; {@link #NONE} if no set has it. */
    int numberOf(char character) {
        int node = words.first(character);
        return node == 0 ? NONE : words.stringAt(node);
    }

    /** Whether a set has the word of a number, which may be {@link #NONE}. */
    boolean has(int set, int number) {
        return number >= 0 && (sets[number] >>> set & 1) != 0;
    }
}
