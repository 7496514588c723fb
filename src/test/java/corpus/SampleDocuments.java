package corpus;

import corpus.annotate.AnnotationSettings;
import corpus.annotate.Annotator;
import corpus.document.AnnotatedDocument;
import corpus.document.Block;
import corpus.document.BlockKind;
import corpus.document.DocumentId;
import corpus.document.Metadata;
import corpus.document.PlacedText;
import corpus.document.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Small documents for tests: a paragraph a line, each on a line of its own. */
public final class SampleDocuments {
    private SampleDocuments() {}

    /** The annotator with the usual settings, loaded once. */
    public static Annotator annotator() {
        return Usual.ANNOTATOR;
    }

    /** An annotator for texts whose words are separated by blanks. */
    public static Annotator preSegmented() {
        return PreSegmented.ANNOTATOR;
    }

    /** An annotator that recognises names which the gazetteer lacks. */
    public static Annotator withNames() {
        return WithNames.ANNOTATOR;
    }

    /** A document as a reader would make it. */
    public static SourceDocument source(
            DocumentId id, Map<String, List<String>> fields, List<String> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            PlacedText text = PlacedText.of(paragraphs.get(i), "", i + 1, 1);
            blocks.add(Block.of(BlockKind.PARAGRAPH, text));
        }
        return new SourceDocument(id, Metadata.of(id.name(), fields), blocks, List.of());
    }

    /** An annotated document without metadata. */
    public static AnnotatedDocument annotated(String name, String... paragraphs) {
        return annotated(annotator(), name, paragraphs);
    }

    /** A document without metadata, annotated in a certain way. */
    public static AnnotatedDocument annotated(
            Annotator annotator, String name, String... paragraphs) {
        return annotator.annotate(source(DocumentId.ofFile(name), Map.of(), List.of(paragraphs)));
    }

    private static final class Usual {
        private static final Annotator ANNOTATOR = Annotator.load(AnnotationSettings.defaults());
    }

    private static final class PreSegmented {
        private static final Annotator ANNOTATOR = Annotator.load(settings());

        private static AnnotationSettings settings() {
            AnnotationSettings usual = AnnotationSettings.defaults();
            return new AnnotationSettings(
                    usual.reading(),
                    usual.cleaning(),
                    usual.gazetteer(),
                    List.of(),
                    true,
                    false,
                    false);
        }
    }

    private static final class WithNames {
        private static final Annotator ANNOTATOR = Annotator.load(settings());

        private static AnnotationSettings settings() {
            AnnotationSettings usual = AnnotationSettings.defaults();
            return new AnnotationSettings(
                    usual.reading(),
                    usual.cleaning(),
                    usual.gazetteer(),
                    List.of(),
                    false,
                    false,
                    true);
        }
    }
}
