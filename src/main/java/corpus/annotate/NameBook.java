package corpus.annotate;

import corpus.document.Entity;
import corpus.document.EntityType;
import corpus.document.Gazetteer;
import corpus.segment.FixedSpan;
import corpus.segment.Segmenter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All names of a gazetteer and all words of the user, ready to be found: the index of longer names,
 * and the table of one-character names.
 */
final class NameBook {
    private static final String NOUN = "n";

    private final NameIndex<NameEntry> index;
    private final Map<Character, Abbreviation> abbreviations = new HashMap<>();
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

    NameBook(List<GazetteerEntry> entries, List<UserWord> words, TextNormalizer normalizer) {
        Map<String, Name> names = new HashMap<>();
        Map<String, Set<String>> hidden = new HashMap<>();
        for (GazetteerEntry entry : entries) {
            for (String longer : entry.not()) {
                hidden.computeIfAbsent(normal(longer, normalizer), key -> new HashSet<>())
                        .add(entry.entity().id());
            }
            for (String name : entry.names()) {
                String key = normal(name, normalizer);
                names.put(key, nameOf(entry.entity(), key, false));
            }
            for (String name : entry.foreign()) {
                String key = normal(name, normalizer);
                names.put(key, nameOf(entry.entity(), key, true));
            }
            entry.abbreviations()
                    .forEach(c -> abbreviate(c, entry.entity().id(), true, normalizer));
            entry.abbreviationsIfIntroduced()
                    .forEach(c -> abbreviate(c, entry.entity().id(), false, normalizer));
        }
        for (UserWord word : words) {
            String key = normal(word.word(), normalizer);
            Name known = names.get(key);
            boolean isName = known != null && known.kind() == Name.Kind.ENTITY;
            names.put(
                    key,
                    new Name(
                            isName ? Name.Kind.ENTITY : Name.Kind.WORD,
                            isName ? known.entity() : "",
                            word.tag(),
                            isForeign(key),
                            true,
                            Name.Source.GIVEN));
        }
        Map<String, NameEntry> all = new HashMap<>();
        names.forEach(
                (key, name) ->
                        all.put(key, new NameEntry(name, hidden.getOrDefault(key, Set.of()))));
        hidden.forEach((key, ids) -> all.putIfAbsent(key, new NameEntry(null, ids)));
        index = NameIndex.of(all);
        gazetteer = Gazetteer.of(entries.stream().map(GazetteerEntry::entity).toList());
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
        return abbreviations.get(c);
    }

    /** Whether a character may stand for an entity. */
    boolean isAbbreviation(String character, String entity) {
        Abbreviation known = abbreviations.get(character.charAt(0));
        return known != null && known.has(entity);
    }

    private void abbreviate(String written, String id, boolean usual, TextNormalizer normalizer) {
        char c = normal(written, normalizer).charAt(0);
        Abbreviation known = abbreviations.getOrDefault(c, new Abbreviation("", List.of()));
        if (usual && known.entity().isEmpty()) {
            abbreviations.put(c, new Abbreviation(id, known.ifIntroduced()));
        } else {
            List<String> others = new ArrayList<>(known.ifIntroduced());
            others.add(id);
            abbreviations.put(c, new Abbreviation(known.entity(), List.copyOf(others)));
        }
    }

    private static Name nameOf(Entity entity, String key, boolean foreign) {
        boolean wholeWord = foreign || isForeign(key);
        boolean certain = wholeWord || key.length() > 2;
        return new Name(
                Name.Kind.ENTITY,
                entity.id(),
                tagOf(entity),
                wholeWord,
                certain,
                Name.Source.GIVEN);
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
                    boolean foreign = isForeign(alias);
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

    private static boolean isForeign(String key) {
        return key.codePoints().noneMatch(c -> CharacterClass.of(c) == CharacterClass.HAN);
    }

    private static String normal(String written, TextNormalizer normalizer) {
        return new String(normalizer.normalize(written));
    }
}
