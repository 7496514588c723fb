package corpus.annotate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The word lists of the rules, ready to be asked for words as they stand in a text: first for the
 * number of a word, then whether a list has that number.
 */
final class ListedWords {
    /** The number of a word that no list has. */
    static final int NONE = WordSets.NONE;

    private final WordSets sets;

    /** By the number of a word, how many countries it says there are; shorter: 0. */
    private final int[] counts;

    ListedWords(RecognitionRules rules) {
        List<Collection<String>> lists = new ArrayList<>();
        for (WordList list : WordList.values()) {
            lists.add(rules.lists().get(list));
        }
        lists.add(rules.counts().keySet());
        sets = new WordSets(lists);
        int most = -1;
        for (String word : rules.counts().keySet()) {
            most = Math.max(most, sets.numberOf(word));
        }
        counts = new int[most + 1];
        rules.counts().forEach((word, count) -> counts[sets.numberOf(word)] = count);
    }

    /** The number of a stretch of a text; {@link #NONE} if no list has it. */
    int numberOf(char[] text, int begin, int end) {
        return sets.numberOf(text, begin, end);
    }

    /** The number of a single character; {@link #NONE} if no list has it. */
    int numberOf(char character) {
        return sets.numberOf(character);
    }

    /** Whether a list has the word of a number. */
    @SuppressWarnings("EnumOrdinal") // a bit for each list
    boolean has(WordList list, int number) {
        return sets.has(list.ordinal(), number);
    }

    /** Whether a list has a single character. */
    boolean has(WordList list, char character) {
        return has(list, sets.numberOf(character));
    }

    /** How many countries the word of a number says there are; 0 if it does not say. */
    int count(int number) {
        return number >= 0 && number < counts.length ? counts[number] : 0;
    }
}
