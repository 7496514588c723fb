package corpus.annotate;

import corpus.yaml.Problems;
import corpus.yaml.YamlMapping;
import corpus.yaml.YamlNode;
import corpus.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When one character stands for a country: the lists of {@code recognition.yaml}, where each is
 * explained. A value; {@link AbbreviationFinder} applies it.
 *
 * @param jointBefore words after a joint abbreviation
 * @param jointCounts how many countries some of those say there are
 * @param singleBefore words that bind only the last character of a run
 * @param company whom an ambiguous character means beside another
 * @param partners characters of continents that stand in the place of a country
 * @param partnersIfFollowed the same, only with a word of {@code jointBefore} behind
 * @param jointTags tags of dictionary words that are joint abbreviations
 * @param readings strings that mean a region where the document speaks of it
 * @param free characters that stand alone for an introduced country
 * @param unmistakable those of them that need no introduction beside certain words
 * @param afterNumeralsADate characters that a numeral before them makes a date
 * @param beginsBehind words that begin behind a character whatever the dictionary sees
 * @param officesAfter words before which a character needs no introduction of its country
 * @param separators what stands between the members of a list
 * @param listsBefore what may stand behind a list
 * @param doubtful characters that make a pair doubtful
 * @param compoundVerbs verbs that bind even inside a word of the dictionary
 * @param neverBefore characters that no word behind them makes a country
 * @param bindsDoubtful the only words that bind a doubtful character before them
 * @param freelyBound others that need no introduction where they are bound
 * @param verbsBefore words that bind the character after them
 * @param targetsBefore prepositions that bind the character after them
 * @param prepositionsBefore words before a character that stands alone
 * @param nounsAfter words that bind the character before them
 * @param wordsAfter words after a character that stands alone
 * @param derivedBefore what makes another word of the character before it
 * @param spoilersBefore words that give the character after them its everyday meaning
 * @param spoilersAfter words that give the character before them its everyday meaning
 * @param compounds dictionary words that hold countries, with their characters
 */
record RecognitionRules(
        Set<String> jointBefore,
        Map<String, Integer> jointCounts,
        Set<String> singleBefore,
        List<Company> company,
        Set<String> partners,
        Set<String> partnersIfFollowed,
        Set<String> jointTags,
        List<Reading> readings,
        Set<String> free,
        Set<String> unmistakable,
        Set<String> afterNumeralsADate,
        Set<String> beginsBehind,
        Set<String> officesAfter,
        Set<String> separators,
        Set<String> listsBefore,
        Set<String> doubtful,
        Set<String> compoundVerbs,
        Set<String> neverBefore,
        Set<String> bindsDoubtful,
        Set<String> freelyBound,
        Set<String> verbsBefore,
        Set<String> targetsBefore,
        Set<String> prepositionsBefore,
        Set<String> nounsAfter,
        Set<String> wordsAfter,
        Set<String> derivedBefore,
        Set<String> spoilersBefore,
        Set<String> spoilersAfter,
        Map<String, Set<String>> compounds) {

    /**
     * A string that means an entity where the document names that entity in full.
     *
     * @param text the string
     * @param entity the id of the entity
     * @param unlessFollowed words behind it that give it its other meaning
     */
    record Reading(String text, String entity, Set<String> unlessFollowed) {}

    /**
     * Whom an ambiguous character means beside certain others.
     *
     * @param character the ambiguous one
     * @param beside the others
     * @param entity the id of the entity that it means then
     */
    record Company(String character, Set<String> beside, String entity) {}

    /**
     * Reads the rules.
     *
     * @param text the text of a file such as {@code recognition.yaml}
     * @param source how it is named in messages
     * @throws corpus.document.CorpusException with every mistake and its line
     */
    static RecognitionRules parse(String text, String source) {
        Problems problems = new Problems();
        YamlMapping root = YamlReader.readMapping(text, source);
        root.refuseUnknown(Set.of("lists", "joint", "alone"), problems);
        YamlMapping lists = root.mapping("lists", problems).orElseThrow();
        YamlMapping joint = root.mapping("joint", problems).orElseThrow();
        YamlMapping alone = root.mapping("alone", problems).orElseThrow();
        RecognitionRules rules =
                new RecognitionRules(
                        words(joint, "before", problems),
                        counts(joint, problems),
                        words(joint, "single_before", problems),
                        company(joint, problems),
                        words(joint, "partners", problems),
                        words(joint, "partners_if_followed", problems),
                        words(joint, "tags", problems),
                        readings(joint, problems),
                        words(alone, "free", problems),
                        words(alone, "unmistakable", problems),
                        words(alone, "after_numerals_a_date", problems),
                        words(alone, "begins_behind", problems),
                        words(alone, "offices_after", problems),
                        words(lists, "separators", problems),
                        words(lists, "before", problems),
                        words(joint, "doubtful", problems),
                        words(alone, "compound_verbs", problems),
                        words(alone, "never_before", problems),
                        words(alone, "binds_doubtful", problems),
                        words(alone, "freely_bound", problems),
                        words(alone, "verbs_before", problems),
                        words(alone, "targets_before", problems),
                        words(alone, "prepositions_before", problems),
                        words(alone, "nouns_after", problems),
                        words(alone, "words_after", problems),
                        words(alone, "derived_before", problems),
                        words(alone, "spoilers_before", problems),
                        words(alone, "spoilers_after", problems),
                        compounds(alone, problems));
        problems.throwIfAny();
        return rules;
    }

    private static Set<String> words(YamlMapping fields, String field, Problems problems) {
        return new HashSet<>(fields.strings(field, problems));
    }

    private static Map<String, Integer> counts(YamlMapping joint, Problems problems) {
        Map<String, Integer> counts = new HashMap<>();
        joint.mapping("counts", problems)
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

    private static List<Company> company(YamlMapping joint, Problems problems) {
        List<Company> company = new ArrayList<>();
        for (YamlNode node : joint.items("company", problems)) {
            if (node instanceof YamlMapping fields) {
                company.add(
                        new Company(
                                fields.requiredString("character", problems),
                                words(fields, "beside", problems),
                                fields.requiredString("entity", problems)));
            }
        }
        return company;
    }

    private static List<Reading> readings(YamlMapping joint, Problems problems) {
        List<Reading> readings = new ArrayList<>();
        for (YamlNode node : joint.items("readings", problems)) {
            if (node instanceof YamlMapping fields) {
                readings.add(
                        new Reading(
                                fields.requiredString("text", problems),
                                fields.requiredString("entity", problems),
                                words(fields, "unless_followed", problems)));
            }
        }
        return readings;
    }

    private static Map<String, Set<String>> compounds(YamlMapping alone, Problems problems) {
        Map<String, Set<String>> compounds = new HashMap<>();
        alone.mapping("compounds", problems)
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
