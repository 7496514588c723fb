package corpus.cli;

import corpus.analysis.ConceptSet;
import corpus.annotate.AnnotationSettings;
import corpus.annotate.Annotator;
import corpus.annotate.SettingsHashes;
import corpus.document.CorpusException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** Themes of the user's that count like words. */
final class ConceptOptions {
    @Option(
            names = "--concepts",
            paramLabel = "FILE",
            description =
                    "Themes of your own (YAML): a line \"安全合作: [集体安全, 共同安全, 合作*]\" counts all these words as one concept.")
    Path file;

    private ConceptSet concepts;

    /** Whether there are any. */
    boolean areGiven() {
        return file != null;
    }

    /**
     * The concepts, read once.
     *
     * @throws CorpusException with every mistake of the file
     */
    ConceptSet concepts(TableRun run) {
        if (concepts == null) {
            AnnotationSettings settings = run.settings();
            concepts =
                    ConceptSet.read(
                            TextFile.read(file),
                            file.toString(),
                            settings.gazetteer().gazetteer(),
                            word -> Annotator.termOf(word, settings));
        }
        return concepts;
    }

    /** The hash of what the file says, with whatever remarks. */
    Map<String, String> hashes() {
        return concepts == null
                ? Map.of()
                : Map.of("concepts", SettingsHashes.sha256(concepts.toString()));
    }

    /** For the methods section: what was counted. */
    List<String> methods() {
        return concepts == null
                ? List.of()
                : List.of(
                        "Concepts were counted: %s (their words are in `%s`)."
                                .formatted(
                                        String.join(", ", concepts.names()), file.getFileName()));
    }
}
