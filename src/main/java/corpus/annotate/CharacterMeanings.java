package corpus.annotate;

import corpus.annotate.NameBook.Abbreviation;
import corpus.document.Entity;
import corpus.document.EntityType;
import corpus.document.Gazetteer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whom a single character may stand for, and whom it means at a place of a text. */
final class CharacterMeanings {
    /** How far before a character a string that covers it may begin. */
    static final int LONGEST_CONTEXT = 6;

    /** A larger region says little about who is meant. */
    private static final int LARGEST_REGION = 25;

    /** How many names of neighbours a neighbour in the same run is worth, and prominence. */
    private static final int RUN_MATE = 3;

    private static final int PROMINENT = 2;

    private final NameBook book;
    private final RecognitionRules rules;
    private final Map<String, Set<String>> neighbours;

    /** The characters that rules or gazetteer say anything about: one look rejects all others. */
    private final BitSet characters = new BitSet(0x10000);

    private final BitSet continents = new BitSet(0x10000);

    /** Those that may mean somebody even in a text that names nobody in full. */
    private final BitSet tellable = new BitSet(0x10000);

    private final Map<Character, List<RecognitionRules.Company>> companies = new HashMap<>();

    CharacterMeanings(NameBook book, RecognitionRules rules) {
        this.book = book;
        this.rules = rules;
        neighbours = neighbours(book.gazetteer());
        book.abbreviated().forEach(characters::set);
        rules.lists().get(WordList.CONTINENTS).forEach(word -> continents.set(word.charAt(0)));
        characters.or(continents);
        for (RecognitionRules.Company company : rules.company()) {
            companies
                    .computeIfAbsent(company.character().charAt(0), c -> new ArrayList<>())
                    .add(company);
        }
        for (char c : book.abbreviated()) {
            Abbreviation abbreviation = book.abbreviation(c);
            tellable.set(
                    c,
                    !abbreviation.entity().isEmpty()
                            || abbreviation.ifIntroduced().size() == 1
                            || rules.defaults().containsKey(String.valueOf(c))
                            || companies.containsKey(c));
        }
    }

    /** Whether the character at a place may be a country, or a continent beside one. */
    boolean isCandidate(SentenceContext context, int at) {
        char c = context.text()[at];
        return characters.get(c)
                && !context.isTaken(at)
                && (continents.get(c) || canMeanAnEntity(context, c))
                && !isDate(context, at)
                && !isRepeated(context, at);
    }

    boolean isContinent(SentenceContext context, int at) {
        return continents.get(context.text()[at]);
    }

    private boolean canMeanAnEntity(SentenceContext context, char c) {
        return tellable.get(c)
                || book.abbreviation(c).ifIntroduced().stream().anyMatch(context::isIntroduced);
    }

    private static boolean isRepeated(SentenceContext context, int at) {
        char c = context.text()[at];
        return (at > context.begin() && context.text()[at - 1] == c)
                || (at + 1 < context.end() && context.text()[at + 1] == c);
    }

    private boolean isDate(SentenceContext context, int at) {
        return at > context.begin()
                && rules.has(WordList.DATES, context.character(at))
                && isNumeral(context.text()[at - 1]);
    }

    static boolean isNumeral(char c) {
        return CharacterClass.of(c) == CharacterClass.DIGIT || "一二三四五六七八九十廿卅〇".indexOf(c) >= 0;
    }

    /**
     * The entity that a character means here; empty if that can't be told: whom the company
     * decides, else the one named nearest, else whom the company usually means, else the usual one.
     */
    String resolve(SentenceContext context, int at, CharacterRun run) {
        Abbreviation abbreviation = book.abbreviation(context.text()[at]);
        if (abbreviation == null) {
            return "";
        }
        String decided = company(context, at, run, true);
        if (decided.isEmpty()) {
            decided = sentence(context, at);
        }
        String usual = abbreviation.entity();
        String nearest = nearest(context, at, abbreviation.ifIntroduced());
        if (!decided.isEmpty()) {
            return decided;
        } else if (!usual.isEmpty() && context.isNear(usual, at)) {
            return usual;
        } else if (!nearest.isEmpty() && context.isNear(nearest, at)) {
            return nearest;
        }
        String probable = company(context, at, run, false);
        if (!probable.isEmpty()) {
            return probable;
        } else if (!usual.isEmpty()) {
            return usual;
        } else if (!nearest.isEmpty()) {
            return nearest;
        }
        String neighbour = neighbour(context, at, run, abbreviation.ifIntroduced());
        if (!neighbour.isEmpty()) {
            return neighbour;
        }
        return abbreviation.ifIntroduced().size() == 1
                ? abbreviation.ifIntroduced().get(0)
                : rules.defaults().getOrDefault(context.character(at), "");
    }

    /** Whether the others of its run say whom a character means (印巴). */
    boolean isDecidedByCompany(SentenceContext context, int at, CharacterRun run, String entity) {
        return company(context, at, run, true).equals(entity)
                || company(context, at, run, false).equals(entity);
    }

    private List<RecognitionRules.Company> companiesOf(SentenceContext context, int at) {
        return companies.getOrDefault(context.text()[at], List.of());
    }

    /** Whom the rest of the sentence says that a character means: 以方…巴方 (Palestine). */
    private String sentence(SentenceContext context, int at) {
        for (RecognitionRules.Company company : companiesOf(context, at)) {
            if (company.certain()
                    && company.beside().stream().anyMatch(c -> stands(context, c.charAt(0)))) {
                return company.entity();
            }
        }
        return "";
    }

    /** Whether a sentence names a country by its full name or by a character of its own. */
    private boolean stands(SentenceContext context, char c) {
        Abbreviation abbreviation = book.abbreviation(c);
        if (abbreviation != null
                && !abbreviation.entity().isEmpty()
                && context.isInSentence(abbreviation.entity(), context.begin())) {
            return true;
        }
        for (int at = context.begin(); at < context.end(); at++) {
            if (context.text()[at] == c && !context.isTaken(at)) {
                int word = context.coarse().at(at);
                if (context.coarse().length(word) == 1
                        && rules.has(WordList.LAST_ONLY, context.wordPartAfter(at + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private String company(SentenceContext context, int at, CharacterRun run, boolean certain) {
        for (RecognitionRules.Company company : companiesOf(context, at)) {
            if (company.certain() == certain) {
                for (int i = 0; i < run.size(); i++) {
                    if (company.beside().contains(context.character(run.at(i)))) {
                        return company.entity();
                    }
                }
            }
        }
        return "";
    }

    /**
     * The one whose region the text speaks of most, rather one of the prominent ones: 巴 among
     * Argentina and Chile is Brazil.
     */
    private String neighbour(
            SentenceContext context, int at, CharacterRun run, List<String> entities) {
        String best = "";
        int most = 0;
        for (String entity : entities) {
            Set<String> others = neighbours.getOrDefault(entity, Set.of());
            int named = 0;
            for (String other : others) {
                named += context.isNear(other, at) ? 1 : 0;
            }
            for (int member = 0; member < run.size(); member++) {
                named += others.contains(ownMeaning(context, run.at(member))) ? RUN_MATE : 0;
            }
            named += named > 0 && rules.prominent().contains(entity) ? PROMINENT : 0;
            if (named > most) {
                most = named;
                best = entity;
            }
        }
        return best;
    }

    /** Whom a character means by itself; empty if it is ambiguous. */
    private String ownMeaning(SentenceContext context, int at) {
        Abbreviation abbreviation = book.abbreviation(context.text()[at]);
        if (abbreviation == null) {
            return "";
        } else if (!abbreviation.entity().isEmpty()) {
            return abbreviation.entity();
        }
        return abbreviation.ifIntroduced().size() == 1 ? abbreviation.ifIntroduced().get(0) : "";
    }

    private static Map<String, Set<String>> neighbours(Gazetteer gazetteer) {
        Map<String, Set<String>> neighbours = new HashMap<>();
        for (Entity region : gazetteer.entities().values()) {
            if (region.type() == EntityType.REGION && region.members().size() <= LARGEST_REGION) {
                for (String member : region.members()) {
                    neighbours
                            .computeIfAbsent(member, id -> new TreeSet<>())
                            .addAll(region.members());
                }
            }
        }
        neighbours.forEach((entity, others) -> others.remove(entity));
        return neighbours;
    }

    private static String nearest(SentenceContext context, int at, List<String> entities) {
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (String entity : entities) {
            int gap = context.gap(entity, at);
            if (gap < least) {
                least = gap;
                nearest = entity;
            }
        }
        return nearest;
    }

    /**
     * Whether a word of the dictionary that begins with the character may begin with a country: 日军,
     * but 秘方 only where the text speaks of Peru.
     */
    boolean mayHeadAWord(SentenceContext context, int at) {
        Abbreviation abbreviation = book.abbreviation(context.text()[at]);
        return abbreviation != null
                && (!abbreviation.entity().isEmpty()
                        || abbreviation.ifIntroduced().stream()
                                .anyMatch(entity -> context.isNear(entity, at)));
    }

    /** Whether the character means this entity even where nobody names it. */
    boolean isUsual(SentenceContext context, int at, String entity) {
        return book.abbreviation(context.text()[at]).entity().equals(entity);
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
}
