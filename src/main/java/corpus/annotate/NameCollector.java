package corpus.annotate;

import corpus.annotate.NameBook.Abbreviation;
import corpus.document.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings the names of entities and the user's words into normal form, and says whose each is. */
final class NameCollector {
    private final TextNormalizer normalizer;
    private final Map<String, Name> names = new HashMap<>();
    private final Map<String, Set<String>> hidden = new HashMap<>();
    private final Map<Character, Abbreviation> abbreviations = new HashMap<>();

    NameCollector(TextNormalizer normalizer) {
        this.normalizer = normalizer;
    }

    void add(GazetteerEntry entry) {
        for (String longer : entry.not()) {
            hidden.computeIfAbsent(normal(longer), key -> new HashSet<>()).add(entry.entity().id());
        }
        for (String name : entry.names()) {
            String key = normal(name);
            names.put(key, nameOf(entry.entity(), isForeign(key), key.length()));
        }
        for (String name : entry.foreign()) {
            String key = normal(name);
            names.put(key, nameOf(entry.entity(), true, key.length()));
        }
        entry.abbreviations().forEach(c -> abbreviate(c, entry.entity().id(), true));
        entry.abbreviationsIfIntroduced().forEach(c -> abbreviate(c, entry.entity().id(), false));
    }

    void add(UserWord word) {
        String key = normal(word.word());
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

    /** What is known of each string in normal form. */
    Map<String, NameEntry> entries() {
        Map<String, NameEntry> all = new HashMap<>();
        names.forEach(
                (key, name) ->
                        all.put(key, new NameEntry(name, hidden.getOrDefault(key, Set.of()))));
        hidden.forEach((key, ids) -> all.putIfAbsent(key, new NameEntry(null, ids)));
        return all;
    }

    /** Whom each character in normal form may stand for. */
    Map<Character, Abbreviation> abbreviations() {
        return abbreviations;
    }

    private void abbreviate(String written, String id, boolean usual) {
        char c = normal(written).charAt(0);
        Abbreviation known = abbreviations.getOrDefault(c, new Abbreviation("", List.of()));
        if (usual && known.entity().isEmpty()) {
            abbreviations.put(c, new Abbreviation(id, known.ifIntroduced()));
        } else {
            List<String> others = new ArrayList<>(known.ifIntroduced());
            others.add(id);
            abbreviations.put(c, new Abbreviation(known.entity(), List.copyOf(others)));
        }
    }

    /**
     * The name of an entity.
     *
     * @param wholeWord whether it is in another script
     * @param length in UTF-16 units
     */
    static Name nameOf(Entity entity, boolean wholeWord, int length) {
        return new Name(
                Name.Kind.ENTITY,
                entity.id(),
                NameBook.tagOf(entity),
                wholeWord,
                wholeWord || length > 2,
                Name.Source.GIVEN);
    }

    static boolean isForeign(String key) {
        return key.codePoints().noneMatch(c -> CharacterClass.of(c) == CharacterClass.HAN);
    }

    private String normal(String written) {
        return new String(normalizer.normalize(written));
    }
}
