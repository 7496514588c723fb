package corpus.annotate;

import java.util.Arrays;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * A dictionary of strings that finds all entries beginning at a place of a text.
 *
 * @param <V> what is known about an entry
 */
final class NameIndex<V> {
    private final NameTrie trie;
    private final IntFunction<V> values;

    /**
     * @param trie the strings
     * @param values by the number of a string, what is known about it
     */
    NameIndex(NameTrie trie, IntFunction<V> values) {
        this.trie = trie;
        this.values = values;
    }

    /** An index of these entries; the keys are in normal form and not empty. */
    static <V> NameIndex<V> of(Map<String, V> entries) {
        String[] names = entries.keySet().toArray(String[]::new);
        Arrays.sort(names);
        @SuppressWarnings("unchecked")
        V[] values = (V[]) new Object[names.length];
        for (int i = 0; i < names.length; i++) {
            values[i] = entries.get(names[i]);
        }
        return new NameIndex<>(NameTrie.of(names), i -> values[i]);
    }

    /** Called for every entry that begins at a place, the shorter ones first. */
    interface Visitor<V> {
        void found(int end, V value);
    }

    /** Whether any entry begins with a character. */
    boolean mayBegin(char first) {
        return trie.mayBegin(first);
    }

    /**
     * Finds all entries that begin at a place.
     *
     * @param text a text in normal form
     * @param begin the place, a UTF-16 offset
     * @param limit entries end at or before this offset
     * @param visitor receives each, shorter first
     */
    void findAt(char[] text, int begin, int limit, Visitor<V> visitor) {
        // Most places begin nothing, and are not worth an object.
        if (begin < limit && trie.mayBegin(text[begin])) {
            trie.findAt(
                    text, begin, limit, (end, string) -> visitor.found(end, values.apply(string)));
        }
    }
}
