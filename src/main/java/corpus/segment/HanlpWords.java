package corpus.segment;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** Reads what HanLP keeps to itself: the words of its double arrays, and hidden fields. */
final class HanlpWords {
    private HanlpWords() {}

    /**
     * All words by HanLP's number. A word ends at a state if the state that no character leads to
     * is its base and says, negatively, the number.
     */
    static String[] of(DoubleArrayTrie<?> trie) {
        int[] base = trie.getBase();
        int[] check = trie.getCheck();
        int[] parents = new int[base.length];
        for (int state = 1; state < base.length; state++) {
            if (base[state] > 0) {
                parents[base[state]] = state;
            }
        }
        List<String> words = new ArrayList<>();
        StringBuilder backwards = new StringBuilder();
        for (int end = 1; end < base.length; end++) {
            int children = base[end];
            if (children <= 0 || check[children] != children || base[children] >= 0) {
                continue;
            }
            backwards.setLength(0);
            int state = end;
            while (state != 0) {
                backwards.append((char) (state - check[state] - 1));
                state = check[state] == base[0] ? 0 : parents[check[state]];
            }
            int number = -base[children] - 1;
            while (words.size() <= number) {
                words.add(null);
            }
            words.set(number, backwards.reverse().toString());
        }
        return words.toArray(new String[0]);
    }

    /** The value of a field that HanLP shows nobody. */
    static Object hidden(Class<?> type, String field, Object owner) {
        try {
            Field declared = type.getDeclaredField(field);
            declared.setAccessible(true);
            return declared.get(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("HanLP's " + type + " has no field " + field, e);
        }
    }
}
