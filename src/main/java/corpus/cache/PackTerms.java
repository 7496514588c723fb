package corpus.cache;

import corpus.document.TermList;
import corpus.document.Vocabulary;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Turns the numbers that a pack gave to terms into those of a run. Safe for threads. */
final class PackTerms {
    /** In place of a number: the term stands behind it as a text. */
    private static final int TEXT = 0;

    private static final int UNKNOWN = -2;

    private final StringTable terms;
    private final Vocabulary vocabulary;

    /** By the pack's number, the run's; null if they are the same. */
    private final int[] numbers;

    /**
     * @param same whether the vocabulary began with the terms of this pack
     */
    PackTerms(StringTable terms, Vocabulary vocabulary, boolean same) {
        this.terms = terms;
        this.vocabulary = vocabulary;
        numbers = same ? null : new int[terms.size()];
        if (numbers != null) {
            Arrays.fill(numbers, UNKNOWN);
        }
    }

    /**
     * Puts the terms of a document down.
     *
     * @param numberOf gives a term's number in the pack, or a negative one if it has none
     */
    static void write(TermList terms, IntUnaryOperator numberOf, ByteSink sink) {
        int[] numbers = new int[terms.size()];
        boolean hasTexts = false;
        for (int i = 0; i < numbers.length; i++) {
            int number = terms.number(i);
            numbers[i] = number == Vocabulary.NONE ? -1 : numberOf.applyAsInt(number);
            hasTexts |= numbers[i] < 0;
        }
        sink.number(numbers.length);
        sink.number(hasTexts ? 1 : 0);
        for (int i = 0; i < numbers.length; i++) {
            if (!hasTexts) {
                sink.number(numbers[i]);
            } else if (numbers[i] >= 0) {
                sink.number(numbers[i] + 1);
            } else {
                sink.number(TEXT);
                sink.text(terms.term(i));
            }
        }
    }

    /** Reads the terms of a document. */
    TermList list(ByteSource source) {
        int[] stored = new int[source.number()];
        boolean hasTexts = source.number() != 0;
        if (!hasTexts) {
            source.numbers(stored);
            if (numbers == null) {
                return TermList.of(vocabulary, stored);
            }
        }
        TermList.Builder list = new TermList.Builder(vocabulary);
        for (int plain : stored) {
            int number = hasTexts ? source.number() - 1 : plain;
            if (number < 0) {
                list.add(source.text());
            } else if (numbers == null) {
                list.add(number);
            } else {
                add(list, number);
            }
        }
        return list.build();
    }

    private void add(TermList.Builder list, int number) {
        int known = numbers[number];
        if (known == UNKNOWN) {
            known = vocabulary.number(terms.text(number));
            numbers[number] = known;
        }
        if (known == Vocabulary.NONE) {
            list.add(terms.text(number));
        } else {
            list.add(known);
        }
    }
}
