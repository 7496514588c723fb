package corpus.annotate;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Finds phrases of two and more characters at a place of a text, whatever the words around. */
final class PhraseMatcher {
    private final NameIndex<Boolean> index;

    PhraseMatcher(Collection<String> phrases) {
        Map<String, Boolean> longer = new HashMap<>();
        phrases.stream().filter(word -> word.length() > 1).forEach(word -> longer.put(word, true));
        index = NameIndex.of(longer);
    }

    /** The longest phrase that begins at a place; empty if none does. */
    String longestAt(char[] text, int begin, int limit) {
        int[] end = {begin};
        index.findAt(text, begin, limit, (found, phrase) -> end[0] = found);
        return new String(text, begin, end[0] - begin);
    }

    /** Whether a phrase that covers a place ends where a word of the sentence ends. */
    boolean covers(SentenceContext context, int at, int longestContext) {
        boolean[] covered = new boolean[1];
        for (int from = Math.max(context.begin(), at - longestContext);
                from <= at && !covered[0];
                from++) {
            index.findAt(
                    context.text(),
                    from,
                    context.end(),
                    (end, word) -> covered[0] |= end > at && context.coarse().endsAt(end));
        }
        return covered[0];
    }
}
