package corpus.annotate;

import corpus.segment.Segmenter;
import corpus.segment.Words;
import java.util.ArrayList;
import java.util.List;
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
    private final CharacterMeanings meanings;
    private final Segmenter dictionary;
    private final PhraseMatcher jointWords;
    private final PhraseMatcher beginsBehind;
    private final NameIndex<Set<String>> listedWords;

    WordStructure(RecognitionRules rules, CharacterMeanings meanings, Segmenter dictionary) {
        this.rules = rules;
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
        Set<String> listed = listedWord(context, at);
        if (listed != null) {
            return listed.contains(context.character(at)) ? Evidence.LISTED_WORD : null;
        } else if (coarse.length(index) == 1) {
            return Evidence.OWN_WORD;
        }
        String word = context.word(index);
        int begin = coarse.begin(index);
        int end = coarse.end(index);
        if (allCandidates(context, begin, end)) {
            return rules.has(WordList.JOINT_TAGS, coarse.tag(index))
                    ? Evidence.JOINT_WORD
                    : Evidence.WORD_OF_SUCH_CHARACTERS;
        }
        if (at == begin) {
            return head(context, at, word.substring(1));
        }
        return at == end - 1 ? tail(context, at, word.substring(0, word.length() - 1)) : null;
    }

    /** The characters that are countries in the listed word around a place; null if none is. */
    private Set<String> listedWord(SentenceContext context, int at) {
        List<Set<String>> found = new ArrayList<>(0);
        for (int from = Math.max(context.begin(), at - LONGEST_LISTED); from <= at; from++) {
            if (listedWords.mayBegin(context.text()[from]) && context.coarse().beginsAt(from)) {
                listedWords.findAt(
                        context.text(),
                        from,
                        context.end(),
                        (end, characters) -> {
                            if (end > at && context.coarse().endsAt(end)) {
                                found.add(characters);
                            }
                        });
            }
        }
        return found.isEmpty() ? null : found.get(0);
    }

    private Evidence head(SentenceContext context, int at, String rest) {
        if (rules.has(WordList.ADJECTIVES, context.character(at))
                || !meanings.mayHeadAWord(context, at)) {
            return null;
        } else if (rules.has(WordList.NOUNS_OF_STATES, rest)
                || rules.has(WordList.BINDING_NOUNS, rest)
                || rules.has(WordList.OFFICES, rest)) {
            return Evidence.HEAD_OF_A_WORD;
        }
        boolean another =
                !beginsBehind.longestAt(context.text(), at + 1, context.end()).isEmpty()
                        || !jointWordAt(context, at + 1).isEmpty();
        boolean beside = at > context.begin() && meanings.isCandidate(context, at - 1);
        return another || (beside && isWord(rest)) ? Evidence.CUT_FROM_A_WORD : null;
    }

    private Evidence tail(SentenceContext context, int at, String rest) {
        boolean always = rules.has(WordList.FREELY_BOUND, context.character(at));
        if (rules.has(WordList.COMPOUND_VERBS, rest)
                || (always
                        && (rules.has(WordList.VERBS_BEFORE, rest)
                                || rules.has(WordList.BINDING_VERBS, rest)
                                || rest.equals("在")))) {
            return Evidence.TAIL_OF_A_WORD;
        }
        boolean beside = at + 1 < context.end() && meanings.isCandidate(context, at + 1);
        return beside && isWord(rest) ? Evidence.CUT_FROM_A_WORD : null;
    }

    private boolean isWord(String rest) {
        return rest.length() == 1 || dictionary.isKnown(rest);
    }

    /**
     * The word behind a character that says that it ends a joint abbreviation, even where the
     * dictionary sees another word across the border: 加之 in 美加之间, 英两 in 中英两国. Empty if none does.
     */
    String jointWordAt(SentenceContext context, int at) {
        return jointWords.longestAt(context.text(), at, context.end());
    }

    private boolean allCandidates(SentenceContext context, int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (!meanings.isCandidate(context, at)) {
                return false;
            }
        }
        return true;
    }
}
