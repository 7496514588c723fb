package corpus.annotate;

import corpus.segment.Words;
import java.util.Arrays;
import java.util.List;
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

    /** The sets by their places in {@link #words}. */
    private static final int SPECIFIC = 0;

    private static final int GENERAL = 1;
    private static final int STOPS = 2;

    private final WordSets words;

    /**
     * @param specific last words of names, even right after a country (中国日报)
     * @param general last words of names, with another word between (美国公司 is no name)
     * @param stops words that no such name contains
     */
    InstitutionFinder(Set<String> specific, Set<String> general, Set<String> stops) {
        words = new WordSets(List.of(specific, general, stops));
    }

    /**
     * The end of the institution's name that begins with a word.
     *
     * @param text the text of the block in normal form
     * @param sentence the final words of the sentence
     * @param first the index of the word that is the country
     * @param mentions the indices of the words that name entities, ascending
     * @return a UTF-16 offset, or −1 if it is not the beginning of such a name
     */
    int endOfName(char[] text, Words sentence, int first, int[] mentions) {
        int begin = sentence.begin(first);
        int last = -1;
        for (int i = first + 1; i < sentence.size() && i <= first + MOST_TOKENS; i++) {
            int from = sentence.begin(i);
            int to = sentence.end(i);
            boolean adjacent = i == first + 1;
            boolean joins = !adjacent && to - from == 1 && (text[from] == '与' || text[from] == '和');
            int word = words.numberOf(text, from, to);
            if (from != sentence.end(i - 1)
                    || to - begin > MOST_CHARACTERS
                    || (!joins && !canBePart(sentence.tag(i), word))) {
                break;
            }
            if (Arrays.binarySearch(mentions, i) >= 0
                    && (adjacent || !isNoun(sentence.tag(i - 1)))) {
                break;
            }
            // 研究|中心 and 科学|出版社: the ending may be two words of the dictionary.
            if (endsName(word, adjacent)
                    || (!adjacent
                            && endsName(
                                    words.numberOf(text, sentence.begin(i - 1), to), adjacent))) {
                last = to;
            }
        }
        return last;
    }

    private boolean endsName(int word, boolean adjacent) {
        return words.has(SPECIFIC, word) || (!adjacent && words.has(GENERAL, word));
    }

    /**
     * The title of a work around a place: the offsets between 《 and 》, or null if there is none.
     */
    static int[] titleAround(char[] text, int begin, int end) {
        int from = begin - 1;
        while (from >= 0 && begin - from <= LONGEST_TITLE && !isBracket(text[from])) {
            from--;
        }
        if (from < 0 || (text[from] != '《' && text[from] != '〈')) {
            return null;
        }
        int to = end;
        while (to < text.length && to - from <= LONGEST_TITLE && !isBracket(text[to])) {
            to++;
        }
        boolean closed = to < text.length && (text[to] == '》' || text[to] == '〉');
        return closed ? new int[] {from + 1, to} : null;
    }

    /** Whether it is one of 〈〉《》, which Unicode has in this order. */
    private static boolean isBracket(char c) {
        return c >= '〈' && c <= '》';
    }

    private boolean canBePart(String tag, int word) {
        return !words.has(STOPS, word)
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
