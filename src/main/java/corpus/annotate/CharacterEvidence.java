package corpus.annotate;

import corpus.annotate.NameBook.Abbreviation;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What speaks for and against a single character being a country's name, apart from the words that
 * bind it: whether it is anybody's name at all, whose it is here, and whether it belongs to a
 * longer word, a date or a person's name.
 */
final class CharacterEvidence {
    /** How far before a character a word that covers it may begin. */
    private static final int LONGEST_CONTEXT = 6;

    private static final Set<String> LOCATIVE_HOSTS = Set.of("n", "vn", "v", "ng", "vg", "an");

    private final NameBook book;
    private final RecognitionRules rules;
    private final NameIndex<Boolean> ordinaryWords;
    private final NameIndex<Boolean> wordsAfterJoints;

    /** The characters that rules or gazetteer say anything about: one look rejects all others. */
    private final BitSet characters = new BitSet(0x10000);

    CharacterEvidence(NameBook book, RecognitionRules rules, NameIndex<Boolean> ordinaryWords) {
        this.book = book;
        this.rules = rules;
        this.ordinaryWords = ordinaryWords;
        Map<String, Boolean> after = new HashMap<>();
        rules.jointBefore().stream()
                .filter(word -> word.length() > 1)
                .forEach(word -> after.put(word, true));
        wordsAfterJoints = NameIndex.of(after);
        book.abbreviated().forEach(characters::set);
        rules.partners().forEach(word -> characters.set(word.charAt(0)));
        rules.partnersIfFollowed().forEach(word -> characters.set(word.charAt(0)));
    }

    boolean isCandidate(SentenceContext context, int at) {
        char c = context.text()[at];
        return characters.get(c)
                && !context.isTaken(at)
                && (isPartner(c) || canMeanAnEntity(context, c))
                && !isDate(context, at)
                && !isRepeated(context, at);
    }

    static boolean isRepeated(SentenceContext context, int at) {
        char c = context.text()[at];
        return (at > context.begin() && context.text()[at - 1] == c)
                || (at + 1 < context.end() && context.text()[at + 1] == c);
    }

    boolean isDate(SentenceContext context, int at) {
        return at > context.begin()
                && rules.afterNumeralsADate().contains(String.valueOf(context.text()[at]))
                && isNumeral(context.text()[at - 1]);
    }

    static boolean isNumeral(char c) {
        return CharacterClass.of(c) == CharacterClass.DIGIT || "一二三四五六七八九十廿卅〇".indexOf(c) >= 0;
    }

    boolean canMeanAnEntity(SentenceContext context, char c) {
        Abbreviation abbreviation = book.abbreviation(c);
        return abbreviation != null
                && (!abbreviation.entity().isEmpty()
                        || abbreviation.ifIntroduced().stream().anyMatch(context::isIntroduced)
                        || rules.company().stream()
                                .anyMatch(rule -> rule.character().charAt(0) == c));
    }

    boolean isPartner(char c) {
        String character = String.valueOf(c);
        return rules.partners().contains(character)
                || rules.partnersIfFollowed().contains(character);
    }

    /** The entity that a character means here; empty if that can't be told. */
    String resolve(SentenceContext context, int at, int runBegin, int runEnd) {
        Abbreviation abbreviation = book.abbreviation(context.text()[at]);
        if (abbreviation == null) {
            return "";
        }
        String character = String.valueOf(context.text()[at]);
        for (RecognitionRules.Company company : rules.company()) {
            // The user may have taken the character, or the whole entity, out of the gazetteer.
            if (company.character().equals(character) && abbreviation.has(company.entity())) {
                for (int other = runBegin; other < runEnd; other++) {
                    if (company.beside().contains(String.valueOf(context.text()[other]))) {
                        return company.entity();
                    }
                }
            }
        }
        List<String> present =
                abbreviation.ifIntroduced().stream().filter(context::isIntroduced).toList();
        if (!abbreviation.entity().isEmpty()
                && (present.isEmpty() || context.isIntroduced(abbreviation.entity()))) {
            return abbreviation.entity();
        }
        return present.size() == 1 ? present.get(0) : "";
    }

    /** Whether the character means this entity usually, or because of the one beside it. */
    boolean isUsual(SentenceContext context, int at, String entity) {
        char c = context.text()[at];
        return book.abbreviation(c).entity().equals(entity)
                || rules.company().stream()
                        .anyMatch(
                                rule ->
                                        rule.character().charAt(0) == c
                                                && rule.entity().equals(entity));
    }

    /** Whether a longer string around the character says that this entity is not meant (中途岛). */
    boolean isHidden(SentenceContext context, int at, String entity) {
        boolean[] hidden = new boolean[1];
        for (int from = Math.max(context.begin(), at - LONGEST_CONTEXT); from <= at; from++) {
            book.index()
                    .findAt(
                            context.text(),
                            from,
                            context.end(),
                            (end, entry) ->
                                    hidden[0] |= end > at && entry.hides().contains(entity));
        }
        return hidden[0];
    }

    boolean inOrdinaryWord(SentenceContext context, int at) {
        boolean[] covered = new boolean[1];
        for (int from = Math.max(context.begin(), at - LONGEST_CONTEXT);
                from <= at && !covered[0];
                from++) {
            ordinaryWords.findAt(
                    context.text(),
                    from,
                    context.end(),
                    (end, word) -> covered[0] |= end > at && context.coarse().endsAt(end));
        }
        return covered[0];
    }

    static boolean inPersonName(SentenceContext context, int begin, int end) {
        int word = context.refined().at(begin);
        return context.refined().tag(word).startsWith("nr")
                && (context.refined().length(word) > 2
                        || context.refined().end(word) < end
                        || end - begin == 1);
    }

    /** Whether the run begins with a 中 that means "in": 谈判中|俄美两国. */
    static boolean isLocative(SentenceContext context, int begin) {
        if (context.text()[begin] != '中' || begin <= context.begin()) {
            return false;
        }
        int before = context.coarse().at(begin - 1);
        return LOCATIVE_HOSTS.contains(context.coarse().tag(before));
    }

    /**
     * The word behind a character that says that it ends a joint abbreviation, even where the
     * dictionary sees another word across the border: 加之 in 美加之间, 英两 in 中英两国.
     */
    String pluralAfter(SentenceContext context, int begin) {
        int[] end = {begin};
        wordsAfterJoints.findAt(
                context.text(), begin, context.end(), (wordEnd, word) -> end[0] = wordEnd);
        return new String(context.text(), begin, end[0] - begin);
    }

    /** Whether an ambiguous character of the run stands beside one that decides it: 印巴. */
    boolean inCompany(SentenceContext context, int begin, int end) {
        String run = new String(context.text(), begin, end - begin);
        return rules.company().stream()
                .anyMatch(
                        rule ->
                                run.contains(rule.character())
                                        && rule.beside().stream().anyMatch(run::contains));
    }
}
