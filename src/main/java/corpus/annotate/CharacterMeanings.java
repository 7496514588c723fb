package corpus.annotate;

import corpus.annotate.NameBook.Abbreviation;
import corpus.document.Entity;
import corpus.document.EntityType;
import corpus.document.Gazetteer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private final ListedWords listed;
    private final Map<String, Set<String>> neighbours;

    private final CharacterTable<String> defaults;
    private final CharacterTable<List<RecognitionRules.Company>> companies;

    CharacterMeanings(NameBook book, RecognitionRules rules, ListedWords listed) {
        this.book = book;
        this.rules = rules;
        this.listed = listed;
        neighbours = neighbours(book.gazetteer());
        Map<Character, String> byCharacter = new HashMap<>();
        rules.defaults().forEach((c, entity) -> byCharacter.put(c.charAt(0), entity));
        defaults = new CharacterTable<>(byCharacter);
        companies = new CharacterTable<>(companies(rules));
    }

    private static Map<Character, List<RecognitionRules.Company>> companies(
            RecognitionRules rules) {
        Map<Character, List<RecognitionRules.Company>> companies = new HashMap<>();
        for (RecognitionRules.Company company : rules.company()) {
            companies
                    .computeIfAbsent(company.character().charAt(0), c -> new ArrayList<>())
                    .add(company);
        }
        return companies;
    }

    /**
     * The entity that a character means here; empty if that can't be told: whom the company
     * decides, else the one named nearest, else whom the company usually means, else the usual one.
     */
    private String resolve(SentenceContext context, int at, CharacterRun run) {
        Abbreviation abbreviation = book.abbreviation(context.text()[at]);
        if (abbreviation == null) {
            return "";
        }
        String decided = company(context, at, run, true);
        if (decided.isEmpty()) {
            decided = sentence(context, at);
        }
        if (!decided.isEmpty()) {
            return decided;
        }
        String usual = abbreviation.entity();
        if (!usual.isEmpty() && context.isNear(usual, at)) {
            return usual;
        }
        String nearest = nearest(context, at, abbreviation.ifIntroduced());
        if (!nearest.isEmpty() && context.isNear(nearest, at)) {
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
        if (abbreviation.ifIntroduced().size() == 1) {
            return abbreviation.ifIntroduced().get(0);
        }
        String usually = defaults.get(context.character(at));
        return usually == null ? "" : usually;
    }

    /** Whether the others of its run say whom a character means (印巴). */
    boolean isDecidedByCompany(SentenceContext context, CharacterRun run, int member) {
        int at = run.at(member);
        String entity = run.entity(member);
        return company(context, at, run, true).equals(entity)
                || company(context, at, run, false).equals(entity);
    }

    /** Says of each member of a run whom it means beside the others. */
    void resolve(SentenceContext context, CharacterRun run) {
        for (int member = 0; member < run.size(); member++) {
            run.resolve(member, resolve(context, run.at(member), run));
        }
    }

    private List<RecognitionRules.Company> companiesOf(SentenceContext context, int at) {
        List<RecognitionRules.Company> known = companies.get(context.character(at));
        return known == null ? List.of() : known;
    }

    /** Whom the rest of the sentence says that a character means: 以方…巴方 (Palestine). */
    private String sentence(SentenceContext context, int at) {
        for (RecognitionRules.Company company : companiesOf(context, at)) {
            if (company.certain()) {
                for (String character : company.beside()) {
                    if (stands(context, character.charAt(0))) {
                        return company.entity();
                    }
                }
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
                        && listed.has(
                                WordList.LAST_ONLY,
                                listed.numberOf(
                                        context.text(), at + 1, context.endOfWordPart(at + 1)))) {
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
                    if (company.isBeside(context.character(run.at(i)))) {
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
            int named = context.isWithoutIntroductions() ? 0 : named(context, at, others);
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

    /** How many of these the document names near a place. */
    private static int named(SentenceContext context, int at, Set<String> entities) {
        int named = 0;
        for (String entity : entities) {
            named += context.isNear(entity, at) ? 1 : 0;
        }
        return named;
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
                            .computeIfAbsent(member, id -> new HashSet<>())
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
        char c = context.character(at);
        Abbreviation abbreviation = book.abbreviation(c);
        if (abbreviation == null) {
            return false;
        } else if (!abbreviation.entity().isEmpty() || defaults.get(c) != null) {
            return true;
        }
        for (String entity : abbreviation.ifIntroduced()) {
            if (context.isNear(entity, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the character means some entity even where nobody names it. */
    boolean hasUsual(SentenceContext context, int at) {
        Abbreviation abbreviation = book.abbreviation(context.character(at));
        return abbreviation != null && !abbreviation.entity().isEmpty();
    }

    /** Whether the character means this entity even where nobody names it. */
    boolean isUsual(SentenceContext context, int at, String entity) {
        return book.abbreviation(context.text()[at]).entity().equals(entity);
    }

    /** Whether a longer string around the character says that this entity is not meant (中途岛). */
    boolean isHidden(SentenceContext context, int at, String entity) {
        for (int from = Math.max(context.begin(), at - LONGEST_CONTEXT); from <= at; from++) {
            if (hides(context, from, at, entity)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a string that begins at one place and covers another hides an entity. */
    private boolean hides(SentenceContext context, int from, int covered, String entity) {
        NameIndex<NameEntry> index = book.index();
        char[] text = context.text();
        int node = index.mayBegin(text, from, context.end()) ? index.first(text[from]) : 0;
        for (int end = from + 1; node > 0; end++) {
            NameEntry entry = end > covered ? index.valueAt(node) : null;
            if (entry != null && entry.hides().contains(entity)) {
                return true;
            }
            node = end < context.end() ? index.next(node, text[end]) : NameTrie.NONE;
        }
        return false;
    }
}
