package corpus.analysis;

import corpus.document.AnnotatedDocument;
import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which n-grams there are. An n-gram position is a stretch of n words of one sentence with nothing
 * but white space between them; every mention of an entity is one word.
 *
 * @param grouping how the corpus is divided
 * @param shortest the least n, at least 2
 * @param longest the largest n, at most {@link #LONGEST}
 * @param rule which n-grams are rows; the others still are positions
 * @param containing only n-grams with one of these words are rows; empty: all
 */
public record NgramSetting(
        Grouping grouping, int shortest, int longest, NgramRule rule, Set<String> containing)
        implements Serializable {
    /** The largest n. Longer sequences hardly come twice, but need memory for each of them. */
    public static final int LONGEST = 8;

    public NgramSetting {
        if (shortest < 2 || longest < shortest || longest > LONGEST) {
            throw new IllegalArgumentException("n-grams of " + shortest + " to " + longest);
        }
        containing =
                containing.stream()
                        .map(WordRow::withoutBlanks)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Emits how often each n-gram occurs in a document that is a row. */
    void count(AnnotatedDocument document, Emitter<NgramKey, Integer> emitter) {
        DocumentNgrams ngrams = new DocumentNgrams(document, this);
        for (int n = shortest; n <= longest; n++) {
            int[] counts = new int[ngrams.distinct(n)];
            ngrams.forEachRow(n, (ngram, position) -> counts[ngram]++);
            for (int ngram = 0; ngram < counts.length; ngram++) {
                if (counts[ngram] > 0) {
                    String text = ngrams.text(n, ngram);
                    for (Group group : grouping.of(document)) {
                        emitter.emit(new NgramKey(group, text), counts[ngram]);
                    }
                }
            }
        }
    }
}
