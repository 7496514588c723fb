package corpus.annotate;

import corpus.segment.Words;
import java.util.Set;

/**
 * Recognises where a country's name is the first part of the name of an institution, a company or a
 * journal (俄罗斯研究中心), and where a name stands in the title of a work (《俄罗斯研究》): there it is a nested
 * mention.
 */
final class InstitutionFinder {
    private static final int MOST_TOKENS = 8;
    private static final int MOST_CHARACTERS = 16;
    private static final int LONGEST_TITLE = 80;

    private final Set<String> specific;
    private final Set<String> general;
    private final Set<String> stops;

    /**
     * @param specific last words of names, even right after a country (中国日报)
     * @param general last words of names, with another word between (美国公司 is no name)
     * @param stops words that no such name contains
     */
    InstitutionFinder(Set<String> specific, Set<String> general, Set<String> stops) {
        this.specific = specific;
        this.general = general;
        this.stops = stops;
    }

    /**
     * The end of the institution's name that begins with a word.
     *
     * @param text the text of the block in normal form
     * @param words the final words of the sentence
     * @param first the index of the word that is the country
     * @param isMention whether a word names an entity
     * @return a UTF-16 offset, or −1 if it is not the beginning of such a name
     */
    int endOfName(char[] text, Words words, int first, java.util.function.IntPredicate isMention) {
        int begin = words.begin(first);
        int last = -1;
        for (int i = first + 1; i < words.size() && i <= first + MOST_TOKENS; i++) {
            String word = new String(text, words.begin(i), words.length(i));
            boolean joins = i > first + 1 && (word.equals("与") || word.equals("和"));
            if (words.begin(i) != words.end(i - 1)
                    || words.end(i) - begin > MOST_CHARACTERS
                    || (!joins && !canBePart(words.tag(i), word))) {
                break;
            }
            if (isMention.test(i) && (i == first + 1 || !isNoun(words.tag(i - 1)))) {
                break;
            }
            if (endsName(text, words, i, word, i == first + 1)) {
                last = words.end(i);
            }
        }
        return last;
    }

    private boolean endsName(char[] text, Words words, int index, String word, boolean adjacent) {
        if (specific.contains(word) || (!adjacent && general.contains(word))) {
            return true;
        }
        // 研究|中心 and 科学|出版社: the ending may be two words of the dictionary.
        String two = new String(text, words.begin(index - 1), words.length(index - 1)) + word;
        return !adjacent && (specific.contains(two) || general.contains(two));
    }

    /**
     * The title of a work around a place: the offsets between 《 and 》, or null if there is none.
     */
    static int[] titleAround(char[] text, int begin, int end) {
        int from = begin - 1;
        while (from >= 0 && begin - from <= LONGEST_TITLE && "《》〈〉".indexOf(text[from]) < 0) {
            from--;
        }
        if (from < 0 || (text[from] != '《' && text[from] != '〈')) {
            return null;
        }
        int to = end;
        while (to < text.length && to - from <= LONGEST_TITLE && "《》〈〉".indexOf(text[to]) < 0) {
            to++;
        }
        boolean closed = to < text.length && (text[to] == '》' || text[to] == '〉');
        return closed ? new int[] {from + 1, to} : null;
    }

    private boolean canBePart(String tag, String word) {
        return !stops.contains(word)
                && (isNoun(tag)
                        || tag.equals("vn")
                        || tag.equals("an")
                        || tag.equals("b")
                        || tag.equals("j")
                        || tag.equals("l")
                        || tag.equals("f"));
    }

    private static boolean isNoun(String tag) {
        return tag.startsWith("n") || tag.equals("vn") || tag.equals("j");
    }
}
