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

    /** Where the longest phrase ends that begins at a place; the place itself if none does. */
    int endOfLongestAt(char[] text, int begin, int limit) {
        int end = begin;
        int node = begin < limit ? phrases.first(text[begin]) : 0;
        for (int at = begin + 1; node > 0; at++) {
            if (phrases.stringAt(node) != NameTrie.NONE) {
                end = at;
            }
            node = at < limit ? phrases.next(node, text[at]) : NameTrie.NONE;
        }
        return end;
    }

    /** Whether a phrase begins at a place. */
    boolean isAt(char[] text, int begin, int limit) {
        return endOfLongestAt(text, begin, limit) > begin;
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
        Fit best = Fit.NONE;
        for (int from = Math.max(context.begin(), at - longestContext); from <= at; from++) {
            if (fits(context, from, at)) {
                if (context.coarse().beginsAt(from)) {
                    return Fit.WHOLE;
                }
                best = Fit.ACROSS;
            }
        }
        return best;
    }

    /** Whether a phrase begins at one place, covers another and ends where a word ends. */
    private boolean fits(SentenceContext context, int from, int covered) {
        char[] text = context.text();
        int node = phrases.first(text[from]);
        for (int end = from + 1; node > 0; end++) {
            if (end > covered
                    && phrases.stringAt(node) != NameTrie.NONE
                    && context.coarse().endsAt(end)) {
                return true;
            }
            node = end < context.end() ? phrases.next(node, text[end]) : NameTrie.NONE;
        }
        return false;
    }
}
