package corpus.segment;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The words of HanLP's dictionary in the order of their frequency, among equals in that of HanLP,
 * which is that of their texts. What is known of words stands in tables by number: so that of the
 * frequent ones, which nearly all words of a text are, shares few lines of the processor's cache.
 */
final class WordOrder {
    private final String[] texts;

    /** By number, that of HanLP. */
    private final int[] hanlpNumbers;

    /** By HanLP's number, the one here. */
    private final int[] numbers;

    private WordOrder(String[] texts, int[] hanlpNumbers) {
        this.texts = texts;
        this.hanlpNumbers = hanlpNumbers;
        numbers = new int[hanlpNumbers.length];
        for (int word = 0; word < numbers.length; word++) {
            numbers[hanlpNumbers[word]] = word;
        }
    }

    /**
     * The order of a dictionary.
     *
     * @param texts by HanLP's number
     * @param frequencies by HanLP's number
     */
    static WordOrder byFrequency(String[] texts, int[] frequencies) {
        int[] order =
                IntStream.range(0, texts.length)
                        .boxed()
                        .sorted(
                                Comparator.<Integer>comparingInt(word -> -frequencies[word])
                                        .thenComparingInt(word -> word))
                        .mapToInt(Integer::intValue)
                        .toArray();
        return new WordOrder(texts, order);
    }

    /** A word by its number here. */
    String text(int word) {
        return texts[hanlpNumbers[word]];
    }

    /** HanLP's number of a word. */
    int hanlpNumber(int word) {
        return hanlpNumbers[word];
    }

    /** The number here of a word of HanLP's. */
    int ofHanlp(int number) {
        return numbers[number];
    }
}
