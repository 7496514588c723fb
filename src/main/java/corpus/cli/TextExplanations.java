package corpus.cli;

import corpus.annotate.AnnotationSettings;
import corpus.annotate.Annotator;
import corpus.annotate.Explanation;
import corpus.annotate.GazetteerSource;
import corpus.clean.Cleaner;
import corpus.document.CorpusException;
import corpus.document.SourceDocument;
import corpus.read.DocumentFile;
import corpus.read.DocumentReaders;
import corpus.read.ReadOutcome;
import corpus.read.ReadSettings;
import java.util.ArrayList;
import java.util.List;

/**
 * Explains the mentions of a plain text. Apart from the command, so that {@code --help}, which
 * looks through the methods of all commands, does not load the recogniser.
 */
final class TextExplanations {
    private static final String PLAIN_TEXT = "txt";

    private TextExplanations() {}

    /**
     * What was decided about each stretch of a text that may name an entity, in order.
     *
     * @param text the bytes of a plain text, in any encoding that files may have
     * @param source the entities
     * @throws CorpusException if the encoding can't be told
     */
    static List<Explanation> of(byte[] text, GazetteerSource source) {
        AnnotationSettings settings = AnnotationSettings.defaults().with(source);
        Annotator annotator = Annotator.load(settings);
        Cleaner cleaner = new Cleaner(settings.cleaning());
        List<Explanation> all = new ArrayList<>();
        for (SourceDocument document : documents(text)) {
            all.addAll(annotator.explain(cleaner.clean(document)));
        }
        return all;
    }

    private static List<SourceDocument> documents(byte[] text) {
        ReadSettings settings = new ReadSettings(PLAIN_TEXT, ReadSettings.AUTO);
        ReadOutcome outcome =
                new DocumentReaders(settings).read(new DocumentFile("text", null, text));
        if (outcome instanceof ReadOutcome.Read read) {
            return read.documents();
        } else if (outcome instanceof ReadOutcome.Skipped skipped) {
            throw new CorpusException(skipped.sentence());
        }
        throw new IllegalStateException("neither read nor skipped: " + outcome);
    }
}
