package corpus.engine;

import corpus.annotate.AnnotationSettings;
import corpus.document.Selection;
import corpus.read.FileList;
import java.util.Objects;

/**
 * Which corpus an analysis is run over.
 *
 * @param files its files
 * @param settings what happens to the texts before counting
 * @param selection which documents and sections count
 */
public record CorpusRequest(FileList files, AnnotationSettings settings, Selection selection) {
    public CorpusRequest {
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(selection, "selection");
    }
}
