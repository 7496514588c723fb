package corpus.annotate;

import java.util.Collection;
import java.util.TreeSet;

/** Finds phrases of two and more characters at a place of a text, whatever the words around. */
final class PhraseMatcher {
    private final NameTrie phrases;

    /**
     * @param phrases none of a single character
     */
    PhraseMatcher(NameTrie phrases) {
        this.phrases = phrases;
    }

    /** One for these; those of a single character are left out. */
    static PhraseMatcher of(Collection<String> phrases) {
        return new PhraseMatcher(trieOf(phrases));
    }

    /** What one for these looks for. */
    static NameTrie trieOf(Collection<String> phrases) {
        TreeSet<String> longer = new TreeSet<>(phrases);
        longer.removeIf(phrase -> phrase.length() < 2);
        return NameTrie.of(longer.toArray(String[]::new));
    }

    /** The longest phrase that begins at a place; empty if none does. */
    String longestAt(char[] text, int begin, int limit) {
        if (begin >= limit || !phrases.mayBegin(text[begin])) {
            return "";
        }
        int[] end = {begin};
        phrases.findAt(text, begin, limit, (found, phrase) -> end[0] = found);
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
            phrases.findAt(
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
