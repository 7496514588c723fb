package corpus.annotate;

import corpus.annotate.NameBook.Abbreviation;
import java.util.HashSet;
import java.util.Set;

/** Which characters of a sentence may stand for a country, or for a continent beside one. */
final class CandidateCharacters {
    private final NameBook book;

    /** The characters that rules or gazetteer say anything about: one look rejects all others. */
    private final CharacterSet characters = new CharacterSet();

    private final CharacterSet continents;
    private final CharacterSet dates;

    /** Those that may mean somebody even in a text that names nobody in full. */
    private final CharacterSet tellable = new CharacterSet();

    CandidateCharacters(NameBook book, RecognitionRules rules) {
        this.book = book;
        continents = CharacterSet.of(String.join("", rules.lists().get(WordList.CONTINENTS)));
        dates = CharacterSet.of(String.join("", rules.lists().get(WordList.DATES)));
        rules.lists().get(WordList.CONTINENTS).forEach(each -> characters.add(each.charAt(0)));
        Set<String> ruled = new HashSet<>(rules.defaults().keySet());
        rules.company().forEach(company -> ruled.add(company.character()));
        for (char c : book.abbreviated()) {
            characters.add(c);
            Abbreviation abbreviation = book.abbreviation(c);
            if (!abbreviation.entity().isEmpty()
                    || abbreviation.ifIntroduced().size() == 1
                    || ruled.contains(String.valueOf(c))) {
                tellable.add(c);
            }
        }
    }

    /**
     * The first candidate of a sentence from a place on; the end of the sentence if none follows.
     */
    int next(SentenceContext context, int from) {
        char[] text = context.text();
        int end = context.end();
        int at = from;
        while (at < end && !(characters.has(text[at]) && isAt(context, at))) {
            at++;
        }
        return at;
    }

    /** Whether the character at a place may be a country, or a continent beside one. */
    boolean isAt(SentenceContext context, int at) {
        char c = context.text()[at];
        return characters.has(c)
                && !context.isTaken(at)
                && (continents.has(c) || canMeanAnEntity(context, c))
                && !isDate(context, at)
                && !isRepeated(context, at);
    }

    boolean isContinent(SentenceContext context, int at) {
        return continents.has(context.text()[at]);
    }

    private boolean canMeanAnEntity(SentenceContext context, char c) {
        if (tellable.has(c)) {
            return true;
        } else if (context.isWithoutIntroductions()) {
            return false;
        }
        for (String entity : book.abbreviation(c).ifIntroduced()) {
            if (context.isIntroduced(entity)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRepeated(SentenceContext context, int at) {
        char c = context.text()[at];
        return (at > context.begin() && context.text()[at - 1] == c)
                || (at + 1 < context.end() && context.text()[at + 1] == c);
    }

    private boolean isDate(SentenceContext context, int at) {
        return at > context.begin()
                && dates.has(context.character(at))
                && isNumeral(context.text()[at - 1]);
    }

    static boolean isNumeral(char c) {
        return CharacterClass.of(c) == CharacterClass.DIGIT || "一二三四五六七八九十廿卅〇".indexOf(c) >= 0;
    }
}
