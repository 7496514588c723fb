package corpus.annotate;

import corpus.segment.Segmenter;
import corpus.segment.Words;
import java.util.Set;

/**
 * How a character stands in the words that the dictionary sees: 俄 in 俄|与 is a word of its own, 美 in
 * 中美 one of several, 日 in 日军 the head of a word, 华 in 访华 its tail. Inside any other word it names
 * nobody, unless a neighbour that is a country, too, says that the dictionary cut wrongly: 次日|俄 in
 * 此次日俄会晤.
 */
final class WordStructure {
    /** How far before a character a listed word that covers it may begin. */
    private static final int LONGEST_LISTED = 3;

    private final RecognitionRules rules;
    private final ListedWords listed;
    private final CandidateCharacters candidates;
    private final CharacterMeanings meanings;
    private final Segmenter dictionary;
    private final PhraseMatcher jointWords;
    private final PhraseMatcher beginsBehind;

    /** By a listed word, the characters in it that are countries. */
    private final NameIndex<Set<String>> listedWords;

    WordStructure(
            RecognitionRules rules,
            ListedWords listed,
            CandidateCharacters candidates,
            CharacterMeanings meanings,
            Segmenter dictionary) {
        this.rules = rules;
        this.listed = listed;
        this.candidates = candidates;
        this.meanings = meanings;
        this.dictionary = dictionary;
        listedWords = NameIndex.of(rules.compounds());
        beginsBehind = PhraseMatcher.of(rules.lists().get(WordList.BEGINS_BEHIND));
        jointWords = PhraseMatcher.of(rules.lists().get(WordList.JOINT_WORDS));
    }

    /** The evidence for the place of a candidate in its word; null inside an ordinary word. */
    Evidence of(SentenceContext context, int at) {
        Words coarse = context.coarse();
        int index = coarse.at(at);
        Set<String> countries = countriesInListedWord(context, at);
        if (countries != null) {
            return countries.contains(String.valueOf(context.character(at)))
                    ? Evidence.LISTED_WORD
                    : null;
        } else if (coarse.length(index) == 1) {
            return Evidence.OWN_WORD;
        }
        int begin = coarse.begin(index);
        int end = coarse.end(index);
        if (allCandidates(context, begin, end)) {
            return rules.has(WordList.JOINT_TAGS, coarse.tag(index))
                    ? Evidence.JOINT_WORD
                    : Evidence.WORD_OF_SUCH_CHARACTERS;
        }
        if (at == begin) {
            return head(context, at, end);
        }
        return at == end - 1 ? tail(context, begin, at) : null;
    }

    /** The characters that are countries in the listed word around a place; null if none is. */
    private Set<String> countriesInListedWord(SentenceContext context, int at) {
        for (int from = Math.max(context.begin(), at - LONGEST_LISTED); from <= at; from++) {
            if (listedWords.mayBegin(context.text(), from, context.end())
                    && context.coarse().beginsAt(from)) {
                Set<String> countries = countriesInListedWord(context, from, at);
                if (countries != null) {
                    return countries;
                }
            }
        }
        return null;
    }

    /** The same for the shortest listed word that begins at one place and covers another. */
    private Set<String> countriesInListedWord(SentenceContext context, int from, int covered) {
        char[] text = context.text();
        int node = listedWords.first(text[from]);
        for (int end = from + 1; node > 0; end++) {
            Set<String> countries = end > covered ? listedWords.valueAt(node) : null;
            if (countries != null && context.coarse().endsAt(end)) {
                return countries;
            }
            node = end < context.end() ? listedWords.next(node, text[end]) : NameTrie.NONE;
        }
        return null;
    }

    /** The evidence for the first character of a word that ends at {@code end}. */
    private Evidence head(SentenceContext context, int at, int end) {
        if (listed.has(WordList.ADJECTIVES, context.character(at))
                || !meanings.mayHeadAWord(context, at)) {
            return null;
        }
        char[] text = context.text();
        int rest = listed.numberOf(text, at + 1, end);
        if (listed.has(WordList.NOUNS_OF_STATES, rest)
                || listed.has(WordList.BINDING_NOUNS, rest)
                || listed.has(WordList.OFFICES, rest)) {
            return Evidence.HEAD_OF_A_WORD;
        }
        boolean another =
                beginsBehind.isAt(text, at + 1, context.end())
                        || jointWords.isAt(text, at + 1, context.end());
        boolean beside = at > context.begin() && candidates.isAt(context, at - 1);
        return another || (beside && isWord(text, at + 1, end)) ? Evidence.CUT_FROM_A_WORD : null;
    }

    /** The evidence for the last character of a word that begins at {@code begin}. */
    private Evidence tail(SentenceContext context, int begin, int at) {
        char[] text = context.text();
        int rest = listed.numberOf(text, begin, at);
        if (listed.has(WordList.COMPOUND_VERBS, rest)
                || (listed.has(WordList.FREELY_BOUND, context.character(at))
                        && (listed.has(WordList.VERBS_BEFORE, rest)
                                || listed.has(WordList.BINDING_VERBS, rest)
                                || (at - begin == 1 && text[begin] == '在')))) {
            return Evidence.TAIL_OF_A_WORD;
        }
        boolean beside = at + 1 < context.end() && candidates.isAt(context, at + 1);
        return beside && isWord(text, begin, at) ? Evidence.CUT_FROM_A_WORD : null;
    }

    private boolean isWord(char[] text, int begin, int end) {
        return end - begin == 1 || dictionary.isKnown(new String(text, begin, end - begin));
    }

    /**
     * Where the word behind a character ends that says that it ends a joint abbreviation, even
     * where the dictionary sees another word across the border: 加之 in 美加之间, 英两 in 中英两国. The place
     * itself if there is none.
     */
    int endOfJointWord(SentenceContext context, int at) {
        return jointWords.endOfLongestAt(context.text(), at, context.end());
    }

    private boolean allCandidates(SentenceContext context, int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (!candidates.isAt(context, at)) {
                return false;
            }
        }
        return true;
    }
}
