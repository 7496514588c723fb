package corpus.annotate;

import corpus.clean.CleaningRules;
import corpus.read.ReadSettings;
import corpus.yaml.BuiltInYaml;
import corpus.yaml.YamlMapping;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Everything that happens to a text before counting. Two runs with equal settings give equal
 * annotations of equal texts.
 *
 * @param reading format and encoding of the files
 * @param cleaning the rules that label sections
 * @param gazetteer the entities, the user's included
 * @param words the user's words
 * @param preSegmented whether blanks already separate the words
 * @param simplified whether terms are counted in simplified characters
 * @param ner whether names that the gazetteer lacks are recognised, too
 */
public record AnnotationSettings(
        ReadSettings reading,
        CleaningRules cleaning,
        GazetteerSource gazetteer,
        List<UserWord> words,
        boolean preSegmented,
        boolean simplified,
        boolean ner)
        implements Serializable {
    public AnnotationSettings {
        words = List.copyOf(words);
    }

    /** The built-in rules and gazetteer, no words of the user's, ordinary text. */
    public static AnnotationSettings defaults() {
        return new AnnotationSettings(
                ReadSettings.DEFAULT,
                CleaningRules.builtIn(),
                GazetteerSource.builtIn(),
                List.of(),
                false,
                false,
                false);
    }

    /** Written out: Java links that of a record at run time, which takes longer than an article. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof AnnotationSettings settings
                        && preSegmented == settings.preSegmented
                        && simplified == settings.simplified
                        && ner == settings.ner
                        && reading.equals(settings.reading)
                        && cleaning.equals(settings.cleaning)
                        && words.equals(settings.words)
                        && gazetteer.equals(settings.gazetteer));
    }

    @Override
    public int hashCode() {
        return Objects.hash(cleaning, words, preSegmented, simplified, ner);
    }

    /** The same with another gazetteer. */
    public AnnotationSettings with(GazetteerSource other) {
        return new AnnotationSettings(
                reading, cleaning, other, words, preSegmented, simplified, ner);
    }

    /** A YAML file that belongs to this package. */
    static YamlMapping builtIn(String name) {
        return BuiltInYaml.read(AnnotationSettings.class, name).root();
    }
}
