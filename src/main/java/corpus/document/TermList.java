package corpus.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The distinct terms of one document, in the order in which they first occur: by their numbers in
 * the vocabulary of the run, and by their texts where that has no room left.
 */
public final class TermList {
    private static final String[] NO_OTHERS = {};
    private static final int[] NOT_TOLD = {};

    private final Vocabulary vocabulary;

    /** Negative: −1 − the place of the text in {@link #others}. */
    private final int[] numbers;

    private final String[] others;

    /** How many code points each has, 0 where nobody told; or nothing, if nobody told of any. */
    private final int[] characters;

    private TermList(Vocabulary vocabulary, int[] numbers, String[] others, int[] characters) {
        this.vocabulary = vocabulary;
        this.numbers = numbers;
        this.others = others;
        this.characters = characters;
    }

    /** Collects the terms of a document. */
    public static final class Builder {
        private final Vocabulary vocabulary;
        private int[] numbers = new int[1024];
        private int[] characters = new int[1024];
        private int size;
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
            return add(number);
        }

        /** Adds a term by its number in the vocabulary, and tells its index. */
        public int add(int number) {
            return add(number, 0);
        }

        /**
         * The same, if it is known how many code points the term has: nobody has to look it up.
         *
         * @param length in code points; 0: it is not known
         */
        public int add(int number, int length) {
            int index = size;
            if (index == numbers.length) {
                grow();
            }
            numbers[index] = number;
            characters[index] = length;
            size = index + 1;
            return index;
        }

        private void grow() {
            numbers = Arrays.copyOf(numbers, 2 * size);
            characters = Arrays.copyOf(characters, 2 * size);
        }

        /** All terms. */
        public TermList build() {
            return new TermList(
                    vocabulary,
                    Arrays.copyOf(numbers, size),
                    others.toArray(NO_OTHERS),
                    Arrays.copyOf(characters, size));
        }
    }

    /** The terms with these numbers in a vocabulary. */
    public static TermList of(Vocabulary vocabulary, int[] numbers) {
        return new TermList(vocabulary, numbers, NO_OTHERS, NOT_TOLD);
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
        if (index < characters.length && characters[index] > 0) {
            return characters[index];
        }
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
