package corpus.document;

import com.carrotsearch.hppc.IntArrayList;
import java.util.ArrayList;
import java.util.List;

/**
 * The distinct terms of one document, in the order in which they first occur: by their numbers in
 * the vocabulary of the run, and by their texts where that has no room left.
 */
public final class TermList {
    private static final String[] NO_OTHERS = {};

    private final Vocabulary vocabulary;

    /** Negative: −1 − the place of the text in {@link #others}. */
    private final int[] numbers;

    private final String[] others;

    private TermList(Vocabulary vocabulary, int[] numbers, String[] others) {
        this.vocabulary = vocabulary;
        this.numbers = numbers;
        this.others = others;
    }

    /** Collects the terms of a document. */
    public static final class Builder {
        private final Vocabulary vocabulary;
        private final IntArrayList numbers = new IntArrayList();
        private final List<String> others = new ArrayList<>();

        /**
         * @param vocabulary of the run
         */
        public Builder(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        /** Adds a term that the document does not have yet, and tells its index. */
        public int add(String term) {
            int number = vocabulary.number(term);
            if (number == Vocabulary.NONE) {
                others.add(term);
                number = -others.size();
            }
            numbers.add(number);
            return numbers.size() - 1;
        }

        /** Adds a term by its number in the vocabulary, and tells its index. */
        public int add(int number) {
            numbers.add(number);
            return numbers.size() - 1;
        }

        /** All terms. */
        public TermList build() {
            return new TermList(vocabulary, numbers.toArray(), others.toArray(new String[0]));
        }
    }

    /** The terms with these numbers in a vocabulary. */
    public static TermList of(Vocabulary vocabulary, int[] numbers) {
        return new TermList(vocabulary, numbers, NO_OTHERS);
    }

    /** How many there are. */
    public int size() {
        return numbers.length;
    }

    /** A term by its index in this list. */
    public String term(int index) {
        int number = numbers[index];
        return number >= 0 ? vocabulary.term(number) : others[-1 - number];
    }

    /** How many code points a term has. */
    int characters(int index) {
        int number = numbers[index];
        if (number >= 0) {
            return vocabulary.characters(number);
        }
        String other = others[-1 - number];
        return other.codePointCount(0, other.length());
    }

    /** The number of a term in {@link #vocabulary}; {@link Vocabulary#NONE} if it has none. */
    public int number(int index) {
        return Math.max(numbers[index], Vocabulary.NONE);
    }

    /** What the numbers refer to. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }
}
