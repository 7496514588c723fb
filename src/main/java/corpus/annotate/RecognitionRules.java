package corpus.annotate;

import corpus.yaml.Problems;
import corpus.yaml.YamlMapping;
import corpus.yaml.YamlNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When one character stands for a country: what stands in {@code recognition.yaml}, where each list
 * is explained. A value; {@link AbbreviationFinder} applies it.
 *
 * @param lists the word lists
 * @param weights how much each piece of evidence speaks for a country, in decibans: ten times the
 *     decimal logarithm of the factor by which it changes the odds (Good 1950)
 * @param wording what each piece of evidence says, for readers
 * @param counts how many countries words such as 两国 say there are
 * @param company whom an ambiguous character means beside another
 * @param defaults whom an ambiguous character means if nothing else tells
 * @param prominent ids of those that an ambiguous character means rather than their neighbours
 * @param readings strings that mean one entity where the document speaks of it
 * @param compounds dictionary words that hold countries, with their characters
 */
record RecognitionRules(
        Map<WordList, Set<String>> lists,
        Map<Evidence, Integer> weights,
        Map<Evidence, String> wording,
        Map<String, Integer> counts,
        List<Company> company,
        Map<String, String> defaults,
        Set<String> prominent,
        List<Reading> readings,
        Map<String, Set<String>> compounds) {

    private static final int STRONGEST = 300;

    /**
     * A string that may mean one entity (中非, the Central African Republic) and may be read
     * character by character otherwise (中非合作, China and Africa).
     *
     * @param text the string
     * @param entity the id of the entity
     * @param ifFollowed words behind it that decide for the entity
     * @param unlessFollowed words behind it that give it its other meaning, even where the document
     *     names the entity in full; otherwise that decides for the entity
     */
    record Reading(
            String text, String entity, Set<String> ifFollowed, Set<String> unlessFollowed) {}

    /**
     * Whom an ambiguous character means beside certain others.
     *
     * @param character the ambiguous one
     * @param beside the others
     * @param entity the id of the entity that it means then
     * @param certain whether that holds even where the document names another one nearby
     */
    record Company(String character, Set<String> beside, String entity, boolean certain) {
        /** Whether a character is one of the others. */
        boolean isBeside(char other) {
            for (String each : beside) {
                if (each.charAt(0) == other) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Whether a list has a word. */
    boolean has(WordList list, String word) {
        return lists.get(list).contains(word);
    }

    /** The weights by the ordinal of the evidence. */
    @SuppressWarnings("EnumOrdinal") // an array by evidence
    int[] weightTable() {
        int[] table = new int[Evidence.values().length];
        weights.forEach((evidence, weight) -> table[evidence.ordinal()] = weight);
        return table;
    }

    /**
     * Reads the rules.
     *
     * @param root a file such as {@code recognition.yaml}
     * @throws corpus.document.CorpusException with every mistake and its line
     */
    static RecognitionRules of(YamlMapping root) {
        Problems problems = new Problems();
        root.refuseUnknown(
                Set.of(
                        "version",
                        "date",
                        "words",
                        "counts",
                        "company",
                        "defaults",
                        "prominent",
                        "readings",
                        "compounds",
                        "evidence"),
                problems);
        YamlMapping words = root.mapping("words", problems).orElseThrow();
        Map<WordList, Set<String>> lists = new EnumMap<>(WordList.class);
        for (WordList list : WordList.values()) {
            lists.put(list, words(words, list.key(), problems));
        }
        Map<Evidence, Integer> weights = new EnumMap<>(Evidence.class);
        Map<Evidence, String> wording = new EnumMap<>(Evidence.class);
        YamlMapping evidence = root.mapping("evidence", problems).orElseThrow();
        for (Evidence each : Evidence.values()) {
            YamlMapping fields = evidence.mapping(each.key(), problems).orElseThrow();
            weights.put(
                    each, fields.integer("weight", -STRONGEST, STRONGEST, problems).orElseThrow());
            wording.put(each, fields.requiredString("says", problems));
        }
        RecognitionRules rules =
                new RecognitionRules(
                        lists,
                        weights,
                        wording,
                        counts(root, problems),
                        company(root, problems),
                        defaults(root, problems),
                        words(root, "prominent", problems),
                        readings(root, problems),
                        compounds(root, problems));
        problems.throwIfAny();
        return rules;
    }

    /**
     * The same rules without those about entities that a gazetteer lacks, or that have no such name
     * in it: a user may take them out.
     */
    RecognitionRules about(NameBook book) {
        Map<String, String> known = new HashMap<>(defaults);
        known.entrySet().removeIf(rule -> !book.isAbbreviation(rule.getKey(), rule.getValue()));
        return new RecognitionRules(
                lists,
                weights,
                wording,
                counts,
                company.stream()
                        .filter(rule -> book.isAbbreviation(rule.character(), rule.entity()))
                        .toList(),
                known,
                prominent,
                readings.stream()
                        .filter(rule -> book.gazetteer().find(rule.entity()).isPresent())
                        .toList(),
                compounds);
    }

    private static Set<String> words(YamlMapping fields, String field, Problems problems) {
        return new HashSet<>(fields.strings(field, problems));
    }

    private static Map<String, Integer> counts(YamlMapping root, Problems problems) {
        Map<String, Integer> counts = new HashMap<>();
        root.mapping("counts", problems)
                .ifPresent(
                        fields ->
                                fields.names()
                                        .forEach(
                                                word ->
                                                        fields.integer(word, 2, 9, problems)
                                                                .ifPresent(
                                                                        n -> counts.put(word, n))));
        return counts;
    }

    private static List<Company> company(YamlMapping root, Problems problems) {
        List<Company> company = new ArrayList<>();
        for (YamlNode node : root.items("company", problems)) {
            if (node instanceof YamlMapping fields) {
                company.add(
                        new Company(
                                fields.requiredString("character", problems),
                                words(fields, "beside", problems),
                                fields.requiredString("entity", problems),
                                fields.flag("certain", problems).orElse(false)));
            }
        }
        return company;
    }

    private static Map<String, String> defaults(YamlMapping root, Problems problems) {
        Map<String, String> defaults = new HashMap<>();
        root.mapping("defaults", problems)
                .ifPresent(
                        fields ->
                                fields.names()
                                        .forEach(
                                                c ->
                                                        defaults.put(
                                                                c,
                                                                fields.requiredString(
                                                                        c, problems))));
        return defaults;
    }

    private static List<Reading> readings(YamlMapping root, Problems problems) {
        List<Reading> readings = new ArrayList<>();
        for (YamlNode node : root.items("readings", problems)) {
            if (node instanceof YamlMapping fields) {
                readings.add(
                        new Reading(
                                fields.requiredString("text", problems),
                                fields.requiredString("entity", problems),
                                words(fields, "if_followed", problems),
                                words(fields, "unless_followed", problems)));
            }
        }
        return readings;
    }

    private static Map<String, Set<String>> compounds(YamlMapping root, Problems problems) {
        Map<String, Set<String>> compounds = new HashMap<>();
        root.mapping("compounds", problems)
                .ifPresent(
                        fields ->
                                fields.names()
                                        .forEach(
                                                word ->
                                                        compounds.put(
                                                                word,
                                                                words(fields, word, problems))));
        return compounds;
    }
}
