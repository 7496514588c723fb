package corpus.analysis;

import java.util.Set;

/**
 * Sequences that may be a term which the dictionary lacks: Chinese content words, the last of them
 * one that names something. Names of entities, of persons, and numerals are no part of them.
 *
 * <p>The segmenter calls many nouns made from verbs and adjectives simply verbs and adjectives (过程
 * 追踪, 司法 独立), so these may come last if they have two characters or more. An adverb directly before
 * such a word mostly is an attribute (共同 利益, 间接 统治), so that it may come first.
 *
 * @param selection which words may be part of a term at all
 */
public record TermShapes(TermSelection selection) implements NgramRule {
    /** Nouns, verbs, adjectives, attributes, short forms, idioms, morphemes, affixes, adverbs. */
    private static final String CONTENT = "nvabdjligkhs";

    private static final String NAMING = "njligk";
    private static final String NAMING_IF_LONGER = "va";

    /** Tags of persons, of foreign words, and of the verbs 是, 有 and of direction. */
    private static final Set<String> NO_CONTENT = Set.of("nx", "vshi", "vyou", "vf");

    /** Verbs behind which a clause follows: with a noun before they are a sentence, not a term. */
    private static final Set<String> REPORTING =
            Set.of(
                    "认为", "指出", "表示", "表明", "显示", "发现", "强调", "提出", "主张", "宣布", "说明", "证明", "意味",
                    "导致", "看到", "提到", "声称", "宣称", "坚持", "试图", "希望");

    /** Where Chinese characters and their punctuation begin. */
    private static final int FIRST_HAN = 0x2E80;

    @Override
    public int places(String term, String tag, boolean mention) {
        if (mention
                || tag.isEmpty()
                || CONTENT.indexOf(tag.charAt(0)) < 0
                || tag.startsWith("nr")
                || NO_CONTENT.contains(tag)
                || !isHan(term)
                || !selection.accepts(term, tag, false)) {
            return 0;
        }
        return isNaming(term, tag) ? FIRST | INNER | LAST : FIRST | INNER;
    }

    private static boolean isNaming(String term, String tag) {
        boolean isNoun = NAMING.indexOf(tag.charAt(0)) >= 0 || tag.equals("vn") || tag.equals("an");
        return isNoun
                || (NAMING_IF_LONGER.indexOf(tag.charAt(0)) >= 0
                        && !tag.equals("ad")
                        && !tag.equals("vd")
                        && term.codePointCount(0, term.length()) > 1
                        && !REPORTING.contains(term));
    }

    private static boolean isHan(String term) {
        return term.codePoints().allMatch(c -> c >= FIRST_HAN || c == '·');
    }
}
