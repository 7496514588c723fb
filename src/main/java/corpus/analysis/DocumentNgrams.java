package corpus.analysis;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongIntHashMap;
import corpus.document.AnnotatedDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * The n-grams of one document, as numbers that hold for that document and that n: an n-gram is the
 * number of what comes before its last word, and that word. So each n costs one look-up a position,
 * and texts are put together only for what is counted.
 */
final class DocumentNgrams {
    private final NgramSetting setting;
    private final WordRow words;

    /** How many words from a position on may stand inside an n-gram. */
    private final int[] innerWords;

    private final boolean[] wanted;
    private final List<Level> levels = new ArrayList<>();

    DocumentNgrams(AnnotatedDocument document, NgramSetting setting) {
        this.setting = setting;
        words = new WordRow(document, setting.rule());
        innerWords = new int[words.size() + 1];
        for (int i = words.size() - 1; i >= 0; i--) {
            innerWords[i] = words.may(NgramRule.INNER, i) ? innerWords[i + 1] + 1 : 0;
        }
        wanted = new boolean[words.distinct()];
        for (int word = 0; word < wanted.length; word++) {
            wanted[word] = setting.containing().contains(words.text(word));
        }
        for (int n = 2; n <= setting.longest(); n++) {
            levels.add(new Level(n));
        }
    }

    /** The n-grams of one n. */
    private final class Level {
        private final int[] numbers = new int[words.size()];
        private final IntArrayList beginnings = new IntArrayList();
        private final IntArrayList ends = new IntArrayList();

        private Level(int n) {
            LongIntHashMap known = new LongIntHashMap();
            for (int i = 0; i < numbers.length; i++) {
                int end = i + n - 1 < numbers.length ? words.at(i + n - 1) : WordRow.GAP;
                int beginning = end == WordRow.GAP ? WordRow.GAP : number(n - 1, i);
                numbers[i] = WordRow.GAP;
                if (beginning != WordRow.GAP) {
                    long key = ((long) beginning << 32) | end;
                    numbers[i] = known.getOrDefault(key, beginnings.size());
                    if (numbers[i] == beginnings.size()) {
                        known.put(key, numbers[i]);
                        beginnings.add(beginning);
                        ends.add(end);
                    }
                }
            }
        }
    }

    private Level level(int n) {
        return levels.get(n - 2);
    }

    WordRow words() {
        return words;
    }

    /** How many different n-grams there are, rows or not. */
    int distinct(int n) {
        return n == 1 ? words.distinct() : level(n).beginnings.size();
    }

    /** The number of the n-gram that begins at a position; {@link WordRow#GAP} if none does. */
    int number(int n, int position) {
        return n == 1 ? words.at(position) : level(n).numbers[position];
    }

    /** The n-gram with this number: its words, with a blank between them. */
    String text(int n, int number) {
        return n == 1
                ? words.text(number)
                : text(n - 1, level(n).beginnings.get(number))
                        + ' '
                        + words.text(level(n).ends.get(number));
    }

    /** Receives the number of an n-gram and the position at which it begins. */
    interface RowVisitor {
        void row(int ngram, int position);
    }

    /** Calls the visitor for each position at which an n-gram begins that is a row. */
    void forEachRow(int n, RowVisitor visitor) {
        for (int position = 0; position < words.size(); position++) {
            if (number(n, position) != WordRow.GAP && isRow(n, position)) {
                visitor.row(number(n, position), position);
            }
        }
    }

    private boolean isRow(int n, int position) {
        return beginsRow(n, position)
                && endsRow(n, position)
                && (setting.containing().isEmpty() || isWanted(n, number(n, position)));
    }

    /** Whether all words but the last may stand where they stand in a row. */
    boolean beginsRow(int n, int position) {
        return words.may(NgramRule.FIRST, position) && innerWords[position + 1] >= n - 2;
    }

    /** Whether the last word may stand at the end of a row. */
    boolean endsRow(int n, int position) {
        return words.may(NgramRule.LAST, position + n - 1);
    }

    private boolean isWanted(int n, int number) {
        return n == 1
                ? wanted[number]
                : wanted[level(n).ends.get(number)]
                        || isWanted(n - 1, level(n).beginnings.get(number));
    }
}
