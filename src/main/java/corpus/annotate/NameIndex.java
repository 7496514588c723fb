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

    /** The first place from one on where an entry may begin; the limit if there is none. */
    int nextPlace(char[] text, int from, int limit) {
        return trie.nextPlace(text, from, limit);
    }

    /** Whether an entry may begin at a place: most places begin nothing. */
    boolean mayBegin(char[] text, int at, int limit) {
        return trie.mayBegin(text, at, limit);
    }

    /** The node of a first character, 0 if no entry begins with it: see {@link NameTrie#first}. */
    int first(char character) {
        return trie.first(character);
    }

    /** The node that a character leads to from a node; 0 or less if no entry goes on with it. */
    int next(int node, char character) {
        return trie.next(node, character);
    }

    /** What is known of the entry that ends at a node; null if none does. */
    V valueAt(int node) {
        int string = trie.stringAt(node);
        return string == NameTrie.NONE ? null : values.apply(string);
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
        int node = begin < limit ? trie.first(text[begin]) : 0;
        for (int at = begin + 1; node > 0; at++) {
            int string = trie.stringAt(node);
            if (string != NameTrie.NONE) {
                visitor.found(at, values.apply(string));
            }
            node = at < limit ? trie.next(node, text[at]) : NameTrie.NONE;
        }
    }
}
