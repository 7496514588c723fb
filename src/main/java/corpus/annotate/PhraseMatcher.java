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
        if (begin >= limit || !index.mayBegin(text[begin])) {
            return "";
        }
        int[] end = {begin};
        index.findAt(text, begin, limit, (found, phrase) -> end[0] = found);
        return new String(text, begin, end[0] - begin);
    }

    /** How a phrase that covers a place fits the words of its sentence. */
    enum Fit {
        /** No phrase does, or none that ends where a word ends. */
        NONE,
        /** It begins inside a word: the sentence may have cut there differently. */
        ACROSS,
        /** It is a word, or several. */
        WHOLE
    }

    /** Whether a phrase covers a place and ends where a word of the sentence ends. */
    Fit fit(SentenceContext context, int at, int longestContext) {
        Fit[] best = {Fit.NONE};
        for (int from = Math.max(context.begin(), at - longestContext); from <= at; from++) {
            boolean whole = context.coarse().beginsAt(from);
            index.findAt(
                    context.text(),
                    from,
                    context.end(),
                    (end, word) -> {
                        if (end > at && context.coarse().endsAt(end) && best[0] != Fit.WHOLE) {
                            best[0] = whole ? Fit.WHOLE : Fit.ACROSS;
                        }
                    });
        }
        return best[0];
    }
}
