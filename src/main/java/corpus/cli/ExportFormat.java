package corpus.cli;

import corpus.analysis.ConlluText;
import corpus.analysis.DocumentRecords;
import corpus.analysis.Listing;
import corpus.analysis.SegmentedText;
import corpus.analysis.VerticalText;
import corpus.document.CorpusException;
import corpus.document.Gazetteer;
import corpus.yaml.Suggestion;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of the annotated corpus. */
enum ExportFormat {
    TXT,
    CONLLU,
    VRT,
    JSONL;

    private static final String ALL = "txt, conllu, vrt or jsonl";

    /**
     * The format with this name.
     *
     * @throws CorpusException if there is none
     */
    static ExportFormat named(String name) {
        return find(name)
                .orElseThrow(
                        () ->
                                new CorpusException(
                                        "export: the format `%s` is not known%s"
                                                .formatted(name, hint(name))));
    }

    /**
     * The format that the ending of a file asks for.
     *
     * @throws CorpusException if it asks for none
     */
    static ExportFormat ofFile(Path file) {
        String name = String.valueOf(file.getFileName());
        return find(name.substring(name.lastIndexOf('.') + 1))
                .filter(format -> name.contains("."))
                .orElseThrow(
                        () ->
                                new CorpusException(
                                        "export: the name of the output file \"%s\" does not say its format; end it in .txt, .conllu, .vrt or .jsonl, give --output-format, or end it in / for a folder with a file for each document."
                                                .formatted(file)));
    }

    /** What makes it. */
    Listing listing(Gazetteer gazetteer) {
        return switch (this) {
            case TXT -> new SegmentedText();
            case CONLLU -> new ConlluText();
            case VRT -> new VerticalText();
            case JSONL -> new DocumentRecords(gazetteer);
        };
    }

    private static Optional<ExportFormat> find(String name) {
        return Arrays.stream(values()).filter(f -> f.label().equalsIgnoreCase(name)).findFirst();
    }

    private static String hint(String name) {
        List<String> known = Arrays.stream(values()).map(ExportFormat::label).toList();
        String hint = Suggestion.didYouMean(name, known);
        return hint.isEmpty() ? "; use " + ALL + "." : hint;
    }

    private String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
