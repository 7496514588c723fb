package corpus.annotate;

import corpus.yaml.Problems;
import corpus.yaml.YamlMapping;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The lists of {@code ner.yaml}, where each is explained. */
record NerRules(Persons persons, Places places, Organizations organizations) {
    /** What is known of persons' names. */
    record Persons(
            Set<Integer> transliteration,
            Set<String> known,
            Set<String> titles,
            Set<String> noGiven,
            Set<String> noSurname,
            Set<String> tails) {}

    /** What is known of places' names. */
    record Places(
            Set<String> ends,
            Set<String> endsOfCountries,
            Set<String> endsOfUnknown,
            Set<String> noPlace,
            Set<String> noNames,
            Map<String, Set<String>> shortNames) {}

    /** What is known of organisations' names. */
    record Organizations(
            Set<String> noEnd,
            Set<String> ends,
            Set<String> localEnds,
            Set<String> edges,
            Set<String> weakEnds,
            Set<String> places,
            Set<String> alone,
            Set<String> strings,
            Set<String> noPart,
            Set<String> districts) {}

    /**
     * Reads the rules.
     *
     * @param root a file such as {@code ner.yaml}
     * @throws corpus.document.CorpusException with every mistake and its line
     */
    static NerRules of(YamlMapping root) {
        Problems problems = new Problems();
        root.refuseUnknown(Set.of("persons", "places", "organizations"), problems);
        NerRules rules =
                new NerRules(
                        persons(root.mapping("persons", problems).orElseThrow(), problems),
                        places(root.mapping("places", problems).orElseThrow(), problems),
                        organizations(
                                root.mapping("organizations", problems).orElseThrow(), problems));
        problems.throwIfAny();
        return rules;
    }

    private static Persons persons(YamlMapping fields, Problems problems) {
        Set<Integer> characters = new HashSet<>();
        fields.requiredString("transliteration", problems).codePoints().forEach(characters::add);
        return new Persons(
                characters,
                words(fields, "known", problems),
                words(fields, "titles", problems),
                words(fields, "no_given", problems),
                words(fields, "no_surname", problems),
                words(fields, "tails", problems));
    }

    private static Places places(YamlMapping fields, Problems problems) {
        Map<String, Set<String>> shortNames = new HashMap<>();
        fields.mapping("short", problems)
                .ifPresent(
                        list ->
                                list.names()
                                        .forEach(c -> shortNames.put(c, words(list, c, problems))));
        return new Places(
                words(fields, "ends", problems),
                words(fields, "ends_of_countries", problems),
                words(fields, "ends_of_unknown", problems),
                words(fields, "no_place", problems),
                words(fields, "no_names", problems),
                shortNames);
    }

    private static Organizations organizations(YamlMapping fields, Problems problems) {
        return new Organizations(
                words(fields, "no_end", problems),
                words(fields, "ends", problems),
                words(fields, "local_ends", problems),
                words(fields, "edges", problems),
                words(fields, "weak_ends", problems),
                words(fields, "places", problems),
                words(fields, "alone", problems),
                words(fields, "strings", problems),
                words(fields, "no_part", problems),
                words(fields, "districts", problems));
    }

    private static Set<String> words(YamlMapping fields, String field, Problems problems) {
        return new HashSet<>(fields.strings(field, problems));
    }
}
