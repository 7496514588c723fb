package corpus.annotate;

import corpus.document.Entity;
import corpus.document.EntityType;
import corpus.document.Gazetteer;
import corpus.segment.FixedSpan;
import corpus.segment.Segmenter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All names of a gazetteer and all words of the user, ready to be found: the index of longer names,
 * and the table of one-character names.
 */
final class NameBook {
    private static final String NOUN = "n";

    private final NameIndex<NameEntry> index;
    private final Map<Character, Abbreviation> abbreviations;
    private final CharacterTable<Abbreviation> byCharacter;
    private final Gazetteer gazetteer;

    /**
     * Whom a character may stand for.
     *
     * @param entity the entity it usually means; empty if it is ambiguous
     * @param ifIntroduced the entities it means in texts that name them in full
     */
    record Abbreviation(String entity, List<String> ifIntroduced) {
        /** Whether it may stand for this entity. */
        boolean has(String id) {
            return entity.equals(id) || ifIntroduced.contains(id);
        }
    }

    /**
     * @param index the longer names
     * @param abbreviations the characters in normal form
     * @param gazetteer the entities
     */
    NameBook(
            NameIndex<NameEntry> index,
            Map<Character, Abbreviation> abbreviations,
            Gazetteer gazetteer) {
        this.index = index;
        this.abbreviations = abbreviations;
        byCharacter = new CharacterTable<>(abbreviations);
        this.gazetteer = gazetteer;
    }

    /** The names of a gazetteer and the user's words. */
    static NameBook of(GazetteerSource source, List<UserWord> words, TextNormalizer normalizer) {
        Optional<PreparedNames> prepared =
                source.isBuiltIn() && words.isEmpty() ? PreparedNames.find() : Optional.empty();
        return prepared.map(PreparedNames::book)
                .orElseGet(() -> of(source.entries(), words, normalizer));
    }

    /** The same, put together now. */
    static NameBook of(
            List<GazetteerEntry> entries, List<UserWord> words, TextNormalizer normalizer) {
        NameCollector names = new NameCollector(normalizer);
        entries.forEach(names::add);
        words.forEach(names::add);
        return new NameBook(
                NameIndex.of(names.entries()),
                names.abbreviations(),
                Gazetteer.of(entries.stream().map(GazetteerEntry::entity).toList()));
    }

    NameIndex<NameEntry> index() {
        return index;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    /** All characters, in normal form, that may stand for somebody. */
    Set<Character> abbreviated() {
        return abbreviations.keySet();
    }

    /** Whom a character in normal form may stand for; null if it is no one's name. */
    Abbreviation abbreviation(char c) {
        return byCharacter.get(c);
    }

    /** Whether a character may stand for an entity. */
    boolean isAbbreviation(String character, String entity) {
        Abbreviation known = abbreviations.get(character.charAt(0));
        return known != null && known.has(entity);
    }

    /**
     * An index of the short names that a document defines and this book lacks. A name that belongs
     * to somebody already stays with them, and an everyday word may only be short for an
     * organisation or a group (联盟).
     */
    NameIndex<NameEntry> indexOf(
            Map<String, DefinitionFinder.Definition> definitions, Segmenter dictionary) {
        Map<String, NameEntry> entries = new HashMap<>();
        definitions.forEach(
                (alias, definition) -> {
                    boolean foreign = NameCollector.isForeign(alias);
                    boolean everyday = !foreign && dictionary.isKnown(alias);
                    boolean certain = foreign || (!everyday && alias.length() > 2);
                    if (!isName(alias)
                            && (!everyday || mayBeAnEverydayWord(alias, definition, dictionary))) {
                        entries.put(
                                alias,
                                new NameEntry(
                                        definition.name().defined(everyday, foreign, certain),
                                        Set.of()));
                    }
                });
        return NameIndex.of(entries);
    }

    private boolean mayBeAnEverydayWord(
            String alias, DefinitionFinder.Definition definition, Segmenter dictionary) {
        EntityType type = gazetteer.get(definition.name().entity()).type();
        return (type == EntityType.ORGANIZATION || type == EntityType.GROUP)
                && dictionary.tagOf(alias).startsWith(NOUN);
    }

    private boolean isName(String alias) {
        char[] text = alias.toCharArray();
        boolean[] known = new boolean[1];
        index.findAt(
                text,
                0,
                text.length,
                (end, entry) -> known[0] |= end == text.length && entry.name() != null);
        return known[0];
    }

    /** The tag of an entity's tokens: {@code nt} for organisations, {@code ns} for the others. */
    static String tagOf(Entity entity) {
        return entity.type() == EntityType.ORGANIZATION
                ? FixedSpan.ORGANIZATION_TAG
                : FixedSpan.PLACE_TAG;
    }
}
