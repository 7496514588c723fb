package corpus.cli;

import corpus.annotate.AnnotationSettings;
import corpus.annotate.GazetteerSource;
import corpus.annotate.UserDictionary;
import corpus.annotate.UserWord;
import corpus.clean.CleaningRules;
import corpus.read.ReadSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** What happens to texts before counting. */
final class AnnotationOptions {
    enum Script {
        AS_IS,
        SIMPLIFIED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Option(
            names = "--dict",
            paramLabel = "FILE",
            description =
                    "Words of your own, one a line, optionally with tag and frequency; they are never cut.")
    List<Path> dictionaries = new ArrayList<>();

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "Entities of your own (YAML), added to the built-in ones.")
    List<Path> gazetteers = new ArrayList<>();

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "Cleaning rules of your own (YAML), added to the built-in ones.")
    List<Path> rules = new ArrayList<>();

    @Option(
            names = "--pre-segmented",
            description = "Words are separated by blanks already: keep them.")
    boolean preSegmented;

    @Option(
            names = "--script",
            paramLabel = "SCRIPT",
            converter = ScriptConverter.class,
            defaultValue = "as-is",
            description =
                    "as-is (default), or simplified: count traditional and simplified forms together.")
    Script script;

    @Option(
            names = "--ner",
            description =
                    "Also recognise persons, places and organisations that the gazetteer lacks: a second source, less sure (method ner).")
    boolean ner;

    static final class ScriptConverter implements picocli.CommandLine.ITypeConverter<Script> {
        @Override
        public Script convert(String value) {
            for (Script script : Script.values()) {
                if (script.toString().equals(value.toLowerCase(Locale.ROOT))) {
                    return script;
                }
            }
            throw new picocli.CommandLine.TypeConversionException(
                    "`" + value + "` is none of as-is, simplified");
        }
    }

    /** The settings; lines of dictionaries that can't be used go to the warnings. */
    AnnotationSettings settings(ReadSettings reading, List<String> warnings) {
        CleaningRules cleaning = CleaningRules.builtIn();
        for (Path file : rules) {
            cleaning = cleaning.with(TextFile.read(file), file.toString());
        }
        List<GazetteerSource.File> files = GazetteerFiles.read(gazetteers);
        List<UserWord> words = new ArrayList<>();
        for (Path file : dictionaries) {
            UserDictionary dictionary = UserDictionary.read(TextFile.read(file), file.toString());
            words.addAll(dictionary.words());
            warnings.addAll(dictionary.warnings());
        }
        return new AnnotationSettings(
                preSegmented ? reading.ofSegmented() : reading,
                cleaning,
                GazetteerSource.with(files),
                words,
                preSegmented,
                script == Script.SIMPLIFIED,
                ner);
    }
}
