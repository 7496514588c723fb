package corpus.annotate;

import corpus.segment.Segmenter;
import corpus.segment.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the countries that a joint abbreviation names inside the name of an organisation or group:
 * 中, 日 and 韩 in 中日韩合作秘书处, 中 in 中非合作论坛. They depend on the name alone, not on the text around it, so
 * each name is looked through once.
 */
final class NestedAbbreviations {
    private final Segmenter segmenter;
    private final AbbreviationFinder abbreviations;
    private final Map<String, List<ShortMention>> known = new ConcurrentHashMap<>();

    NestedAbbreviations(Segmenter segmenter, AbbreviationFinder abbreviations) {
        this.segmenter = segmenter;
        this.abbreviations = abbreviations;
    }

    /**
     * The one-character names inside a name.
     *
     * @param text the text of the block in normal form
     * @param name a name of the gazetteer
     * @param inside the longer names inside it
     * @return them in order; offsets count from the beginning of the name
     */
    List<ShortMention> in(char[] text, FoundName name, List<FoundName> inside) {
        String surface = new String(text, name.begin(), name.end() - name.begin());
        return known.computeIfAbsent(
                surface,
                each -> {
                    boolean[] taken = new boolean[each.length()];
                    for (FoundName longer : inside) {
                        Arrays.fill(
                                taken,
                                longer.begin() - name.begin(),
                                longer.end() - name.begin(),
                                true);
                    }
                    return find(each, taken);
                });
    }

    private List<ShortMention> find(String name, boolean[] taken) {
        char[] text = name.toCharArray();
        Words coarse = new Words();
        Words refined = new Words();
        segmenter.segment(text, 0, text.length, List.of(), coarse, refined);
        SentenceContext context =
                new SentenceContext(
                        text, 0, text.length, coarse, refined, taken, new Introductions(), 0);
        List<Decision> decisions =
                abbreviations.decide(context, null).stream()
                        .filter(NestedAbbreviations::isClear)
                        .toList();
        return AbbreviationFinder.mentions(decisions).stream()
                .filter(mention -> mention.jointBegin() >= 0)
                .toList();
    }

    /** A name has no context to decide whom a rare character means: 哈利法克斯, 中阿 (the Arabs). */
    private static boolean isClear(Decision decision) {
        return !decision.evidence().has(Evidence.RARE_CHARACTER_IN_A_RUN)
                || decision.evidence().has(Evidence.DECIDED_BY_COMPANY);
    }
}
