package corpus.annotate;

import corpus.yaml.Problems;
import corpus.yaml.YamlMapping;
import java.util.Set;

/**
 * The rules of recognition that come with the program and depend on nothing of the user's.
 *
 * @param recognition when one character stands for a country
 * @param ordinaryWords words in which a character is none
 * @param institutions which words end the names of institutions
 */
record BuiltInRules(
        RecognitionRules recognition, PhraseMatcher ordinaryWords, InstitutionFinder institutions) {
    static BuiltInRules load() {
        // They are wanted next.
        PreparedNames.find();
        return new BuiltInRules(
                RecognitionRules.of(AnnotationSettings.builtIn("recognition.yaml")),
                PreparedWords.read(),
                institutions(AnnotationSettings.builtIn("institutions.yaml")));
    }

    private static InstitutionFinder institutions(YamlMapping fields) {
        Problems problems = new Problems();
        InstitutionFinder finder =
                new InstitutionFinder(
                        Set.copyOf(fields.strings("specific", problems)),
                        Set.copyOf(fields.strings("general", problems)),
                        Set.copyOf(fields.strings("stops", problems)));
        problems.throwIfAny();
        return finder;
    }
}
